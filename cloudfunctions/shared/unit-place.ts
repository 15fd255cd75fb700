import type { UnitLevel } from '../../contracts/units'
import type { Actor } from './actor'
import { Collections } from './collections'
import { ScopedRepository, type PlacedDocument } from './repository'
import type { Store } from './store'

export interface UnitPlace {
  id: string
  name: string
  level: UnitLevel
  place: string
}

interface UnitDocument extends PlacedDocument {
  name: string
  level: UnitLevel
}

class UnitsInScope extends ScopedRepository<UnitDocument> {
  protected readonly collection = Collections.units
}

/** Where a unit stands. Her own is known from her post; another one costs a round trip and must be in her scope. */
export async function placeOfUnit(store: Store, actor: Actor, unitId: string): Promise<UnitPlace> {
  const { staff } = actor
  if (staff?.unitId === unitId) return { id: unitId, name: staff.unitName, level: staff.level, place: staff.place }
  const unit = await new UnitsInScope(store, actor.scope).getOrThrow(unitId)
  return { id: unit._id, name: unit.name, level: unit.level, place: unit.place }
}
