import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import type { HouseholdDocument } from '../shared/household-document'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'
import { BEYOND_STANDING, type VisitDocument } from '../shared/visit-document'

export class HouseholdRepository extends ScopedRepository<HouseholdDocument> {
  protected readonly collection = Collections.households
}

export interface GridOfHousehold extends PlacedDocument {
  name: string
  unitName: string
}

export class GridsInScope extends ScopedRepository<GridOfHousehold> {
  protected readonly collection = Collections.grids
}

const HISTORY = 50

export class VisitHistory extends ScopedRepository<VisitDocument> {
  protected readonly collection = Collections.visits

  newestOf(household: HouseholdDocument): Promise<VisitDocument[]> {
    const where = { householdId: household._id, order: { below: BEYOND_STANDING } }
    return this.select(household.place, { where, order: [['order', 'desc']], limit: HISTORY })
  }
}

export class ConcernHistory extends ScopedRepository<ConcernDocument> {
  protected readonly collection = Collections.concerns

  newestOf(household: HouseholdDocument): Promise<ConcernDocument[]> {
    const where = { householdId: household._id, status: { not: 'withdrawn' } }
    return this.select(household.place, { where, order: [['order', 'desc']], limit: HISTORY })
  }
}
