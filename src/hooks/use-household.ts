import { useEffect, useMemo } from 'react'
import { getHousehold, type HouseholdChange } from '../../contracts/households'
import type { VisitScheme } from '../../contracts/visit-scheme'
import { type SeenConcern, type SeenHousehold, type SeenVisit, withPending } from '../client/area/pending'
import { currentClient } from '../client/current'
import type { CallFailure } from '../client/failure'
import { useGrids } from './use-grids'
import { isKind, type OutboxRecord, useOutbox } from './use-outbox'
import { useRead } from './use-read'
import { useSession } from './use-session'
import { useToday } from './use-today'
import { useWorkingArea } from './use-working-area'

export interface HouseholdUse {
  state: 'loading' | 'ready' | 'failed'
  household: SeenHousehold | null
  /** What was not taken in first, else the newest first. */
  visits: readonly SeenVisit[]
  concerns: readonly SeenConcern[]
  /** What became of the household itself, newest first; empty while the cloud was never asked. */
  changes: readonly HouseholdChange[]
  /** Where older visits go on; null: there are none that are not here. */
  next: string | null
  scheme: VisitScheme | null
  /** With `ready`: the cloud could not be asked, this is from the phone. */
  failure: CallFailure | null
  refresh(): Promise<void>
}

/** One household with what happened there: from the phone at once, from the cloud where it can be reached. */
export function useHousehold(id: string): HouseholdUse {
  const { areas } = currentClient()
  const { person } = useSession()
  const { today } = useToday()
  const { records } = useOutbox()
  const { grids } = useGrids()
  const gridIds = grids.map((grid) => grid.id)
  const remote = useRead(getHousehold, isOnlyHere(records, id) ? null : { id })
  useRefreshOnChange(records, remote.refresh)
  const keepsAreas = person?.role === 'gridMember' || person?.role === 'villageChair'
  const foundIn = keepsAreas ? remote.value?.household.gridId : undefined
  const { area, scheme, state } = useWorkingArea(areas.gridOf(id, gridIds) ?? foundIn ?? gridIds[0] ?? null)
  const local = area.households.find((household) => household.id === id) ?? null

  return useMemo(() => {
    const isOfHousehold = (entry: { householdId: string }) => entry.householdId === id
    const localVisits = area.visits.filter(isOfHousehold)
    const localConcerns = area.concerns.filter(isOfHousehold)
    const found = remote.value ? withRecords(remote.value, records, today) : null
    const household = found?.households.find((one) => one.id === id) ?? local
    const isLoading = !household && (remote.state === 'loading' || remote.refreshing || state === 'loading')
    return {
      state: household ? 'ready' : isLoading ? 'loading' : 'failed',
      household,
      visits: byUrgency(merged(localVisits, found?.visits ?? [])),
      concerns: merged(localConcerns, found?.concerns ?? []),
      ...toldOf(remote.value),
      scheme,
      failure: remote.failure,
      refresh: remote.refresh,
    }
  }, [area, id, local, records, remote, scheme, state, today])
}

/** What only the cloud knows. */
const toldOf = (answer: Answer | null) => ({ changes: answer?.changes ?? [], next: answer?.next ?? null })

/** Registered on this phone and not with the federation yet: there is nothing to ask for. */
const isOnlyHere = (records: ReturnType<typeof useOutbox>['records'], id: string): boolean =>
  records.some(
    ({ record, state }) => state !== 'arrived' && isKind(record, 'householdRegister') && record.content.id === id,
  )

const CHANGES: readonly OutboxRecord['kind'][] = [
  'visitCorrection',
  'visitWithdrawal',
  'householdMove',
  'householdClose',
]

/** What was changed here is asked for again once that has arrived: the answer before does not know it. */
function useRefreshOnChange(records: ReturnType<typeof useOutbox>['records'], refresh: () => Promise<void>): void {
  const arrived = records.filter(({ record, state }) => state === 'arrived' && CHANGES.includes(record.kind)).length
  useEffect(() => {
    if (arrived > 0) void refresh()
  }, [arrived, refresh])
}

type Answer = NonNullable<ReturnType<typeof useRead<typeof getHousehold>>['value']>

function withRecords(
  { household, visits, withdrawn = [], concerns }: Answer,
  records: ReturnType<typeof useOutbox>['records'],
  today: string,
) {
  const grid = { id: household.gridId, name: household.gridName, place: household.place }
  const inOrder = Array.from(records).sort((one, other) => one.record.seq - other.record.seq)
  return withPending({ grid, households: [household], visits: [...visits, ...withdrawn], concerns }, inOrder, today)
}

function merged<Entry extends { id: string }>(one: readonly Entry[], other: readonly Entry[]): Entry[] {
  const byId = new Map(one.map((entry) => [entry.id, entry]))
  for (const entry of other) byId.set(entry.id, entry)
  return Array.from(byId.values())
}

const byUrgency = (visits: readonly SeenVisit[]): SeenVisit[] =>
  Array.from(visits).sort((one, other) => {
    const urgency = Number(other.sync === 'problem') - Number(one.sync === 'problem')
    return urgency || (one.visitedAt < other.visitedAt ? 1 : -1)
  })
