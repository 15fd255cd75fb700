import type { UnitLevel } from '../../contracts/unit-kinds'
import { listUnits, type Unit } from '../../contracts/units'
import { useRead } from './use-read'

const DEPTH: Record<UnitLevel, number> = { city: 0, county: 1, town: 2, village: 3, sector: 1 }

/** The first unit of a level in her city, by code, to try something out on; null while unknown or where there is none. */
export function useExampleUnit(cityId: string, level: UnitLevel): Pick<Unit, 'id' | 'name'> | null {
  const depth = DEPTH[level]
  const of = level === 'sector' ? 'sectors' : 'divisions'
  const city = useRead(listUnits, { unitId: cityId, of, limit: 1 }).value
  const county = city?.children[0] ?? null
  const town = useFirstBelow(depth > 1 ? county : null)
  const village = useFirstBelow(depth > 2 ? town : null)
  return [city?.unit ?? null, county, town, village][depth] ?? null
}

function useFirstBelow(unit: Unit | null): Unit | null {
  return useRead(listUnits, unit && { unitId: unit.id, limit: 1 }).value?.children[0] ?? null
}
