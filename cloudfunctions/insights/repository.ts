import type { Measures } from '../../contracts/insights'
import { levelBelow, type UnitLevel } from '../../contracts/unit-kinds'
import { UNFOLDED, type AuditDocument } from '../shared/audit'
import { Collections } from '../shared/collections'
import { Failure } from '../shared/failure'
import { OpenRepository } from '../shared/open-repository'
import { cityOf } from '../shared/place'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

/** The figures of one unit for one month, or for `now`, with those of each unit or grid right under it. */
export interface BoardDocument {
  /** `<unit>:<month>`. */
  _id: string
  counts: Measures
  /** By `childKey`. */
  children: Record<string, Measures>
}

export const boardId = (unitId: string, month: string): string => `${unitId}:${month}`

/** With a letter in front, because the database takes a numeric step of a path for a seat in an array. */
export const childKey = (id: string): string => `u${id}`

/** No scope: a board is asked for by the id of a unit that was checked, or by the fold, which serves all. */
export class BoardRepository extends OpenRepository<BoardDocument> {
  protected readonly collection = Collections.boards

  async add(board: BoardDocument, addition: Pick<BoardDocument, 'counts' | 'children'>): Promise<void> {
    await this.store.update(this.collection, board._id, increases(addition))
  }
}

const increases = ({ counts, children }: Pick<BoardDocument, 'counts' | 'children'>) => {
  const own = Object.entries(counts).map(([measure, count]) => [`counts.${measure}`, { increase: count }] as const)
  const theirs = Object.entries(children).flatMap(([child, measures]) =>
    Object.entries(measures).map(([measure, count]) => [`children.${child}.${measure}`, { increase: count }] as const),
  )
  return Object.fromEntries([...own, ...theirs])
}

/** How far a city's log has been added to its boards. */
export interface FoldDocument {
  /** `<city>:fold`. */
  _id: string
  /** The last batch that was added. */
  batch: number
  /** Until when one folder has it for herself; empty when nobody has. */
  leasedUntil: string
}

export const foldId = (city: string): string => `${city}:fold`

/** No scope: book-keeping of the fold. */
export class FoldRepository extends OpenRepository<FoldDocument> {
  protected readonly collection = Collections.boards

  async forUpdate(city: string): Promise<FoldDocument | null> {
    const [fold] = await this.store.getForUpdate<FoldDocument>(this.collection, [foldId(city)])
    return fold ?? null
  }

  async write(fold: FoldDocument): Promise<void> {
    await this.store.update(this.collection, fold._id, {
      batch: { set: fold.batch },
      leasedUntil: { set: fold.leasedUntil },
    })
  }
}

/** The most the database answers at once, and the most that one transaction of the fold takes on. */
const BATCH_SIZE = 1000
/** A hundred times what a minute brings at the busiest; more is waiting only when the timer stands still. */
const MOST_PAGES = 20

/** The lines not yet on the boards, of places in the actor's scope. */
export class PendingLines extends ScopedRepository<AuditDocument> {
  protected readonly collection = Collections.audits

  /** One round trip as long as the fold keeps up. Raises `BUSY` when it has not run for very long. */
  async after(place: string, batch: number): Promise<AuditDocument[]> {
    const lines: AuditDocument[] = []
    for (let round = 0; round < MOST_PAGES; round++) {
      const page = await this.page(place, batch, lines.at(-1)?._id ?? '')
      lines.push(...page)
      if (page.length < BATCH_SIZE) return lines
    }
    throw new Failure('BUSY')
  }

  private page(place: string, batch: number, afterId: string): Promise<AuditDocument[]> {
    return this.select(place, {
      where: { city: cityOf(place), batch: { above: batch }, _id: { above: afterId } },
      order: [['_id', 'asc']],
      fields: ['place', 'tally'],
      limit: BATCH_SIZE,
    })
  }
}

/** No scope: the fold adds up everybody's lines. */
export class LogToFold extends OpenRepository<AuditDocument> {
  protected readonly collection = Collections.audits

  ofBatch(city: string, batch: number): Promise<AuditDocument[]> {
    return this.store.find(this.collection, { where: { city, batch }, limit: BATCH_SIZE })
  }

  /** Marks up to a thousand lines as this batch; answers how many. */
  async claim(city: string, batch: number): Promise<number> {
    const lines = await this.store.find<AuditDocument>(this.collection, {
      where: { city, batch: UNFOLDED },
      fields: ['_id'],
      limit: BATCH_SIZE,
    })
    if (lines.length === 0) return 0
    const where = { _id: { in: lines.map(({ _id }) => _id) }, batch: UNFOLDED }
    return this.store.updateWhere(this.collection, { where }, { batch: { set: batch } })
  }
}

export interface ChildDocument extends PlacedDocument {
  name: string
  level?: UnitLevel
  /** Of a grid: since it was merged into another one. */
  closed?: object | null
}

export class ChildUnits extends ScopedRepository<ChildDocument> {
  protected readonly collection = Collections.units

  /** Divisions only: nothing is counted by the units of sectors. */
  of(unit: { id: string; place: string; level: UnitLevel }): Promise<ChildDocument[]> {
    const level = levelBelow(unit.level)
    if (!level) return Promise.resolve([])
    return this.select(unit.place, { where: { parentId: unit.id, level }, order: [['_id', 'asc']], limit: 500 })
  }
}

export class ChildGrids extends ScopedRepository<ChildDocument> {
  protected readonly collection = Collections.grids

  of(unit: { id: string; place: string }): Promise<ChildDocument[]> {
    return this.select(unit.place, { where: { unitId: unit.id }, order: [['_id', 'asc']], limit: 500 })
  }
}

/** No scope: the fold goes through all cities. */
export class Cities extends OpenRepository<ChildDocument> {
  protected readonly collection = Collections.units

  async ids(): Promise<string[]> {
    const cities = await this.store.find<ChildDocument>(this.collection, { where: { parentId: null }, limit: 100 })
    return cities.map(({ _id }) => _id)
  }
}
