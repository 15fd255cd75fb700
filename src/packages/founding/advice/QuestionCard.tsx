import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Hero } from '@/components/Hero'
import { CellGroup } from '@/components/Cell'
import type { Situation } from '../../../../contracts/founding/advice'
import type { AdviceQuestion } from './questions'
import styles from './index.module.scss'

interface QuestionCardProps {
  card: AdviceQuestion | 'women'
  number: number
  of: number
  situation: Situation
  onAnswer: (answer: Partial<Situation>) => void
  onBack: (() => void) | undefined
}

/** One question; answering it goes on. */
export function QuestionCard({ card, number, of, situation, onAnswer, onBack }: QuestionCardProps) {
  const title = card === 'women' ? '大约有多少位姐妹？' : card.title
  const help = card === 'women' ? '女职工或女会员，估个数就行，以后还能改。' : card.help
  return (
    <>
      <Hero title={title} detail={of > 1 ? `第 ${number} 问，共 ${of} 问` : '先问一件事'} />
      <CellGroup>
        {card === 'women' ? (
          <Women women={situation.women} help={help} onAnswer={(women) => onAnswer({ women })} />
        ) : (
          <YesNo card={card} chosen={situation[card.key]} onAnswer={(answer) => onAnswer({ [card.key]: answer })} />
        )}
      </CellGroup>
      <View className={styles.back}>
        {onBack && (
          <Button id="advice-back" kind="quiet" icon="left" onTap={onBack}>
            回上一问
          </Button>
        )}
      </View>
    </>
  )
}

interface YesNoProps {
  card: AdviceQuestion
  chosen: boolean | null
  onAnswer: (answer: boolean) => void
}

function YesNo({ card, chosen, onAnswer }: YesNoProps) {
  const choices = [
    { value: 'yes', label: card.yes },
    { value: 'no', label: card.no },
  ]
  return (
    <View className={styles.card}>
      <View className={styles.help}>{card.help}</View>
      <ChoiceChips
        id="advice"
        label={card.title}
        choices={choices}
        chosen={chosen === null ? [] : [chosen ? 'yes' : 'no']}
        onChange={([value]) => onAnswer((value ?? (chosen ? 'yes' : 'no')) === 'yes')}
      />
    </View>
  )
}

const MOST_DIGITS = 6

function Women({
  women,
  help,
  onAnswer,
}: {
  women: number | null
  help: string
  onAnswer: (women: number | null) => void
}) {
  const [typed, setTyped] = useState(women === null ? '' : String(women))
  const number = /^[1-9]\d*$/.test(typed) ? Number(typed) : null
  return (
    <View>
      <Field
        id="advice-women"
        kind="number"
        label="多少位"
        hint={help}
        maxLength={MOST_DIGITS}
        value={typed}
        onInput={setTyped}
      />
      <View className={styles.next}>
        <Button id="advice-next" off={number === null && '填个数'} onTap={() => onAnswer(number)}>
          下一问
        </Button>
      </View>
      <View className={styles.next}>
        <Button id="advice-unknown" kind="quiet" onTap={() => onAnswer(null)}>
          还不清楚，先跳过
        </Button>
      </View>
    </View>
  )
}
