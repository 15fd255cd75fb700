import type { Gap, GapKind } from '../../contracts/gaps'
import { Collections, type CollectionName } from '../shared/collections'
import type { Where } from '../shared/query'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

interface GapDocument extends PlacedDocument {
  name: string
  unitId?: string
  unitName?: string
}

/** The most that is counted; the cloud's own limit. */
export const MOST_COUNTED = 1000
const THE_BEGINNING = ''

abstract class GapRepository extends ScopedRepository<GapDocument> {
  protected abstract readonly missing: Where

  async count(place: string): Promise<number> {
    const found = await this.select(place, { where: this.missing, fields: ['place'], limit: MOST_COUNTED })
    return found.length
  }

  /** By id, one more than asked for. */
  async page(place: string, after: string | null, limit: number): Promise<Gap[]> {
    const where = { ...this.missing, _id: { above: after ?? THE_BEGINNING } }
    const found = await this.select(place, { where, order: [['_id', 'asc']], limit: limit + 1 })
    return found.map(toGap)
  }
}

const toGap = ({ _id, name, unitId = _id, unitName = name, place }: GapDocument): Gap => ({
  id: _id,
  name,
  unitId,
  unitName,
  place,
})

class GridsWithoutKeeper extends GapRepository {
  protected readonly collection: CollectionName = Collections.grids
  protected readonly missing = { 'keeper.id': null, closed: null }
}

class ExecutivesWithoutGrid extends GapRepository {
  protected readonly collection: CollectionName = Collections.staff
  protected readonly missing = { post: 'executive', keeps: 0, left: null }
}

class VillagesWithoutGrid extends GapRepository {
  protected readonly collection: CollectionName = Collections.units
  protected readonly missing = { level: 'village', gridCount: null, validTo: null }
}

export const gapRepositories = {
  gridsWithoutKeeper: GridsWithoutKeeper,
  executivesWithoutGrid: ExecutivesWithoutGrid,
  villagesWithoutGrid: VillagesWithoutGrid,
} satisfies Record<GapKind, unknown>
