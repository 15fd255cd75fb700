import { summaryOf } from '../../../contracts/visit-summary'
import type { Concern, ConcernChange } from '../../../contracts/concerns'
import type { Grid } from '../../../contracts/grids'
import type { Household, HouseholdRecord } from '../../../contracts/households'
import type { VisitRecord, VisitTrace } from '../../../contracts/visits'
import { ageOf } from '../../words/days'
import { isKind } from '../outbox/record'
import type { RecordView, SyncState } from '../outbox/view'
import type { WorkingArea } from './working-area'

/** With the outbox record behind it while it is one; null once it comes from the federation alone. */
export interface Seen {
  sync: SyncState
  view: RecordView | null
}

export type SeenHousehold = Household & Seen
export type SeenVisit = VisitTrace & Seen
export type SeenConcern = Concern & Seen

/** The area with what she saved on this phone in it: a visit shows at once, a new household too. */
export interface SeenArea {
  households: SeenHousehold[]
  /** Newest first. */
  visits: SeenVisit[]
  concerns: SeenConcern[]
}

const arrived: Seen = { sync: 'arrived', view: null }
const pendingSeen = (view: RecordView): Seen => ({ sync: view.state, view })

/** What is known from the federation: a working area, or one household of it. */
export interface Known extends Pick<WorkingArea, 'households' | 'visits' | 'concerns'> {
  grid: Pick<Grid, 'id' | 'name' | 'place'>
}

/** Pure. `views` in the order made; those of somebody else have to be left out before. */
export function withPending(area: Known, views: readonly RecordView[], today: string): SeenArea {
  const households = new Map(area.households.map((household) => [household.id, { ...household, ...arrived }]))
  const visits = new Map(area.visits.map((visit) => [visit.id, { ...visit, ...arrived }]))
  const concerns = new Map(area.concerns.map((concern) => [concern.id, { ...concern, ...arrived }]))
  const seen: Maps = { grid: area.grid, households, visits, concerns, today }
  for (const view of views) apply(seen, view)
  return {
    households: Array.from(households.values()),
    visits: Array.from(visits.values()).sort((one, other) => (one.visitedAt < other.visitedAt ? 1 : -1)),
    concerns: Array.from(concerns.values()),
  }
}

interface Maps {
  grid: Known['grid']
  households: Map<string, SeenHousehold>
  visits: Map<string, SeenVisit>
  concerns: Map<string, SeenConcern>
  today: string
}

function apply(seen: Maps, view: RecordView): void {
  const { record } = view
  if (isKind(record, 'visit')) applyVisit(seen, view, record.content)
  else if (isKind(record, 'householdRegister')) applyRegister(seen, view, record.content)
  else if (isKind(record, 'householdRevise')) applyRevise(seen, view, record.content.household, record.content.basedOn)
  else if (isKind(record, 'concernChange')) applyChange(seen, view, record.content)
}

function applyVisit(seen: Maps, view: RecordView, visit: VisitRecord): void {
  const household = seen.households.get(visit.householdId)
  const known = seen.visits.get(visit.id)
  if (known && view.state === 'arrived') return void seen.visits.set(visit.id, { ...known, view })
  if (!household) return
  const line = { ...visitTraceOf(visit), ...pendingSeen(view) }
  seen.visits.set(visit.id, line)
  addConcerns(seen, visit, household, view)
  seen.households.set(household.id, visited(household, line))
}

function visited(household: SeenHousehold, line: SeenVisit): SeenHousehold {
  const isLast = !household.lastVisit || household.lastVisit.at <= line.visitedAt
  const isLastMet = line.outcome === 'met' && (!household.lastMetAt || household.lastMetAt < line.visitedAt)
  const { visitedAt: at, id: visitId, outcome, summary } = line
  return {
    ...household,
    lastVisit: isLast ? { at, visitId, outcome, summary } : household.lastVisit,
    lastMetAt: isLastMet ? at : household.lastMetAt,
    sync: isLast ? line.sync : household.sync,
    view: isLast ? line.view : household.view,
  }
}

function visitTraceOf(visit: VisitRecord): VisitTrace {
  const { id, householdId, visitedAt, mode, outcome } = visit
  return {
    ...{ id, householdId, visitedAt, mode, outcome },
    summary: summaryOf(visit),
    hasConcern: visit.concern !== null,
    wishes: visit.wishes.length,
  }
}

function addConcerns(seen: Maps, visit: VisitRecord, household: Household, view: RecordView): void {
  const { headName, address, gridName, place } = household
  const shared = { visitId: visit.id, householdId: household.id, headName, address, gridName, place }
  const fresh = { status: 'open' as const, saidAt: visit.visitedAt, resolvedAt: null, resolution: null }
  if (visit.concern) {
    const { id, text, promise } = visit.concern
    const concern = { ...shared, ...fresh, id, kind: 'concern' as const, wishKind: null, text, promise }
    seen.concerns.set(id, { ...concern, ...pendingSeen(view) })
  }
  for (const { id, kind, text } of visit.wishes) {
    const wish = { ...shared, ...fresh, id, kind: 'wish' as const, wishKind: kind, text, promise: null }
    seen.concerns.set(id, { ...wish, ...pendingSeen(view) })
  }
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
