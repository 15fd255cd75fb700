import type { Gender, NameGiver } from '../people/name-giver'
import type { Random } from '../random'
import type { HouseholdKind, Role } from './household-kinds'

/** One of a household, before ids and phones. Ages are full years on the day the seed is made for. */
export interface Relative {
  name: string
  relation: string
  gender: Gender
  age: number
  note: string | null
}

export interface FamilySetting {
  random: Random
  names: NameGiver
  /** This year, for names in the fashion of the years of birth. */
  year: number
  mongolianShare: number
}

/** The people of one household, its head first. */
export const drawFamily = (kind: HouseholdKind, setting: FamilySetting): Relative[] => {
  const { random, names } = setting
  const mongolian = random.chance(setting.mongolianShare)
  const line = names.familySurname(random)
  const nameOf = (gender: Gender, age: number, surname: Role['surname']): string => {
    if (mongolian) return names.mongolianName(random, gender)
    return names.name(random, surname === 'line' ? line : names.anySurname(random), gender, setting.year - age)
  }
  const { gender } = kind.head
  const age = random.int(...kind.head.age)
  const surname = gender === 'female' ? 'own' : 'line'
  const head: Relative = { name: nameOf(gender, age, surname), relation: '户主', gender, age, note: null }
  const family = [head]
  for (const role of kind.roles) {
    const relative = drawRelative(role, age, random, nameOf)
    if (relative && !isTooNear(relative, family)) family.push(relative)
  }
  return family
}

const generations = [
  ['女儿', '儿子'],
  ['孙女', '孙子'],
]

/** Brothers and sisters are two years apart or more. */
const isTooNear = (one: Relative, family: readonly Relative[]): boolean =>
  generations.some(
    (relations) =>
      relations.includes(one.relation) &&
      family.some(({ relation, age }) => relations.includes(relation) && Math.abs(age - one.age) < 2),
  )

const drawRelative = (
  role: Role,
  headAge: number,
  random: Random,
  nameOf: (gender: Gender, age: number, surname: Role['surname']) => string,
): Relative | null => {
  const age = headAge - random.int(...role.younger)
  if (age < 0 || !random.chance(role.chance ?? 1)) return null
  const gender = random.pick(Object.keys(role.relation) as Gender[])
  const relation = role.relation[gender] ?? ''
  return { name: nameOf(gender, age, role.surname), relation, gender, age, note: role.note ?? null }
}
