import type { Gender } from '../people/name-giver'

/** One who may live in a household, told from its head. */
export interface Role {
  /** What she or he is to the head; where both are possible, the gender is drawn. */
  relation: Readonly<Partial<Record<Gender, string>>>
  /** Years younger than the head; less than nothing is older. Nobody is born before the household's time: too young falls away. */
  younger: readonly [number, number]
  /** Whose name: the husband's line, or one's own family's. */
  surname: 'line' | 'own'
  chance?: number
  note?: string
}

export interface HouseholdKind {
  name: string
  weight: number
  head: { gender: Gender; age: readonly [number, number] }
  roles: readonly Role[]
  tags: readonly string[]
}

const husband: Role = { relation: { male: '丈夫' }, younger: [-5, 2], surname: 'line' }
const oldHusband: Role = { relation: { male: '老伴' }, younger: [-5, 1], surname: 'line' }
const awayHusband: Role = { ...husband, note: '在外地打工' }
const wife: Role = { relation: { female: '妻子' }, younger: [-1, 5], surname: 'own' }
const child: Role = { relation: { female: '女儿', male: '儿子' }, younger: [22, 29], surname: 'line' }
const secondChild: Role = { ...child, younger: [26, 34], chance: 0.45 }
const grandchild: Role = { relation: { female: '孙女', male: '孙子' }, younger: [50, 60], surname: 'line' }
const secondGrandchild: Role = { ...grandchild, chance: 0.4 }
const son: Role = { relation: { male: '儿子' }, younger: [23, 28], surname: 'line' }
const daughterInLaw: Role = { relation: { female: '儿媳' }, younger: [24, 30], surname: 'own' }
const motherInLaw: Role = { relation: { female: '婆婆' }, younger: [-28, -22], surname: 'own' }
const fatherInLaw: Role = { relation: { male: '公公' }, younger: [-29, -23], surname: 'line', chance: 0.5 }

const woman = (from: number, to: number): HouseholdKind['head'] => ({ gender: 'female', age: [from, to] })
const man = (from: number, to: number): HouseholdKind['head'] => ({ gender: 'male', age: [from, to] })

/** The households of a village, by weight: about three in ten are visited every month. */
export const householdKinds: readonly HouseholdKind[] = [
  { name: 'old woman alone', weight: 6, head: woman(66, 86), roles: [], tags: ['emptyNestElderly'] },
  { name: 'old couple', weight: 4, head: woman(63, 82), roles: [oldHusband], tags: ['emptyNestElderly'] },
  {
    name: 'grandparents with grandchildren',
    weight: 4,
    head: woman(57, 70),
    roles: [{ ...oldHusband, chance: 0.6 }, grandchild, secondGrandchild],
    tags: ['leftBehindChild'],
  },
  {
    name: 'wife whose husband is away',
    weight: 4,
    head: woman(27, 46),
    roles: [awayHusband, child, secondChild, { ...motherInLaw, chance: 0.35 }],
    tags: ['leftBehindWoman'],
  },
  { name: 'single mother', weight: 2, head: woman(29, 46), roles: [child, secondChild], tags: ['singleMother'] },
  {
    name: 'low income',
    weight: 3,
    head: woman(45, 72),
    roles: [
      { ...husband, chance: 0.6 },
      { ...child, chance: 0.4 },
    ],
    tags: ['lowIncome'],
  },
  {
    name: 'hardship with children',
    weight: 2,
    head: woman(31, 47),
    roles: [husband, child, secondChild, { ...motherInLaw, chance: 0.5 }],
    tags: ['hardshipWoman'],
  },
  {
    name: 'disabled woman',
    weight: 1,
    head: woman(35, 64),
    roles: [
      { ...husband, chance: 0.7 },
      { ...child, chance: 0.5 },
    ],
    tags: ['disabledWoman'],
  },
  {
    name: 'woman with a business',
    weight: 6,
    head: woman(27, 50),
    roles: [husband, child, secondChild, { ...motherInLaw, chance: 0.2 }],
    tags: ['businessWoman'],
  },
  {
    name: 'family in discord',
    weight: 3,
    head: woman(30, 52),
    roles: [husband, child, secondChild, { ...motherInLaw, chance: 0.7 }, fatherInLaw],
    tags: ['familyConflict'],
  },
  { name: 'young family', weight: 15, head: woman(25, 44), roles: [husband, child, secondChild], tags: [] },
  { name: 'his young family', weight: 9, head: man(27, 48), roles: [wife, child, secondChild], tags: [] },
  {
    name: 'three generations',
    weight: 14,
    head: woman(54, 68),
    roles: [{ ...oldHusband, chance: 0.8 }, son, daughterInLaw, grandchild, secondGrandchild],
    tags: [],
  },
  {
    name: 'grown children',
    weight: 14,
    head: woman(47, 62),
    roles: [husband, child, { ...secondChild, chance: 0.3 }],
    tags: [],
  },
  { name: 'couple', weight: 6, head: man(50, 64), roles: [wife], tags: [] },
  {
    name: 'courier',
    weight: 3,
    head: woman(24, 40),
    roles: [
      { ...husband, chance: 0.7 },
      { ...child, chance: 0.7 },
    ],
    tags: ['newSectorWorker'],
  },
  { name: 'newcomer', weight: 1, head: woman(24, 38), roles: [{ ...child, chance: 0.5 }], tags: ['floatingWoman'] },
]

/** Marks of honour that any household may bear beside its own. */
export const honours: readonly { tag: string; chance: number }[] = [
  { tag: 'finestFamily', chance: 0.03 },
  { tag: 'beautifulYard', chance: 0.06 },
]
