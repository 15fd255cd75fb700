import { Page } from '@/components/Page'
import { useKeptForm } from '@/hooks/use-kept-form'
import { useEffect } from 'react'
import { Skeleton } from '@/components/Skeleton'
import { type AdviceForm, cardsFor, nobody } from './questions'
import { QuestionCard } from './QuestionCard'
import { Result } from './Result'

/** 妇联还是妇委会？ One question a card, and back at any time. */
export default function AdvicePage() {
  const { form, begin, change } = useKeptForm<AdviceForm>('founding/advice')
  useEffect(() => begin({ situation: nobody, at: 0 }), [begin])
  if (!form)
    return (
      <Page title="妇联还是妇委会">
        <Skeleton rows={3} />
      </Page>
    )
  const cards = cardsFor(form.situation)
  const card = cards[form.at]
  const back = () => change({ at: Math.max(0, Math.min(form.at, cards.length) - 1) })
  return (
    <Page title="妇联还是妇委会">
      {card === undefined ? (
        <Result situation={form.situation} onBack={back} onAgain={() => change({ situation: nobody, at: 0 })} />
      ) : (
        <QuestionCard
          key={form.at}
          card={card}
          number={form.at + 1}
          of={cards.length}
          situation={form.situation}
          onAnswer={(answer) => change({ situation: { ...form.situation, ...answer }, at: form.at + 1 })}
          onBack={form.at > 0 ? back : undefined}
        />
      )}
    </Page>
  )
}
