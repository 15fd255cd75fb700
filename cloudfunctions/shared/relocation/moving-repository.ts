import type { StaffDocument } from '../actor'
import { Collections, type CollectionName } from '../collections'
import type { ConcernDocument } from '../concern-document'
import type { HouseholdDocument } from '../household-document'
import { OpenRepository } from '../open-repository'
import { placed } from '../place'
import type { PlacedDocument } from '../repository'
import { setEach, type Store } from '../store'
import type { VisitDocument } from '../visit-document'

/** The cloud's own limit; no household is visited as often. */
const MOST_OF_HOUSEHOLD = 1000

/** No scope: whether the job may move these records was decided when it began. */
export class MovingRepository<T extends PlacedDocument = PlacedDocument> extends OpenRepository<T> {
  constructor(
    store: Store,
    protected readonly collection: CollectionName,
  ) {
    super(store)
  }

  /** Some of what lies at a place or below it: `/` comes right before `0`. */
  at(place: string, limit: number): Promise<T[]> {
    const where = { place: { from: place, below: `${place}0` } }
    return this.store.find<T>(this.collection, { where, order: [['place', 'asc']], limit })
  }

  async move(document: T, place: string, fields: object = {}): Promise<void> {
    await this.store.update(this.collection, document._id, setEach({ ...placed(place), ...fields }))
  }
}

export const movingHouseholds = (store: Store) => new MovingRepository<HouseholdDocument>(store, Collections.households)

/** What stands with a household and goes where it goes. */
class OfHousehold<T extends PlacedDocument> extends MovingRepository<T> {
  with({ _id, place }: HouseholdDocument): Promise<T[]> {
    const where = { householdId: _id, place }
    return this.store.find<T>(this.collection, { where, order: [['order', 'asc']], limit: MOST_OF_HOUSEHOLD })
  }
}

export const visitsMoving = (store: Store) => new OfHousehold<VisitDocument>(store, Collections.visits)
export const concernsMoving = (store: Store) => new OfHousehold<ConcernDocument>(store, Collections.concerns)

interface ChangeOfConcern extends PlacedDocument {
  concernId: string
}

class ChangesMoving extends MovingRepository<ChangeOfConcern> {
  of(concerns: readonly ConcernDocument[]): Promise<ChangeOfConcern[]> {
    if (concerns.length === 0) return Promise.resolve([])
    const where = { concernId: { in: concerns.map(({ _id }) => _id) } }
    return this.store.find<ChangeOfConcern>(this.collection, { where, limit: MOST_OF_HOUSEHOLD })
  }
}

export const changesMoving = (store: Store) => new ChangesMoving(store, Collections.concernChanges)

/** The grids that households, or visits to them, leave. */
class GridsLeft extends MovingRepository {
  /** From then on its keeper's phone is told everything again, so that it lets go of who left. */
  async markLeft(gridId: string, now: Date): Promise<void> {
    await this.store.update(this.collection, gridId, { leftAt: { set: now.toISOString() } })
  }

  /** The same of a split, with where they went and how many they are so far: the phone tells her that. */
  async markSplit(gridId: string, now: Date, into: { id: string; name: string }, households: number): Promise<void> {
    const at = now.toISOString()
    await this.store.update(this.collection, gridId, setEach({ leftAt: at, lastSplit: { at, into, households } }))
  }
}

export const leavingGrids = (store: Store) => new GridsLeft(store, Collections.grids)

/** What moves with a unit besides its households, in this order: who acts there sees both places from the start. */
export const unitBelongings = [
  Collections.units,
  Collections.grids,
  Collections.handovers,
  Collections.invites,
  Collections.jobs,
] as const

class StaffMoving extends MovingRepository<StaffDocument> {
  /** Some of those at a place or below it who still see where they came from. */
  async seeingBoth(place: string, limit: number): Promise<StaffDocument[]> {
    const where = { place: { from: place, below: `${place}0` }, movedFrom: { from: '' } }
    return this.store.find<StaffDocument>(this.collection, { where, order: [['place', 'asc']], limit })
  }
}

export const staffMoving = (store: Store) => new StaffMoving(store, Collections.staff)
