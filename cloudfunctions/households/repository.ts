import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import type { HouseholdDocument } from '../shared/household-document'
import type { Where } from '../shared/query'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'
import { BEYOND_STANDING, type VisitDocument } from '../shared/visit-document'

/** Visits that go from one household to another, over to the one that is kept or back again. */
interface Way {
  from: HouseholdDocument
  merge: string
  direction: 'over' | 'back'
}

export class HouseholdRepository extends ScopedRepository<HouseholdDocument> {
  protected readonly collection = Collections.households
}

export interface GridOfHousehold extends PlacedDocument {
  name: string
  unitName: string
  /** Since it was merged into another one. */
  closed?: object | null
}

export class GridsInScope extends ScopedRepository<GridOfHousehold> {
  protected readonly collection = Collections.grids
}

const HISTORY = 50

export class VisitHistory extends ScopedRepository<VisitDocument> {
  protected readonly collection = Collections.visits

  /** Those that a merge still has to carry, withdrawn ones among them, the oldest first. */
  toCarry({ from, merge, direction }: Way, limit: number): Promise<VisitDocument[]> {
    const all: Where = { householdId: from._id }
    const where = direction === 'back' ? { ...all, carriedBy: merge } : all
    return this.select(from.place, { where, order: [['order', 'asc']], limit })
  }

  /** Those that stand, from `cursor` (an `order`) on back. */
  newestOf(household: HouseholdDocument, cursor: string | null, limit: number): Promise<VisitDocument[]> {
    const where = { householdId: household._id, order: { below: cursor ?? BEYOND_STANDING } }
    return this.select(household.place, { where, order: [['order', 'desc']], limit })
  }

  /** Those recorded in error. */
  withdrawnOf(household: HouseholdDocument): Promise<VisitDocument[]> {
    const where = { householdId: household._id, order: { from: BEYOND_STANDING } }
    return this.select(household.place, { where, order: [['order', 'desc']], limit: HISTORY })
  }
}

const MOST_SAID = 1000

export class ConcernHistory extends ScopedRepository<ConcernDocument> {
  protected readonly collection = Collections.concerns

  /** All that was ever said on some visits of a household. */
  async saidOn(household: HouseholdDocument, visits: readonly VisitDocument[]): Promise<ConcernDocument[]> {
    if (visits.length === 0) return []
    const where = { householdId: household._id, visitId: { in: visits.map(({ _id }) => _id) } }
    return this.select(household.place, { where, limit: MOST_SAID })
  }

  newestOf(household: HouseholdDocument): Promise<ConcernDocument[]> {
    const where = { householdId: household._id, status: { not: 'withdrawn' } }
    return this.select(household.place, { where, order: [['order', 'desc']], limit: HISTORY })
  }
}
