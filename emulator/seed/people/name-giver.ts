import type { Random } from '../random'
import { givenNames, surnames } from './han-names'
import { mongolianNames } from './mongolian-names'

export type Gender = 'female' | 'male'

export interface NameGiver {
  /** The surname a family of this village bears: often the one the village is called after. */
  familySurname(random: Random): string
  anySurname(random: Random): string
  /** A full name nobody else of the town has yet. */
  name(random: Random, surname: string, gender: Gender, bornIn: number): string
  mongolianName(random: Random, gender: Gender): string
}

const givenBy = (gender: Gender, bornIn: number): readonly string[] =>
  givenNames.filter(({ bornFrom }) => bornIn >= bornFrom).at(-1)?.[gender] ?? []

const attempts = 40

/** @param taken full names that nobody may get; names given are added to it. */
export const nameGiver = (villageName: string, taken: Set<string>): NameGiver => {
  const own = surnames.find((surname) => villageName.startsWith(surname))
  const anySurname = (random: Random): string => random.pick(surnames)
  const unique = (draw: () => string): string => {
    let name = draw()
    for (let attempt = 0; taken.has(name) && attempt < attempts; attempt++) name = draw()
    taken.add(name)
    return name
  }
  return {
    anySurname,
    familySurname: (random) => (own && random.chance(0.55) ? own : anySurname(random)),
    name: (random, surname, gender, bornIn) => unique(() => surname + random.pick(givenBy(gender, bornIn))),
    mongolianName: (random, gender) => unique(() => random.pick(mongolianNames[gender])),
  }
}
