import type { VisitVersion } from '../../contracts/visit-changes'
import { shiftMonth, startOfDay } from '../../contracts/calendar'
import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import type { HouseholdDocument } from '../shared/household-document'
import type { Query } from '../shared/query'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'
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

export interface VersionDocument extends VisitVersion {
  /** `<visit>:<revision>`. */
  _id: string
}

const MOST_VERSIONS = 50

/** No scope: versions are asked for by the id of a visit that was checked. */
export class VersionRepository extends OpenRepository<VersionDocument> {
  protected readonly collection = Collections.visitVersions

  keep(visit: VisitDocument, version: VisitVersion): Promise<void> {
    return this.insert([{ ...version, _id: versionId(visit, version.revision) }])
  }

  /** The versions before the one in force, the newest 50 in any order. */
  before(visit: VisitDocument): Promise<VersionDocument[]> {
    const newest = visit.revision - 1
    const count = Math.min(newest, MOST_VERSIONS)
    return this.getMany(Array.from({ length: count }, (_, index) => versionId(visit, newest - index)))
  }
}

const versionId = ({ _id }: VisitDocument, revision: number): string => `${_id}:${revision}`

/** More than a grid has, or the grids of a village. */
const MOST_IN_REACH = 1000

export class HouseholdsVisited extends ScopedRepository<HouseholdDocument> {
  protected readonly collection = Collections.households

  /** Who lives at a place, or, without one, in all that is hers. */
  living(place: string | null): Promise<HouseholdDocument[]> {
    const query: Partial<Query> = { where: { status: 'living' }, order: [['changedAt', 'asc']], limit: MOST_IN_REACH }
    return place === null ? this.selectOwn(query) : this.select(place, query)
  }
}

export class ConcernsSaid extends ScopedRepository<ConcernDocument> {
  protected readonly collection = Collections.concerns

  /** Open concerns at a place, or in all that is hers; wishes are not promised for a day. */
  promised(place: string | null): Promise<ConcernDocument[]> {
    const where = { kind: 'concern', status: 'open' }
    const query: Partial<Query> = { where, order: [['order', 'desc']], limit: MOST_IN_REACH }
    return place === null ? this.selectOwn(query) : this.select(place, query)
  }
}

export class GridsVisited extends ScopedRepository<PlacedDocument> {
  protected readonly collection = Collections.grids
}
