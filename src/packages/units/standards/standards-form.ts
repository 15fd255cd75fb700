import type { LevelStandard, Standards, Target } from '@/hooks/use-staffing'
import type { UnitLevel } from '../../../../contracts/unit-kinds'
import type { Post } from '../../../../contracts/units'
import { POSTS } from '@/words/posts'

/** As typed; both empty: 目标待定. */
export interface RangeForm {
  least: string
  most: string
}

type LevelForm = Record<Post, RangeForm>

/** The standards as the form holds them. */
export interface StandardsForm {
  /** The version they were taken from. */
  basedOn: number
  source: string
  levels: Record<UnitLevel, LevelForm>
}

export const LEVELS: readonly UnitLevel[] = ['city', 'county', 'town', 'village', 'sector']

const MOST_PEOPLE = 200
const WHOLE = /^\d{1,3}$/

const rangeForm = (target: Target): RangeForm =>
  target ? { least: String(target.least), most: String(target.most) } : { least: '', most: '' }

const levelForm = (standard: LevelStandard | undefined): LevelForm => ({
  chair: rangeForm(standard?.chair ?? null),
  viceChair: rangeForm(standard?.viceChair ?? null),
  executive: rangeForm(standard?.executive ?? null),
  officer: rangeForm(standard?.officer ?? null),
})

export const formOfStandards = ({ version, source, levels }: Standards): StandardsForm => ({
  basedOn: version,
  source,
  levels: {
    city: levelForm(levels.city),
    county: levelForm(levels.county),
    town: levelForm(levels.town),
    village: levelForm(levels.village),
    sector: levelForm(levels.sector),
  },
})

const isPeople = (words: string): boolean => WHOLE.test(words) && Number(words) <= MOST_PEOPLE

/** What is wrong with a pair of numbers and what to do; undefined when nothing is. */
export function rangeProblem({ least, most }: RangeForm): string | undefined {
  if (least === '' && most === '') return undefined
  if (least === '' || most === '') return '最少和最多都填上，没定就都空着'
  if (!isPeople(least) || !isPeople(most)) return `请填 0 到 ${MOST_PEOPLE} 的整数`
  return Number(least) > Number(most) ? '最少不能多于最多，请改一下' : undefined
}

/** Null where it is open or cannot be read. */
export const targetOf = (range: RangeForm): Target =>
  range.least === '' || rangeProblem(range) ? null : { least: Number(range.least), most: Number(range.most) }

const standardOf = (level: LevelForm): LevelStandard => ({
  chair: targetOf(level.chair),
  viceChair: targetOf(level.viceChair),
  executive: targetOf(level.executive),
  officer: targetOf(level.officer),
})

/** The next version, to be published. */
export const standardsOfForm = ({ basedOn, source, levels }: StandardsForm): Standards => ({
  version: basedOn + 1,
  source,
  levels: {
    city: standardOf(levels.city),
    county: standardOf(levels.county),
    town: standardOf(levels.town),
    village: standardOf(levels.village),
    sector: standardOf(levels.sector),
  },
})

/** What keeps it from being published, in the words of the button; false when nothing does. */
export function whyNotPublish(form: StandardsForm, current: Standards): string | false {
  const wrong = LEVELS.some((level) => POSTS.some((post) => rangeProblem(form.levels[level][post]) !== undefined))
  if (wrong) return '有一处数不对'
  if (form.source.trim() === '') return '还差：依据'
  return isSame(form, formOfStandards(current)) && '还没改什么'
}

const isSame = (one: StandardsForm, other: StandardsForm): boolean =>
  one.source === other.source &&
  LEVELS.every((level) =>
    POSTS.every((post) => {
      const [mine, theirs] = [one.levels[level][post], other.levels[level][post]]
      return mine.least === theirs.least && mine.most === theirs.most
    }),
  )
