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

/** Sorts posts by the end of their term, and is unique. */
export const termOrderOf = ({ _id, termTo }: { _id: string; termTo: string }): string => `${termTo}#${_id}`

/** What stands in place of a number whose owner left, so that it is free for another post. */
export const retiredPhone = (phone: string, staffId: string): string => `${phone}#${staffId}`

/** The last four digits, of a retired number too. */
export const phoneTailOf = (phone: string): string => (phone.split('#')[0] ?? '').slice(-4)

interface Dated {
  name: string
  parentId: string | null
  past?: { name: string; parentId: string | null; until: string }[]
}

/** Its history with what it is up to a day. */
export const pastOf = ({ name, parentId, past }: Dated, until: string) => [...(past ?? []), { name, parentId, until }]

interface Standing extends Parent {
  _id: string
  parentId: string | null
}

/** Why a unit cannot move under another one; null when it can. */
export function whyNotUnder(
  unit: Standing,
  parent: Standing,
): 'MOVE_INTO_ITSELF' | 'LEVEL_MISMATCH' | 'UNIT_THERE_ALREADY' | null {
  if (parent._id === unit._id || parent.place.startsWith(`${unit.place}/`)) return 'MOVE_INTO_ITSELF'
  if (levelAbove[unit.level] !== parent.level) return 'LEVEL_MISMATCH'
  return unit.parentId === parent._id ? 'UNIT_THERE_ALREADY' : null
}
