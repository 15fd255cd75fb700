import * as z from 'zod/mini'
import { contract } from './contract'
import { Code, Day, Instant, Month, Place, UnitId } from './primitives'
import { officeRoles } from './roles'
import { UnitLevel } from './units'

/**
 * Counts by measure. Of a month: `visits`, `reached` (households really met), `reached:<target>`, `concerns` (said),
 * `concernsResolved` (of those said), `wishes`, `wishesGranted`. Of now: `households`, `households:<target>`,
 * `founding:<route>:<stage>`, and of what was founded `covered:women` and `covered:units`.
 */
export const Measures = z.record(z.string(), z.number())
export type Measures = z.output<typeof Measures>

/** `trend`: visits of the month and the five before it, oldest first. */
export const UnitFigures = z.object({
  unitId: z.string(),
  name: z.string(),
  month: Measures,
  now: Measures,
  trend: z.array(z.number()),
})

/** The figures of a unit for a month, of each unit (or grid) right under it, and of the five months before. */
export const overview = contract({
  name: 'insights.overview',
  kind: 'read',
  roles: officeRoles,
  input: z.object({ unitId: UnitId, month: Month }),
  output: z.object({
    unit: z.object({ id: UnitId, name: z.string(), level: UnitLevel, place: Place }),
    asOf: Instant,
    month: Measures,
    previous: Measures,
    now: Measures,
    trend: z.array(z.object({ month: Month, visits: z.number() })),
    children: z.array(UnitFigures),
  }),
  failures: ['NOT_FOUND'],
})

/**
 * How many there are, at most 1,000, with `more` when there are more than that; and the units (or grids) right under
 * the unit where most of them lie.
 */
const Waiting = z.object({
  count: z.number(),
  more: z.boolean(),
  at: z.array(z.object({ unitId: z.string(), count: z.number() })),
})
export type Waiting = z.output<typeof Waiting>

/** What a unit has to ask about in its subtree today: places and vacancies, counted by indexes. */
export const attention = contract({
  name: 'insights.attention',
  kind: 'read',
  roles: officeRoles,
  input: z.object({ unitId: UnitId }),
  output: z.object({
    asOf: Instant,
    /** Open concerns whose promised day has gone by. */
    promisesOverdue: Waiting,
    /** Living households of the target 生活困难 not met since the month began; null where the scheme has no such target. */
    hardshipNotMet: z.nullable(z.extend(Waiting, { target: Code, since: Day })),
    gridsWithoutKeeper: Waiting,
    executivesWithoutGrid: Waiting,
    villagesWithoutGrid: Waiting,
    /** Chairs whose terms end within a year, and the first of those days. */
    renewalsDue: z.extend(Waiting, { first: z.nullable(Day) }),
    /** Foundings that wait for their federation's answer, and since when the first of them does. */
    foundingsWaiting: z.extend(Waiting, { first: z.nullable(Instant) }),
    /** Organisations after whose founding something is to be done by today: 挂牌, 第一次活动, 换届. */
    aftercareDue: Waiting,
  }),
  failures: ['NOT_FOUND'],
})
