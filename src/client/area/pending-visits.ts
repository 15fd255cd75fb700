import type { VisitCorrection } from '../../../contracts/visit-changes'
import { summaryOf } from '../../../contracts/visit-summary'
import type { Household } from '../../../contracts/households'
import type { VisitRecord, VisitTrace } from '../../../contracts/visits'
import type { RecordView } from '../outbox/view'
import { type Maps, pendingSeen, type SeenConcern, type SeenHousehold, type SeenVisit } from './seen'

export function applyVisit(seen: Maps, view: RecordView, visit: VisitRecord): void {
  const household = seen.households.get(visit.householdId)
  const known = seen.visits.get(visit.id)
  if (known && view.state === 'arrived') return void seen.visits.set(visit.id, { ...known, view })
  if (!household || isLongPast(seen, view)) return
  const line = { ...visitTraceOf(visit), ...pendingSeen(view) }
  seen.visits.set(visit.id, line)
  addConcerns(seen, visit, household, view)
  seen.households.set(household.id, visited(household, line))
}

const MINUTE = 60_000

/** The federation told of a time well after it arrived, and does not name it any more. */
const isLongPast = ({ asOf }: Maps, { state, record: { storedAt } }: RecordView): boolean =>
  state === 'arrived' && asOf !== null && storedAt !== null && Date.parse(storedAt) + MINUTE < Date.parse(asOf)

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

/** Where it was not taken in, the visit stays as it was and says so. */
export function applyCorrection(seen: Maps, view: RecordView, { visit }: VisitCorrection): void {
  const before = seen.visits.get(visit.id)
  if (!before) return
  if (view.state === 'problem') return void seen.visits.set(before.id, { ...before, ...pendingSeen(view) })
  if (isPast(seen, view)) return
  seen.visits.set(visit.id, { ...visitTraceOf(visit), corrected: true, ...pendingSeen(view) })
  const named = [visit.concern?.id, ...visit.wishes.map(({ id }) => id)]
  forgetSaid(seen, visit.id, ({ id }) => !named.includes(id))
  const household = seen.households.get(visit.householdId)
  if (!household) return
  const settled = Array.from(seen.concerns.values()).filter(({ status }) => status === 'resolved')
  addConcerns(seen, visit, household, view)
  for (const concern of settled) seen.concerns.set(concern.id, concern)
  seen.households.set(household.id, { ...household, ...lastAfter(seen, household, before) })
}

export function applyWithdrawal(seen: Maps, view: RecordView, visitId: string): void {
  const before = seen.visits.get(visitId)
  if (!before || before.withdrawn) return
  if (view.state === 'problem') return void seen.visits.set(visitId, { ...before, ...pendingSeen(view) })
  if (isPast(seen, view) && seen.told.has(visitId)) return
  seen.visits.set(visitId, { ...before, withdrawn: true, ...pendingSeen(view) })
  forgetSaid(seen, visitId, () => true)
  const household = seen.households.get(before.householdId)
  if (household) seen.households.set(household.id, { ...household, ...lastAfter(seen, household, before) })
}

/** Whether what the federation told knows of this record already. */
const isPast = ({ asOf }: Maps, { state, record }: RecordView): boolean =>
  state === 'arrived' && (asOf === null || record.storedAt === null || record.storedAt <= asOf)

function forgetSaid({ concerns }: Maps, visitId: string, isGone: (concern: SeenConcern) => boolean): void {
  for (const concern of Array.from(concerns.values()))
    if (concern.visitId === visitId && isGone(concern)) concerns.delete(concern.id)
}

/** When the household was last visited and met once this visit of it reads differently. */
function lastAfter({ visits }: Maps, { id, lastVisit, lastMetAt }: SeenHousehold, before: SeenVisit) {
  const standing = Array.from(visits.values())
    .filter(({ householdId, withdrawn }) => householdId === id && !withdrawn)
    .sort((one, other) => (one.visitedAt < other.visitedAt ? 1 : -1))
  const [newest] = standing
  const newestMet = standing.find(({ outcome }) => outcome === 'met')?.visitedAt ?? null
  const isOther = lastVisit !== null && lastVisit.visitId !== before.id
  const otherMet = lastMetAt === before.visitedAt ? null : lastMetAt
  return {
    lastVisit:
      isOther && (!newest || lastVisit.at > newest.visitedAt) ? lastVisit : newest ? lastVisitOf(newest) : null,
    lastMetAt: newestMet !== null && (otherMet === null || newestMet > otherMet) ? newestMet : otherMet,
  }
}

const lastVisitOf = ({ visitedAt: at, id: visitId, outcome, summary }: SeenVisit) => ({ at, visitId, outcome, summary })

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
