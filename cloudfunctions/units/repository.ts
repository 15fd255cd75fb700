import type { DivisionLevel, SectorKind } from '../../contracts/unit-kinds'
import type { Unit } from '../../contracts/units'
import type { StaffDocument } from '../shared/actor'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import { withinField } from '../shared/place'
import type { Where } from '../shared/query'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'
import type { Store } from '../shared/store'
import { Units, type UnitDocument } from '../shared/unit-document'

export type { UnitDocument } from '../shared/unit-document'

const THE_BEGINNING = ''

interface Page {
  after: string | null
  limit: number
}

export class UnitRepository extends Units {
  /** All of them, divisions and others, that are not closed: whether there is any. */
  async anyOpenUnder(unit: UnitDocument): Promise<boolean> {
    const where = { parentId: unit._id, validTo: null }
    return (await this.select(unit.place, { where, fields: ['place'], limit: 1 })).length > 0
  }

  /** By division code, one more than asked for. */
  divisionsUnder(unit: UnitDocument, level: DivisionLevel, page: Page): Promise<UnitDocument[]> {
    return this.under(unit, { level }, page)
  }

  /** In the order they came, one more than asked for; of one kind where told. */
  sectorsUnder(unit: UnitDocument, kind: SectorKind | undefined, page: Page): Promise<UnitDocument[]> {
    return this.under(unit, { level: 'sector', ...(kind && { kind }) }, page)
  }

  /** By id, one more than asked for. */
  byKey(unit: UnitDocument, searchKey: string, { after, limit }: Page): Promise<UnitDocument[]> {
    const where = { searchKeys: searchKey, _id: { above: after ?? THE_BEGINNING } }
    return this.select(unit.place, { where, order: [['_id', 'asc']], limit: limit + 1 })
  }

  /** Every city there is, for the founder alone: her scope has no bounds. */
  cities(): Promise<UnitDocument[]> {
    return this.store.find<UnitDocument>(this.collection, {
      where: { parentId: null },
      order: [['_id', 'asc']],
      limit: 100,
    })
  }

  private under(unit: UnitDocument, which: Where, { after, limit }: Page): Promise<UnitDocument[]> {
    const where = { parentId: unit._id, ...which, _id: { above: after ?? THE_BEGINNING } }
    return this.select(unit.place, { where, order: [['_id', 'asc']], limit: limit + 1 })
  }
}

export class StaffRepository extends ScopedRepository<StaffDocument> {
  protected readonly collection = Collections.staff

  async ofUnit(unit: UnitDocument): Promise<StaffDocument[]> {
    return this.select(unit.place, { where: { unitId: unit._id, left: null }, order: [['_id', 'asc']], limit: 500 })
  }

  /** With those who left. */
  everOfUnit(unit: UnitDocument): Promise<StaffDocument[]> {
    return this.select(unit.place, { where: { unitId: unit._id }, order: [['_id', 'asc']], limit: 1000 })
  }

  /** Chairs whose term ends before a day, the earliest first, one more than asked for. */
  chairsUntil(place: string, until: string, after: string | null, limit: number): Promise<StaffDocument[]> {
    const where = { post: 'chair', left: null, termOrder: { above: after ?? '', below: until } }
    return this.select(place, { where, order: [['termOrder', 'asc']], limit: limit + 1 })
  }

  /** Which of these numbers belong to somebody anywhere: a number binds one person only. */
  async phonesTaken(phones: readonly string[]): Promise<Map<string, string>> {
    const holders = await this.store.find<StaffDocument>(this.collection, {
      where: { phone: { in: phones } },
      fields: ['phone'],
      limit: phones.length,
    })
    return new Map(holders.map((holder) => [holder.phone, holder._id]))
  }
}

interface GridKept extends PlacedDocument {
  keeper: { id: string } | null
}

class GridsKept extends ScopedRepository<GridKept> {
  protected readonly collection = Collections.grids
}

/** Of one person. While her unit moves, her grids may still stand where it comes from, out of the sight of who acts. */
export const gridsKeptBy = (store: Store, { place, movedFrom }: StaffDocument): GridsKept =>
  new GridsKept(store, { places: [place, ...(movedFrom ? [movedFrom] : [])] })

interface GridOfUnit extends PlacedDocument {
  unitId: string
}

export class GridsOfUnit extends ScopedRepository<GridOfUnit> {
  protected readonly collection = Collections.grids

  of(unit: UnitDocument): Promise<GridOfUnit[]> {
    return this.select(unit.place, { where: { unitId: unit._id }, limit: 1000 })
  }
}

export class HouseholdsOfUnit extends ScopedRepository<PlacedDocument> {
  protected readonly collection = Collections.households

  async anybodyLivesAt(unit: UnitDocument): Promise<boolean> {
    return (await this.select(unit.place, { where: { status: 'living' }, fields: ['place'], limit: 1 })).length > 0
  }

  /** In the grids of one unit: what is recorded there from now on carries the new name. */
  async rename(grids: readonly GridOfUnit[], unitName: string): Promise<void> {
    const [first] = grids
    if (!first) return
    const where = { [withinField(first.place)]: { in: grids.map(({ _id }) => _id) } }
    await this.store.updateWhere(this.collection, { where }, { unitName: { set: unitName } })
  }
}

/** No scope: whose binding ends was decided by her post. */
export class BindingsOfStaff extends OpenRepository<{ _id: string }> {
  protected readonly collection = Collections.bindings

  async remove(openid: string): Promise<void> {
    await this.store.remove(this.collection, openid)
  }
}

export const toUnit = (unit: UnitDocument): Unit => ({
  id: unit._id,
  name: unit.name,
  level: unit.level,
  kind: unit.kind ?? 'federation',
  parentId: unit.parentId,
  place: unit.place,
  zone: unit.zone,
  demo: unit.demo,
  ...(unit.orgForm && { orgForm: unit.orgForm }),
  ...(unit.uscc && { uscc: unit.uscc }),
  ...(unit.validFrom && { validFrom: unit.validFrom }),
  ...(unit.validTo && { validTo: unit.validTo }),
})
