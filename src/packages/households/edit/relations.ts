import type { Member } from '../../../../contracts/households'

const known: readonly (readonly [string, Member['gender'] | null])[] = [
  ['丈夫', 'male'],
  ['老伴', null],
  ['儿子', 'male'],
  ['女儿', 'female'],
  ['儿媳', 'female'],
  ['婆婆', 'female'],
  ['孙子', 'male'],
  ['孙女', 'female'],
]

/** The relations most often written down, to tap instead of typing. */
export const relations = known.map(([name]) => ({ value: name, label: name }))

/** The gender that goes with a relation; null where the word does not say. */
export const genderOf = (relation: string): Member['gender'] | null =>
  known.find(([name]) => name === relation)?.[1] ?? null
