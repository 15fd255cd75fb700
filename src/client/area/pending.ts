import type { ConcernChange } from '../../../contracts/concerns'
import type { HouseholdRecord } from '../../../contracts/households'
import { ageOf } from '../../words/days'
import { isKind } from '../outbox/record'
import type { RecordView } from '../outbox/view'
import { applyDeparture } from './pending-departures'
import { applyCorrection, applyVisit, applyWithdrawal } from './pending-visits'
import {
  type Known,
  type Maps,
  pendingSeen,
  type Seen,
  type SeenConcern,
  type SeenHousehold,
  type SeenVisit,
} from './seen'

export type { SeenConcern, SeenHousehold, SeenVisit } from './seen'

/** The area with what she saved on this phone in it: a visit shows at once, a new household too. */
export interface SeenArea {
  households: SeenHousehold[]
  /** Newest first. */
  visits: SeenVisit[]
  concerns: SeenConcern[]
}

const arrived: Seen = { sync: 'arrived', view: null }

/** Pure. `views` in the order made; those of somebody else have to be left out before. */
export function withPending(area: Known, views: readonly RecordView[], today: string): SeenArea {
  const households = new Map(area.households.map((household) => [household.id, { ...household, ...arrived }]))
  const visits = new Map(area.visits.map((visit) => [visit.id, { ...visit, ...arrived }]))
  const concerns = new Map(area.concerns.map((concern) => [concern.id, { ...concern, ...arrived }]))
  const told = new Set(visits.keys())
  const seen: Maps = { asOf: area.asOf ?? null, told, grid: area.grid, households, visits, concerns, today }
  for (const view of views) apply(seen, view)
  return {
    households: Array.from(households.values()),
    visits: Array.from(visits.values()).sort((one, other) => (one.visitedAt < other.visitedAt ? 1 : -1)),
    concerns: Array.from(concerns.values()),
  }
}

function apply(seen: Maps, view: RecordView): void {
  const { record } = view
  if (isKind(record, 'visit')) applyVisit(seen, view, record.content)
  else if (isKind(record, 'visitCorrection')) applyCorrection(seen, view, record.content)
  else if (isKind(record, 'visitWithdrawal')) applyWithdrawal(seen, view, record.content.id)
  else if (isKind(record, 'householdRegister')) applyRegister(seen, view, record.content)
  else if (isKind(record, 'householdRevise')) applyRevise(seen, view, record.content.household, record.content.basedOn)
  else if (isKind(record, 'householdMove'))
    applyDeparture(seen, view, { ...record.content, status: 'movedAway', note: record.content.whereTo })
  else if (isKind(record, 'householdClose'))
    applyDeparture(seen, view, { ...record.content, status: 'closed', note: record.content.reason })
  else if (isKind(record, 'concernChange')) applyChange(seen, view, record.content)
}

function applyRegister(seen: Maps, view: RecordView, record: HouseholdRecord): void {
  const known = seen.households.get(record.id)
  if (record.gridId !== seen.grid.id || (known && view.state === 'arrived')) return
  const empty = { status: 'living' as const, lastVisit: null, lastMetAt: null, initials: '', revision: 1 }
  seen.households.set(record.id, { ...empty, ...described(seen, record), ...pendingSeen(view) })
}

function applyRevise(seen: Maps, view: RecordView, record: HouseholdRecord, basedOn: number): void {
  const known = seen.households.get(record.id)
  if (!known || (view.state === 'arrived' && known.revision > basedOn)) return
  const revised = { ...known, ...described(seen, record), revision: Math.max(known.revision, basedOn + 1) }
  seen.households.set(record.id, { ...revised, ...pendingSeen(view) })
}

/** What the list and the file show of a household that only the phone knows. */
function described({ grid, today }: Maps, record: HouseholdRecord) {
  const isMinor = ({ birthMonth }: HouseholdRecord['members'][number]) =>
    birthMonth !== null && ageOf(birthMonth, today) < 18
  const { id, gridId, address, tags, targets, members } = record
  return {
    ...{ id, gridId, address, tags, targets },
    gridName: grid.name,
    place: grid.place,
    headName: members.find((member) => member.id === record.headId)?.name ?? '',
    adults: members.filter((member) => !isMinor(member)),
    minors: members.filter(isMinor).length,
    demo: record.demo ?? false,
  }
}

function applyChange(seen: Maps, view: RecordView, change: ConcernChange): void {
  const concern = seen.concerns.get(change.concernId)
  if (!concern || view.state === 'problem') return
  const resolved = change.to === 'resolved'
  seen.concerns.set(concern.id, {
    ...concern,
    status: change.to,
    resolvedAt: resolved ? change.at : null,
    resolution: resolved ? change.note : null,
    ...pendingSeen(view),
  })
}
