import { monthOf } from '../../contracts/calendar'
import type { Actor } from '../shared/actor'
import type { TallyEntry } from '../shared/audit'
import { difference, figuresOf, lastOf, reachedAfter, reachedOf } from '../shared/figures-rules'
import type { HouseholdDocument } from '../shared/household-document'
import { VisitsOfHousehold } from '../shared/household-visits'
import { changesMoving, concernsMoving, visitsMoving } from '../shared/relocation/moving-repository'
import type { Store } from '../shared/store'
import type { VisitDocument } from '../shared/visit-document'
import { ConcernHistory, VisitHistory } from './repository'

interface By {
  store: Store
  actor: Actor
  now: Date
}

export interface Way {
  from: HouseholdDocument
  to: HouseholdDocument
  /** The id of the merge. */
  merge: string
  /** Over to the household that is kept, or back again. */
  direction: 'over' | 'back'
}

/** How one side stands after some visits came or went. */
interface Side {
  tally: TallyEntry[]
  changes: Pick<HouseholdDocument, 'lastVisit' | 'lastMetAt' | 'reached'>
}

export interface Carried {
  /** Nothing is left to carry. */
  done: boolean
  from: Side
  to: Side
}

const VISITS_AT_ONCE = 10

/**
 * Carries the next few visits from one household to the other, each with all that was said on it, and tells how both
 * stand after it. Both have to be held by the caller, who writes it down.
 */
export async function carry(by: By, way: Way): Promise<Carried> {
  const found = await new VisitHistory(by.store, by.actor.scope).toCarry(way, VISITS_AT_ONCE + 1)
  const visits = found.slice(0, VISITS_AT_ONCE)
  const settled = await carryEach(by, way, visits)
  const standing = visits.filter(({ withdrawn }) => !withdrawn)
  const [from, to] = await Promise.all([
    sideOf(by, way.from, { gone: visits, come: [], settled }),
    sideOf(by, way.to, { gone: [], come: standing, settled }),
  ])
  return { done: found.length <= VISITS_AT_ONCE, from, to }
}

/** Writes the visits and what was said on them to the other household; answers which of it is resolved. */
async function carryEach({ store, actor, now }: By, way: Way, visits: readonly VisitDocument[]): Promise<Set<string>> {
  const { _id: householdId, gridName, unitName, place } = way.to
  const changedAt = now.toISOString()
  const concerns = await new ConcernHistory(store, actor.scope).saidOn(way.from, visits)
  const changes = await changesMoving(store).of(concerns)
  for (const visit of visits)
    await visitsMoving(store).move(visit, place, { householdId, gridName, unitName, changedAt, ...markOf(visit, way) })
  for (const concern of concerns) await concernsMoving(store).move(concern, place, { householdId, gridName, changedAt })
  for (const change of changes) await changesMoving(store).move(change, place)
  return new Set(concerns.flatMap(({ _id, status }) => (status === 'resolved' ? [_id] : [])))
}

/** Which merge carried it here last, and which before that one. */
function markOf({ carriedBy = null, carriedBefore = [] }: VisitDocument, { merge, direction }: Way) {
  if (direction === 'back') return { carriedBy: carriedBefore[0] ?? null, carriedBefore: carriedBefore.slice(1) }
  return { carriedBy: merge, carriedBefore: carriedBy === null ? [] : [carriedBy, ...carriedBefore] }
}

interface Moving {
  gone: readonly VisitDocument[]
  come: readonly VisitDocument[]
  settled: ReadonlySet<string>
}

async function sideOf(
  { store, actor }: By,
  household: HouseholdDocument,
  { gone, come, settled }: Moving,
): Promise<Side> {
  const going = gone.filter(({ withdrawn }) => !withdrawn)
  const months = [...new Set([...going, ...come].map(({ visitedAt }) => monthOf(visitedAt)))].sort()
  const history = new VisitsOfHousehold(store, actor.scope)
  const [newest, newestMet, met] = await Promise.all([
    history.newest(household, gone.length + 1),
    history.newestMet(household, gone.length + 1),
    months.length > 0 ? history.metIn(household, months[0] ?? '', months.at(-1)) : [],
  ])
  const staying = (visits: readonly VisitDocument[]) =>
    visits.filter(({ _id }) => ![...gone, ...come].some((visit) => visit._id === _id))
  const rest = staying(met)
  return {
    tally: difference(figuresOf([...rest, ...going], settled), figuresOf([...rest, ...come], settled)),
    changes: {
      ...lastOf([...staying(newest), ...staying(newestMet), ...come]),
      reached: reachedAfter(household.reached, reachedOf([...rest, ...come]), months),
    },
  }
}
