import type { VisitVersion } from '../../contracts/visit-changes'
import { shiftMonth, startOfDay } from '../../contracts/calendar'
import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import type { HouseholdDocument } from '../shared/household-document'
import type { Query } from '../shared/query'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'
import { OpenRepository } from '../shared/open-repository'
import { BEYOND_STANDING, LINE_FIELDS, WITHDRAWN, type VisitDocument } from '../shared/visit-document'
import { mostRead, type VisitsWanted } from './list-rules'

export class VisitRepository extends ScopedRepository<VisitDocument> {
  protected readonly collection = Collections.visits

  /** Newest first: enough to pick a page from. Place, time, outcome and withdrawal are asked of the indexes. */
  newest(place: string, wanted: VisitsWanted): Promise<VisitDocument[]> {
    const { month, outcome, withdrawn, cursor } = wanted
    const kind = withdrawn ? WITHDRAWN : ''
    const from = kind + (month ? startOfDay(`${month}-01`) : '')
    const end = kind + (month ? startOfDay(`${shiftMonth(month, 1)}-01`) : BEYOND_STANDING)
    const order = { from, below: cursor && cursor < end ? cursor : end }
    return this.select(place, {
      where: outcome ? { outcome, order } : { order },
      order: [['order', 'desc']],
      fields: LINE_FIELDS,
      limit: mostRead(wanted),
    })
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

  ofRevision(visit: VisitDocument, revision: number): Promise<VersionDocument | null> {
    return this.get(versionId(visit, revision))
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
