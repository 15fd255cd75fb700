import type { Unit, UnitLevel } from '../../contracts/units'
import type { StaffDocument } from '../shared/actor'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import { withinField } from '../shared/place'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

/** What a unit was called and where it belonged, until a day. */
export interface PastOfUnit {
  name: string
  parentId: string | null
  until: string
}

export interface UnitDocument extends PlacedDocument {
  name: string
  level: UnitLevel
  parentId: string | null
  zone: boolean
  validFrom?: string
  /** Since it was closed. */
  validTo?: string | null
  closedFor?: string
  past?: PastOfUnit[]
  fingerprint: string
  demo: boolean
}

export class UnitRepository extends ScopedRepository<UnitDocument> {
  protected readonly collection = Collections.units

  /** By division code. */
  childrenOf(unit: UnitDocument): Promise<UnitDocument[]> {
    return this.select(unit.place, { where: { parentId: unit._id }, order: [['_id', 'asc']], limit: 1000 })
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

export class GridsKept extends ScopedRepository<GridKept> {
  protected readonly collection = Collections.grids
}

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

export const toUnit = ({ _id, name, level, parentId, place, zone, demo, validFrom, validTo }: UnitDocument): Unit => ({
  id: _id,
  name,
  level,
  parentId,
  place,
  zone,
  demo,
  ...(validFrom && { validFrom }),
  ...(validTo && { validTo }),
})
