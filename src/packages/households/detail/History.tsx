import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { Timeline } from '@/components/Timeline'
import type { HouseholdUse } from '@/hooks/use-household'
import { useHouseholdHistory } from '@/hooks/use-household-history'
import { isKind, useOutbox } from '@/hooks/use-outbox'
import { usePhotos } from '@/hooks/use-photos'
import { useToday } from '@/hooks/use-today'
import { failureMessage } from '@/messages'
import { openPage, routes } from '@/routes'
import { entriesOf } from './entries'

const FIRST = 12
const MORE = 20

type Older = Pick<ReturnType<typeof useHouseholdHistory>, 'visits' | 'concerns'>

/** With what came page by page; what the phone knows already stays as it is. */
function withOlder(use: HouseholdUse, older: Older): HouseholdUse {
  const seen = { sync: 'arrived' as const, view: null }
  const isNew = (known: readonly { id: string }[]) => {
    const ids = new Set(known.map(({ id }) => id))
    return ({ id }: { id: string }) => !ids.has(id)
  }
  return {
    ...use,
    visits: [...use.visits, ...older.visits.filter(isNew(use.visits)).map((visit) => ({ ...visit, ...seen }))],
    concerns: [
      ...use.concerns,
      ...older.concerns.filter(isNew(use.concerns)).map((concern) => ({ ...concern, ...seen })),
    ],
  }
}

/** What happened here: what was not taken in first, else the newest first. */
export function History({ id, use }: { id: string; use: HouseholdUse }) {
  const older = useHouseholdHistory(id, use.next)
  const { now } = useToday()
  const { mend } = useOutbox()
  const photos = usePhotos()
  const [shown, setShown] = useState(FIRST)
  const entries = entriesOf(withOlder(use, older), photos, now, (record) => {
    mend(record)
    if (isKind(record, 'visit')) openPage(routes.rewriteVisit(record.content.householdId, record.content.id))
  })
  const hasProblem = use.visits.some(({ sync }) => sync === 'problem')
  if (entries.length === 0) {
    return (
      <Section title="这户的经过">
        <Cell
          plain
          icon="visit"
          title="还没有走访"
          detail={use.household?.status === 'living' ? '记一次走访，经过就写在这里。' : undefined}
        />
      </Section>
    )
  }
  return (
    <Section title="这户的经过" remark={hasProblem ? '没收下的排在最前' : '新的在前'}>
      <Timeline entries={entries.slice(0, shown)} />
      {older.failure && (
        <Cell
          plain
          icon="offline"
          title={failureMessage[older.failure.code].title}
          detail="再早的经过不存在手机里，连上网再看。"
        />
      )}
      {(entries.length > shown || older.hasMore) && (
        <Cell
          id="older"
          icon="down"
          accent
          title={older.busy ? '正在取' : '再看以前的'}
          onTap={() => {
            if (entries.length < shown + MORE && older.hasMore) void older.more()
            setShown(shown + MORE)
          }}
        />
      )}
    </Section>
  )
}
