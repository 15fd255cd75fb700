import type { StaffRecord, UnitLevel } from '../../contracts/units'

const levelAbove: Record<UnitLevel, UnitLevel | null> = { city: null, county: 'city', town: 'county', village: 'town' }

export interface Named {
  id: string
  level: UnitLevel
  parentId: string | null
}

interface Parent {
  level: UnitLevel
  place: string
}

/** The place of a unit under its parent, or why it cannot stand there. */
export function placeOf(unit: Named, parent: Parent | null): { place: string } | 'PARENT_UNKNOWN' | 'LEVEL_MISMATCH' {
  const expected = levelAbove[unit.level]
  if (expected === null) return unit.parentId === null ? { place: unit.id } : 'LEVEL_MISMATCH'
  if (!parent) return 'PARENT_UNKNOWN'
  return parent.level === expected ? { place: `${parent.place}/${unit.id}` } : 'LEVEL_MISMATCH'
}

export const termIsBackwards = ({ termFrom, termTo }: Pick<StaffRecord, 'termFrom' | 'termTo'>): boolean =>
  termTo <= termFrom
