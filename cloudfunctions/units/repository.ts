import type { Unit, UnitLevel } from '../../contracts/units'
import type { StaffDocument } from '../shared/actor'
import { Collections } from '../shared/collections'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

export interface UnitDocument extends PlacedDocument {
  name: string
  level: UnitLevel
  parentId: string | null
  zone: boolean
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
    return this.select(unit.place, { where: { unitId: unit._id }, order: [['_id', 'asc']], limit: 500 })
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

export const toUnit = ({ _id, name, level, parentId, place, zone, demo }: UnitDocument): Unit => ({
  id: _id,
  name,
  level,
  parentId,
  place,
  zone,
  demo,
})
