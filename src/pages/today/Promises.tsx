import { memo, useState } from 'react'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { RemindMe } from '@/components/RemindMe'
import { RingCheck } from '@/components/RingCheck'
import { Section } from '@/components/Section'
import { failureMessage, beforeDay, dueText } from '@/messages'
import { asFailure } from '@/hooks/failure'
import { useConcernSettling } from '@/hooks/use-concern-settling'
import type { DuePromise, MyDay } from '@/hooks/use-my-day'
import { type TickedPromise, useTickedPromise } from '@/hooks/use-ticked-promise'
import { tell } from '@/hooks/use-told'
import type { SeenConcern } from '@/hooks/use-working-area'
import { buzz } from '@/native'

/** Few, so that a ticked one that leaves does not make the view draw many anew. */
const FIRST = 6
const MORE = 20

/** What she promised. The ring is ticked in place and stays for the five seconds of its undo (see Settled). */
export function Promises({ promises, today }: { promises: MyDay['promises']; today: string }) {
  const [shown, setShown] = useState(FIRST)
  const { ticked, tick, saved } = useTickedPromise()
  const { settle, recent } = useConcernSettling()
  const kept = ticked && (ticked.isSaving || recent?.id === ticked.promise.concern.id) ? ticked : null
  const rows = kept ? withKept(promises, kept) : promises
  if (rows.length === 0) return null
  const onDone = (promise: DuePromise<SeenConcern>) => {
    tick({ promise, index: rows.indexOf(promise), isSaving: true })
    void settle(promise.concern)
      .then(buzz, (error: unknown) => tell(failureMessage[asFailure(error).code].title))
      .finally(() => saved(promise))
  }
  return (
    <Section title="答应过的事" remark="办好了就点圆圈">
      {rows.slice(0, shown).map((promise) => (
        <PromiseRow
          key={promise.concern.id}
          promise={promise}
          isDone={promise === kept?.promise}
          today={today}
          onDone={onDone}
        />
      ))}
      {rows.length > shown && (
        <Cell
          icon="down"
          accent
          title={`再看 ${Math.min(MORE, rows.length - shown)} 件`}
          onTap={() => setShown(shown + MORE)}
        />
      )}
      <RemindMe id="remind-promises" kind="promisesDue" words="到日子提醒我一次" />
    </Section>
  )
}

function withKept(promises: MyDay['promises'], { promise, index }: TickedPromise): DuePromise<SeenConcern>[] {
  const open = promises.filter(({ concern }) => concern.id !== promise.concern.id)
  return [...open.slice(0, index), promise, ...open.slice(index)]
}

interface PromiseRowProps {
  promise: DuePromise<SeenConcern>
  isDone: boolean
  today: string
  onDone: (promise: DuePromise<SeenConcern>) => void
}

const PromiseRow = memo(function PromiseRow({ promise, isDone, today, onDone }: PromiseRowProps) {
  const { concern, text, dueOn } = promise
  const about = text.includes(concern.headName) ? undefined : `${concern.headName} 家`
  return (
    <Cell
      lead={<RingCheck what={text} done={isDone} onTap={() => !isDone && onDone(promise)} />}
      title={text}
      detail={<Dotted parts={[about, `答应${beforeDay(dueOn, today)}`, dueText(dueOn, today)]} />}
    />
  )
})
