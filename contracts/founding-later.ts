import * as z from 'zod/mini'
import { contract } from './contract'
import { aftercareKinds } from './founding/aftercare'
import { laterRouteIds, stages } from './founding/route'
import { FoundingCase } from './founding-cases'
import { Cursor, Day, Instant, Ulid, UnitId } from './primitives'
import { federationRoles } from './roles'

/**
 * 换届, or 替补 and 增补, of an organisation that was founded here: a case of its own, in which what is known already is
 * filled in. One of a kind goes on at a time; asked for again, the one that goes on is answered.
 */
export const openLater = contract({
  name: 'founding.openLater',
  kind: 'write',
  roles: ['anyone'],
  /** `id`: of the new case, made by the caller. `caseId`: of the founding. */
  input: z.object({ id: Ulid, caseId: Ulid, route: z.enum(laterRouteIds) }),
  output: z.object({ case: FoundingCase }),
  failures: ['NOT_FOUND', 'NOT_YOUR_TURN', 'NOT_FOUNDED_YET', 'ID_TAKEN'],
})

/** Ticks what is to be done after a founding, with the day it was done; null takes it back. By either side. */
export const tickAftercare = contract({
  name: 'founding.tick',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ caseId: Ulid, kind: z.enum(aftercareKinds), on: z.nullable(Day) }),
  output: z.object({ case: FoundingCase }),
  failures: ['NOT_FOUND', 'NOT_YOUR_TURN', 'NOT_FOUNDED_YET', 'DAY_IN_FUTURE'],
})

export const CoveredUnit = z.object({
  id: z.string(),
  name: z.string(),
  creditCode: z.nullable(z.string()),
  women: z.nullable(z.number()),
  consented: z.boolean(),
  /** The organisation that covers it. */
  unit: z.object({ id: UnitId, name: z.string() }),
})
export type CoveredUnit = z.output<typeof CoveredUnit>

/** The enterprises and units that the organisations founded in a subtree cover; of one organisation where it is named. */
export const listCovered = contract({
  name: 'founding.covered',
  kind: 'read',
  roles: [...federationRoles],
  input: z.object({
    unitId: UnitId,
    cursor: z.nullable(Cursor),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(50)), 20),
  }),
  output: z.object({ covered: z.array(CoveredUnit), next: z.nullable(Cursor) }),
  failures: ['NOT_FOUND'],
})

/** Days at one stage from which on a case is looked at: a month, and a quarter. */
export const AGES = [30, 90] as const

const Aged = z.object({ days30: z.number(), days90: z.number() })

/**
 * The cases under way that have been at their stage for 30 and for 90 days and more: by stage, and by the unit right
 * below. At most 1,000 are counted, with `more` when there are more than that.
 */
export const caseAges = contract({
  name: 'founding.ages',
  kind: 'read',
  roles: [...federationRoles],
  input: z.object({ unitId: UnitId }),
  output: z.object({
    asOf: Instant,
    more: z.boolean(),
    stages: z.array(z.object({ stage: z.enum(stages), ...Aged.shape })),
    children: z.array(z.object({ unitId: z.string(), ...Aged.shape })),
  }),
  failures: ['NOT_FOUND'],
})
