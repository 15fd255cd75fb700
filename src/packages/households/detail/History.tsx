import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { Timeline } from '@/components/Timeline'
import type { HouseholdUse } from '@/hooks/use-household'
import { useOutbox } from '@/hooks/use-outbox'
import { usePhotos } from '@/hooks/use-photos'
import { useToday } from '@/hooks/use-today'
import { openPage, routes } from '@/routes'
import { entriesOf } from './entries'

const FIRST = 12
const MORE = 20

/** What happened here: what was not taken in first, else the newest first. */
export function History({ use }: { use: HouseholdUse }) {
  const { now } = useToday()
  const { mend } = useOutbox()
  const photos = usePhotos()
  const [shown, setShown] = useState(FIRST)
  const entries = entriesOf(use, photos, now, (record) => {
    mend(record)
    if (use.household) openPage(routes.recordVisit(use.household.id))
  })
  const hasProblem = use.visits.some(({ sync }) => sync === 'problem')
  if (entries.length === 0) {
    return (
      <Section title="这户的经过">
        <Cell plain icon="visit" title="还没有走访" detail="记一次走访，经过就写在这里。" />
      </Section>
    )
  }
  return (
    <Section title="这户的经过" remark={hasProblem ? '没收下的排在最前' : '新的在前'}>
      <Timeline entries={entries.slice(0, shown)} />
      {entries.length > shown && <Cell icon="down" accent title="再看以前的" onTap={() => setShown(shown + MORE)} />}
    </Section>
  )
}
