import { monthOf } from '../../contracts/calendar'
import type { Actor } from '../shared/actor'
import type { TallyEntry } from '../shared/audit'
import type { ConcernDocument } from '../shared/concern-document'
import { difference, figuresOf, lastOf, reachedAfter, reachedOf } from '../shared/figures-rules'
import type { HouseholdDocument } from '../shared/household-document'
import { VisitsOfHousehold } from '../shared/household-visits'
import { setEach, WriteConflict, type Store } from '../shared/store'
import type { VisitDocument } from '../shared/visit-document'
import { ConcernsSaid, HouseholdsVisited, VisitRepository } from './repository'

interface By {
  store: Store
  actor: Actor
  now: Date
}

export interface Opened {
  visit: VisitDocument
  household: HouseholdDocument
}

/**
 * A visit to be written anew, with its household, which is held first: whoever else writes something about the
 * household meanwhile conflicts, so all that is read after it is as it will be. Null when it is not hers to see.
 */
export async function openVisit({ store, actor }: By, id: string): Promise<Opened | null> {
  const visits = new VisitRepository(store, actor.scope)
  const seen = await visits.find(id)
  if (!seen) return null
  const [household] = await new HouseholdsVisited(store, actor.scope).getManyForUpdate([seen.householdId])
  const visit = await visits.find(id)
  if (!household || !visit) return null
  if (visit.householdId !== household._id) throw new WriteConflict('the visit just moved to another household')
  return { visit, household }
}

export const idsSaid = ({ concernId, wishes }: Pick<VisitDocument, 'concernId' | 'wishes'>): string[] => [
  ...(concernId === null ? [] : [concernId]),
  ...wishes.map(({ id }) => id),
]

/** The concerns and wishes that the visit names. */
export async function saidOn({ store, actor }: By, visit: VisitDocument): Promise<ConcernDocument[]> {
  const concerns = await new ConcernsSaid(store, actor.scope).getMany(idsSaid(visit))
  return concerns.filter(({ visitId }) => visitId === visit._id)
}

/**
 * Brings the household in line with a visit that reads differently from now on, and answers what changes in the
 * figures. Reads a bounded number of its visits, however many there are. `settled`: ids of what is resolved.
 */
export async function followChange(
  { store, actor, now }: By,
  household: HouseholdDocument,
  { before, after }: { before: VisitDocument; after: VisitDocument },
  settled: ReadonlySet<string>,
): Promise<TallyEntry[]> {
  const months = [...new Set([monthOf(before.visitedAt), monthOf(after.visitedAt)])]
  const history = new VisitsOfHousehold(store, actor.scope)
  const [newest, newestMet, ...met] = await Promise.all([
    history.newest(household, 2),
    history.newestMet(household, 2),
    ...months.map((month) => history.metIn(household, month)),
  ])
  const others = (visits: readonly VisitDocument[]) => visits.filter(({ _id }) => _id !== before._id)
  const metThen = others(met.flat())
  const left = standing(after)
  await new HouseholdsVisited(store, actor.scope).update(household, {
    ...setEach(lastOf([...left, ...others(newest), ...others(newestMet)])),
    reached: { set: reachedAfter(household.reached, reachedOf([...metThen, ...left]), months) },
    changedAt: { set: now.toISOString() },
  })
  return difference(figuresOf([...metThen, ...standing(before)], settled), figuresOf([...metThen, ...left], settled))
}

const standing = (visit: VisitDocument): VisitDocument[] => (visit.withdrawn ? [] : [visit])

/** A concern that its visit takes along when it goes, and brings back as it was. */
export const leaving = ({ status }: ConcernDocument) => ({
  status: 'withdrawn' as const,
  statusBefore: status === 'withdrawn' ? 'open' : status,
})

export const returning = ({ statusBefore }: ConcernDocument) => ({ status: statusBefore ?? 'open', statusBefore: null })
