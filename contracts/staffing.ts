import * as z from 'zod/mini'
import { contract } from './contract'
import { text, UnitId } from './primitives'
import { officeRoles } from './roles'
import { type DivisionLevel, type UnitLevel } from './unit-kinds'
import { Post } from './units'

const People = z.number().check(z.int(), z.gte(0), z.lte(200))

/** How many there should be; null: 目标待定. */
const Range = z.nullable(
  z
    .object({ least: People, most: People })
    .check(z.refine(({ least, most }) => least <= most, { error: '最少不能多于最多' })),
)
export type Target = z.output<typeof Range>

/** How many are missing to the least; null while the target is open. */
export const shortfallOf = (count: number, target: Target): number | null => target && Math.max(0, target.least - count)

const LevelStandard = z.object({ chair: Range, viceChair: Range, executive: Range, officer: Range })
export type LevelStandard = z.output<typeof LevelStandard>

/** How units of each level should be staffed, as the city federation sets it. */
export const Standards = z.object({
  /** 0: nobody has published any yet, these are the defaults. */
  version: z.number().check(z.int(), z.gte(0)),
  /** Where the numbers come from. */
  source: text(200),
  levels: z.object({
    city: LevelStandard,
    county: LevelStandard,
    town: LevelStandard,
    village: LevelStandard,
    /** Absent: all open. */
    sector: z.optional(LevelStandard),
  }),
})
export type Standards = z.output<typeof Standards>

/** 目标待定 for every post. */
const openStandard = { chair: null, viceChair: null, executive: null, officer: null }

/** Only the towns' numbers are published: 聊城 (reference/domain.md §2.5). The others are the federation's to set. */
export const defaultStandards: Standards = {
  version: 0,
  source: '聊城市乡镇（街道）妇联：主席 1、副主席 3–5、执委 21–25、专干 2–3；其余各级待市妇联确定',
  levels: {
    city: openStandard,
    county: openStandard,
    town: {
      chair: { least: 1, most: 1 },
      viceChair: { least: 3, most: 5 },
      executive: { least: 21, most: 25 },
      officer: { least: 2, most: 3 },
    },
    village: openStandard,
  } satisfies Record<DivisionLevel, unknown>,
}

/** What holds for the units of a level. */
export const standardOf = ({ levels }: Pick<Standards, 'levels'>, level: UnitLevel): LevelStandard =>
  levels[level] ?? openStandard

export const currentStandards = contract({
  name: 'units.standards',
  kind: 'read',
  roles: officeRoles,
  input: z.object({}),
  output: z.object({ standards: Standards }),
  failures: [],
})

/** Publishes the next version for the city; the first is 1. */
export const publishStandards = contract({
  name: 'units.publishStandards',
  kind: 'write',
  roles: ['cityStaff'],
  input: z.object({ standards: Standards }),
  output: z.object({ standards: Standards }),
  failures: ['CONFLICT', 'STANDARDS_OUTDATED'],
})

/**
 * How a unit is staffed beside its standard. Chair and vice chairs are members of the executive committee, so they
 * count there, too. A shortfall is shown and blocks nothing.
 */
export const staffingOfUnit = contract({
  name: 'units.staffing',
  kind: 'read',
  roles: ['founder', ...officeRoles],
  input: z.object({ unitId: UnitId }),
  output: z.object({
    version: z.number(),
    source: z.string(),
    posts: z.array(
      z.object({
        post: Post,
        count: z.number(),
        target: Range,
        /** How many are missing to the least; null while the target is open. */
        shortfall: z.nullable(z.number()),
      }),
    ),
  }),
  failures: ['NOT_FOUND'],
})
