import { isDivision, levelOfCode, mayStandUnder, type UnitLevel } from '../../contracts/unit-kinds'
import type { Role } from '../../contracts/roles'
import { initialsOf } from './initials'

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

const PAIR = 2

const pairsIn = (word: string): string[] => {
  const characters = Array.from(word)
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Every two characters that stand side by side in a name or in its initials: what an index can find it by. */
export const searchKeys = (name: string): string[] => {
  const plain = searchable(name)
  return [...new Set([...pairsIn(plain), ...pairsIn(initialsOf([plain]))])]
}

/** The key under which units that hold these words are found, among others. */
export const searchKeyOf = (words: string): string => Array.from(searchable(words)).slice(0, PAIR).join('')

export const holds = (name: string, words: string): boolean => {
  const [plain, wanted] = [searchable(name), searchable(words)]
  return plain.includes(wanted) || initialsOf([plain]).includes(wanted)
}
