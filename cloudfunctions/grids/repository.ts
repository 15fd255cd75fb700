import { addMonths, ymdOf, startOfDay } from '../../contracts/calendar'
import type { Grid } from '../../contracts/grids'
import type { NaturalVillage } from '../../contracts/natural-villages'
import type { UnitLevel } from '../../contracts/units'
import type { StaffDocument } from '../shared/actor'
import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import type { HouseholdDocument } from '../shared/household-document'
import { withinField } from '../shared/place'
import { OpenRepository } from '../shared/open-repository'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'
import type { Changes } from '../shared/store'
import { BEYOND_STANDING, type VisitDocument } from '../shared/visit-document'

export interface GridDocument extends PlacedDocument {
  unitId: string
  unitName: string
  name: string
  keeper: { id: string; name: string } | null
  /** Since it was merged into another grid; it stays, empty. */
  closed?: { into: string; at: string } | null
  /** 自然村 of its village, with their names. */
  naturalVillages?: NaturalVillage[]
  lastHandover?: NonNullable<Grid['lastHandover']>
  lastSplit?: NonNullable<Grid['lastSplit']>
  /** When households were last split off. */
  leftAt?: string | null
  fingerprint: string
  demo: boolean
}

export const toGrid = ({
  _id,
  unitId,
  unitName,
  name,
  place,
  keeper,
  naturalVillages = [],
  lastHandover,
  lastSplit,
  demo,
}: GridDocument): Grid => ({
  id: _id,
  unitId,
  unitName,
  name,
  place,
  keeper,
  naturalVillages,
  ...(lastHandover && { lastHandover }),
  ...(lastSplit && { lastSplit }),
  demo,
})

export class GridRepository extends ScopedRepository<GridDocument> {
  protected readonly collection = Collections.grids

  under(place: string): Promise<GridDocument[]> {
    return this.select(place, { where: { closed: null }, order: [['_id', 'asc']], limit: 1000 })
  }
}

export interface UnitOfGrid extends PlacedDocument {
  name: string
  level: UnitLevel
  /** Since it was closed. */
  validTo?: string | null
  naturalVillages?: NaturalVillage[]
}

export class UnitsInScope extends ScopedRepository<UnitOfGrid> {
  protected readonly collection = Collections.units

  /** Counts new grids in their units, so that a village without any is found. */
  async haveMoreGrids(grids: readonly GridDocument[]): Promise<void> {
    for (const unitId of new Set(grids.map((grid) => grid.unitId))) {
      const count = grids.filter((grid) => grid.unitId === unitId).length
      await this.store.update(this.collection, unitId, { gridCount: { increase: count } })
    }
  }
}

/**
 * No scope: who keeps a grid, or may (`mayKeep`), is of its unit, and the grid was found in scope. While the unit moves,
 * its posts are out of the sight of one side and its grids of the other.
 */
export class KeeperRepository extends OpenRepository<StaffDocument> {
  protected readonly collection = Collections.staff

  getManyForUpdate(ids: readonly string[]): Promise<StaffDocument[]> {
    return this.store.getForUpdate<StaffDocument>(this.collection, [...new Set(ids)])
  }

  async update(keeper: StaffDocument, changes: Changes): Promise<void> {
    await this.store.update(this.collection, keeper._id, changes)
  }
}

/** At most what fits her phone; a grid has 20–50 households. */
const MOST_HOUSEHOLDS = 300
const MOST_IN_HANDOVER = 1000
const MOST_VISITS = 700
const MOST_CONCERNS = 300
const TWO_YEARS = -24

export class HouseholdsOfGrid extends ScopedRepository<HouseholdDocument> {
  protected readonly collection = Collections.households

  all(grid: GridDocument): Promise<HouseholdDocument[]> {
    const where = { changedAt: { above: '' }, status: { not: 'merged' } }
    return this.select(grid.place, { where, order: [['changedAt', 'asc']], limit: MOST_HOUSEHOLDS })
  }

  /** Merged ones, too: they have to leave the phone. */
  changedSince(grid: GridDocument, since: string): Promise<HouseholdDocument[]> {
    return this.select(grid.place, {
      where: { changedAt: { above: since } },
      order: [['changedAt', 'asc']],
      limit: MOST_HOUSEHOLDS,
    })
  }

  /** How many live there. */
  async count(grid: GridDocument): Promise<number> {
    const where = { status: 'living' }
    return (await this.select(grid.place, { where, fields: ['place'], limit: MOST_IN_HANDOVER })).length
  }

  /** Those still living there, and those named here that stand there, whatever became of them; by address. */
  async byAddress(grid: GridDocument, named: readonly string[] = []): Promise<HouseholdDocument[]> {
    const living = await this.select(grid.place, { where: { status: 'living' }, limit: MOST_IN_HANDOVER })
    const missing = named.filter((id) => living.every(({ _id }) => _id !== id))
    const others = (await this.getMany(missing)).filter(
      ({ gridId, status }) => gridId === grid._id && status !== 'merged',
    )
    return [...living, ...others].sort((one, other) =>
      one.address.localeCompare(other.address, 'zh-CN', { numeric: true }),
    )
  }

  /** They carry the name of their grid. */
  async rename(grid: GridDocument, now: Date): Promise<void> {
    const where = { [withinField(grid.place)]: grid._id }
    const named = { gridName: { set: grid.name }, changedAt: { set: now.toISOString() } }
    await this.store.updateWhere(this.collection, { where }, named)
  }

  /** Which of these stand in the grid now. */
  async idsAmong(grid: GridDocument, ids: readonly string[]): Promise<Set<string>> {
    const households = await this.getMany(ids)
    return new Set(households.filter(({ gridId }) => gridId === grid._id).map(({ _id }) => _id))
  }
}

export class VisitsOfGrid extends ScopedRepository<VisitDocument> {
  protected readonly collection = Collections.visits

  /** The newest of the last two years. */
  recent(grid: GridDocument, now: Date): Promise<VisitDocument[]> {
    const from = startOfDay(addMonths(ymdOf(now.getTime()), TWO_YEARS))
    const where = { order: { from, below: BEYOND_STANDING } }
    return this.select(grid.place, { where, order: [['order', 'desc']], limit: MOST_VISITS })
  }

  /** Withdrawn ones, too: they have to leave the phone. */
  changedSince(grid: GridDocument, since: string): Promise<VisitDocument[]> {
    return this.select(grid.place, {
      where: { changedAt: { above: since } },
      order: [['changedAt', 'asc']],
      limit: MOST_VISITS,
    })
  }
}

export class ConcernsOfGrid extends ScopedRepository<ConcernDocument> {
  protected readonly collection = Collections.concerns

  open(grid: GridDocument): Promise<ConcernDocument[]> {
    return this.select(grid.place, { where: { status: 'open' }, order: [['order', 'desc']], limit: MOST_CONCERNS })
  }

  changedSince(grid: GridDocument, since: string): Promise<ConcernDocument[]> {
    return this.select(grid.place, {
      where: { changedAt: { above: since } },
      order: [['changedAt', 'asc']],
      limit: MOST_CONCERNS,
    })
  }
}
