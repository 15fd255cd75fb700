import { isDivision, levelOfCode, mayStandUnder, type UnitLevel } from '../../contracts/unit-kinds'
import type { Role } from '../../contracts/roles'

/** What a unit was called and where it belonged, until a day. */
export interface PastOfUnit {
  name: string
  parentId: string | null
  until: string
}

/** A time for which it was closed; the last one may still go on. */
export interface Closure {
  on: string
  reason: string
  reopened: { on: string; reason: string } | null
}

export interface NamedUnit {
  id: string
  level: UnitLevel
  parentId: string | null
}

interface Parent {
  level: UnitLevel
  place: string
}

/** The place of a unit under its parent, or why it cannot stand there. */
export function placeOf(
  unit: NamedUnit,
  parent: Parent | null,
): { place: string } | 'PARENT_UNKNOWN' | 'LEVEL_MISMATCH' {
  if (unit.level === 'city') return unit.parentId === null ? { place: unit.id } : 'LEVEL_MISMATCH'
  if (!parent) return 'PARENT_UNKNOWN'
  return mayStandUnder(unit.level, parent.level) ? { place: `${parent.place}/${unit.id}` } : 'LEVEL_MISMATCH'
}

/** A division has a code with as many digits as its level wants, or an id of its own; the unit of a sector has the latter. */
export const idFitsLevel = ({ id, level }: NamedUnit): boolean => {
  const ofCode = levelOfCode(id)
  return ofCode === null || ofCode === level
}

const decidesOnDivisions: readonly Role[] = ['countyStaff', 'cityStaff', 'founder']

/** Divisions are the county's to change; the unit of a sector is its federation's. */
export const mayChange = (role: Role, level: UnitLevel): boolean =>
  !isDivision(level) || decidesOnDivisions.includes(role)

const federation = /妇女联合会$|妇联$/

/** What is looked for and looked in: lower case, no blanks, without the 妇联 that nearly every name ends in. */
export const searchable = (words: string): string => {
  const plain = words.toLowerCase().replace(/\s/g, '')
  const rest = plain.replace(federation, '')
  return rest === '' ? plain : rest
}
