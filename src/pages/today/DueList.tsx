import { memo, useCallback, useMemo, useState } from 'react'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Section } from '@/components/Section'
import type { Due, MyDay } from '@/hooks/use-my-day'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { dueText, frequencyText } from '@/messages'
import { openPage, routes } from '@/routes'
import { lastVisitText } from '@/words/households'

interface DueListProps {
  title: string
  remark: string
  due: readonly Due<SeenHousehold>[]
  promises: MyDay['promises']
  today: string
}

const FIRST = 10
const MORE = 20

/** A tap opens the form of the visit, not the file: the shortest way to a record. */
export function DueList({ title, remark, due, promises, today }: DueListProps) {
  const [shown, setShown] = useState(FIRST)
  const open = useCallback((id: string) => openPage(routes.recordVisit(id)), [])
  const waiting = useMemo(() => countByHousehold(promises), [promises])
  return (
    <Section title={title} remark={remark}>
      {due.slice(0, shown).map((one) => (
        <DueRow
          key={one.household.id}
          household={one.household}
          everyMonths={one.everyMonths}
          when={dueText(one.dueOn, today)}
          isNow={one.days <= 0}
          answers={waiting[one.household.id] ?? 0}
          today={today}
          onOpen={open}
        />
      ))}
      {due.length > shown && (
        <Cell
          icon="down"
          accent
          title={`再看 ${Math.min(MORE, due.length - shown)} 户`}
          onTap={() => setShown(shown + MORE)}
        />
      )}
    </Section>
  )
}

interface DueRowProps {
  household: SeenHousehold
  everyMonths: number
  when: string
  isNow: boolean
  /** How many things were promised there and are not done. */
  answers: number
  today: string
  onOpen: (id: string) => void
}

const DueRow = memo(function DueRow({ household, everyMonths, when, isNow, answers, today, onOpen }: DueRowProps) {
  const { id, headName } = household
  const facts = <Dotted parts={[frequencyText(everyMonths), lastVisitText(household, today)]} />
  return (
    <Cell
      title={`${headName} 家`}
      detail={answers > 0 ? waitingText(answers) : facts}
      end={when}
      endStrong={isNow}
      onTap={() => onOpen(id)}
    />
  )
})

const waitingText = (answers: number): string => (answers === 1 ? '有一件事等你回话' : `有 ${answers} 件事等你回话`)

function countByHousehold(promises: MyDay['promises']): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { concern } of promises) counts[concern.householdId] = (counts[concern.householdId] ?? 0) + 1
  return counts
}
