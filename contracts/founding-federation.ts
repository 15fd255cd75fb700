import * as z from 'zod/mini'
import { contract } from './contract'
import { FoundingCase, Route, Stage } from './founding-cases'
import { Cursor, Instant, Ulid, UnitId } from './primitives'
import { federationRoles } from './roles'

/**
 * After the filing: one action makes the unit in the tree, with those elected in their posts for the agreed term, and
 * the enterprises it covers.
 */
export const establish = contract({
  name: 'founding.establish',
  kind: 'write',
  roles: [...federationRoles],
  /** `unitId`: of the unit, made by the caller. */
  input: z.object({ caseId: Ulid, unitId: Ulid }),
  output: z.object({ case: FoundingCase, staff: z.number(), covered: z.number() }),
  failures: ['NOT_FOUND', 'NOT_YOUR_TURN', 'UNIT_THERE_ALREADY', 'CASE_CLOSED', 'ID_TAKEN'],
})

/** A case in a list: where it is, since when, and whose turn it is. */
export const CaseSummary = z.object({
  id: Ulid,
  unitName: z.string(),
  route: Route,
  stage: Stage,
  stageSince: Instant,
  /** The step it is at, in words; null when all are done. */
  step: z.nullable(z.string()),
  turn: z.enum(['contact', 'superior']),
  /** Since when it waits for the side whose turn it is. */
  turnSince: Instant,
  superior: z.object({ id: UnitId, name: z.string() }),
  contactName: z.string(),
  createdAt: Instant,
  demo: z.boolean(),
})
export type CaseSummary = z.output<typeof CaseSummary>

/**
 * The cases of a subtree at one stage, those there longest first; or those that wait for their superior federation,
 * whatever their stage, the longest waiting first. How many there are is in the figures of the overview.
 */
export const listCases = contract({
  name: 'founding.list',
  kind: 'read',
  roles: [...federationRoles],
  input: z.object({
    unitId: UnitId,
    of: z.union([z.object({ stage: Stage }), z.object({ turn: z.literal('superior') })]),
    route: z.optional(Route),
    cursor: z.nullable(Cursor),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(50)), 20),
  }),
  output: z.object({ cases: z.array(CaseSummary), next: z.nullable(Cursor) }),
  failures: ['NOT_FOUND'],
})
