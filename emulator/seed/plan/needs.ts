import type { Need } from '../texts/story'
import type { Relative } from './family'

const adult = 18
const old = 65

/** Needs that a mark of the household meets. */
const needsByTag = ['singleMother', 'lowIncome'] as const

const tests: Readonly<Record<Exclude<Need, (typeof needsByTag)[number]>, (one: Relative) => boolean>> = {
  child: ({ age }) => age >= 4 && age < adult,
  grandchild: ({ relation, age }) => relation.startsWith('孙') && age >= 4 && age < adult,
  elder: ({ age }) => age >= old,
  couple: ({ relation, note }) => ['丈夫', '老伴', '妻子'].includes(relation) && note !== '在外地打工',
  inLaws: ({ relation }) => ['婆婆', '公公', '儿媳'].includes(relation),
  absentHusband: ({ relation, note }) => relation === '丈夫' && note === '在外地打工',
  grownChild: ({ relation, age }) => ['儿子', '女儿'].includes(relation) && age >= adult && age < 35,
}

/** Which stories make sense in a household of these people. */
export const needsMetBy = (family: readonly Relative[], tags: readonly string[]): ReadonlySet<Need> => {
  const met = new Set<Need>()
  for (const [need, test] of Object.entries(tests)) if (family.some(test)) met.add(need as Need)
  for (const need of needsByTag) if (tags.includes(need)) met.add(need)
  return met
}
