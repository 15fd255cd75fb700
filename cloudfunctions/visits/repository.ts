import { shiftMonth, startOfDay } from '../../contracts/calendar'
import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import type { HouseholdDocument } from '../shared/household-document'
import { ScopedRepository } from '../shared/repository'
import { OpenRepository } from '../shared/open-repository'
import { BEYOND_STANDING, type VisitDocument } from '../shared/visit-document'

export class VisitRepository extends ScopedRepository<VisitDocument> {
  protected readonly collection = Collections.visits

  /** Newest first, one more than asked for. */
  newest(place: string, month: string | null, before: string | null, limit: number): Promise<VisitDocument[]> {
    const from = month ? startOfDay(`${month}-01`) : ''
    const end = month ? startOfDay(`${shiftMonth(month, 1)}-01`) : BEYOND_STANDING
    const below = before && before < end ? before : end
    return this.select(place, { where: { order: { from, below } }, order: [['order', 'desc']], limit: limit + 1 })
  }
}

export class HouseholdsVisited extends ScopedRepository<HouseholdDocument> {
  protected readonly collection = Collections.households
}

export class ConcernsSaid extends ScopedRepository<ConcernDocument> {
  protected readonly collection = Collections.concerns
}
