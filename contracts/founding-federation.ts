import * as z from 'zod/mini'
import { contract } from './contract'
import { aftercareKinds } from './founding/aftercare'
import { FoundingCase, Route, Stage } from './founding-cases'
import { Cursor, Day, Instant, Ulid, UnitId } from './primitives'
import { federationRoles } from './roles'

/**
 * After the filing: one action makes the unit in the tree, with those elected in their posts for the agreed term, and
 * the enterprises it covers.
 * Of a later election: those elected come into their posts in the unit that is there, and after 换届 the others leave.
 */
export const establish = contract({
  name: 'founding.establish',
  kind: 'write',
  roles: [...federationRoles],
  /** `unitId`: of the unit, made by the caller; of no account after a later election. */
  input: z.object({ caseId: Ulid, unitId: Ulid }),
  output: z.object({ case: FoundingCase, staff: z.number(), covered: z.number() }),
  failures: ['NOT_FOUND', 'NOT_YOUR_TURN', 'UNIT_THERE_ALREADY', 'CASE_CLOSED', 'ID_TAKEN'],
})

/** A case in a list: where it is, since when, and whose turn it is. */
/** What is due after a founding; `on` null: its day is not settled. */
const Due = z.object({ kind: z.enum(aftercareKinds), on: z.nullable(Day) })

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
  /** What the unit covers, once there is one. */
  covered: z.nullable(z.object({ women: z.number(), units: z.number() })),
  /** What is to be done now after the founding, the earliest first. */
  due: z.array(Due),
  createdAt: Instant,
  demo: z.boolean(),
})
export type CaseSummary = z.output<typeof CaseSummary>

/**
 * The cases of a subtree: at one stage or under way at all, those there longest first; those that wait for their
 * superior federation, whatever their stage, the longest waiting first; or those after whose founding something is to
 * be done by today. How many there are is in the figures of the overview.
 */
export const listCases = contract({
  name: 'founding.list',
  kind: 'read',
  roles: [...federationRoles],
  input: z.object({
    unitId: UnitId,
    of: z.union([
      z.object({ stage: Stage }),
      z.object({ underWay: z.literal(true) }),
      z.object({ turn: z.literal('superior') }),
      z.object({ due: z.literal(true) }),
    ]),
    route: z.optional(Route),
    /** Only those that have been there for so many days and more. */
    days: z.optional(z.number().check(z.int(), z.gte(1), z.lte(3650))),
    cursor: z.nullable(Cursor),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(50)), 20),
  }),
  output: z.object({ cases: z.array(CaseSummary), next: z.nullable(Cursor) }),
  failures: ['NOT_FOUND'],
})
