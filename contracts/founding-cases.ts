import * as z from 'zod/mini'
import { contract } from './contract'
import { aftercareKinds } from './founding/aftercare'
import { handOverStates } from './founding/progress'
import { foundingRouteIds, handOverKinds, routeIds, stages } from './founding/route'
import { FoundingSettings } from './founding/settings'
import { InviteCode } from './identity'
import { batchOf, Code, Cursor, Day, Instant, Phone, text, Ulid, UnitId } from './primitives'
import { Receipts } from './receipts'
import { federationRoles } from './roles'
import { UnitLevel } from './units'

export const Route = z.enum(routeIds)
export const Stage = z.enum(stages)

/** What is written into a blank; whether it fits the blank is for the use case to say, in the blank's own words. */
const BlankValue = z.union([text(2000), z.number(), z.boolean()])
const Stamps = z.record(z.string().check(z.maxLength(40)), Ulid)

/**
 * One writing of one blank. `base`: the stamp of the answer it replaces, null where there was none; another answer there
 * is a conflict. A null `value` empties the blank.
 */
export const Fill = z.object({
  id: Ulid,
  caseId: Ulid,
  blank: Code,
  value: z.nullable(BlankValue),
  base: z.nullable(Ulid),
  seen: Stamps,
})
export type Fill = z.output<typeof Fill>

/** Rows put into a roster or taken out of it; a row that is there already is replaced. */
export const RowChange = z.object({
  id: Ulid,
  caseId: Ulid,
  roster: Code,
  put: z
    .array(z.object({ id: Ulid, cells: z.record(Code, z.string().check(z.maxLength(500))) }))
    .check(z.maxLength(50)),
  remove: z.array(Ulid).check(z.maxLength(50)),
})
export type RowChange = z.output<typeof RowChange>

export const HandOverKind = z.enum(handOverKinds)
export const HandOverState = z.enum(handOverStates)

export const HandOver = z.object({
  id: Ulid,
  kind: HandOverKind,
  state: HandOverState,
  at: Instant,
  by: z.enum(['contact', 'superior']),
  byName: z.string(),
  note: z.nullable(z.string()),
  /** To single blanks or rosters, by the superior federation. `stamp`: of what stood there then; null: nothing. */
  notes: z.array(z.object({ blank: z.string(), note: z.string(), stamp: z.nullable(Ulid) })),
  /** The blanks and rosters that are otherwise than when they were handed in the last time. */
  changed: z.array(z.string()),
})
export type HandOver = z.output<typeof HandOver>

export const FoundingCase = z.object({
  id: Ulid,
  route: Route,
  stage: Stage,
  stageSince: Instant,
  superior: z.object({ id: UnitId, name: z.string(), level: UnitLevel }),
  contact: z.object({ name: z.string(), phoneTail: z.string() }),
  /** Which side of it the asker is on; who stands above the superior federation only looks on. */
  side: z.enum(['contact', 'superior', 'above']),
  given: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  /** Of its city when it was opened. */
  settings: FoundingSettings,
  answers: z.record(
    z.string(),
    z.object({ value: z.union([z.string(), z.number(), z.boolean()]), stamp: Ulid, at: Instant, seen: Stamps }),
  ),
  rosters: z.record(z.string(), z.object({ rows: z.number(), stamp: Ulid, names: z.optional(z.array(z.string())) })),
  counted: z.object({ executives: z.boolean(), leaders: z.boolean() }),
  /** Oldest first. */
  handOvers: z.array(HandOver),
  /** The unit that came of it; of a later election, the unit once it took effect. */
  unitId: z.nullable(UnitId),
  /** Of 换届, 替补 and 增补: the founding it follows, and the unit. */
  later: z.nullable(z.object({ of: Ulid, unitId: UnitId })),
  /** Of a founding, once there is a unit: the term that goes on. */
  term: z.nullable(z.object({ number: z.number(), from: Day, to: Day })),
  /** What was to be done after the founding, with the day it was done. */
  done: z.partialRecord(z.enum(aftercareKinds), Day),
  closed: z.nullable(z.object({ at: Instant, reason: z.string() })),
  version: z.number(),
  createdAt: Instant,
  changedAt: Instant,
  demo: z.boolean(),
})
export type FoundingCase = z.output<typeof FoundingCase>

/** Federations one may found under, by place: null begins with the cities. No people, no figures. */
export const listSuperiors = contract({
  name: 'founding.superiors',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({ under: z.nullable(UnitId) }),
  output: z.object({ units: z.array(z.object({ id: UnitId, name: z.string(), level: UnitLevel })) }),
  failures: ['NOT_FOUND'],
})

/** Begins a case. Whoever opens it from her WeChat is its contact person. */
export const openCase = contract({
  name: 'founding.open',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({
    id: Ulid,
    route: z.enum(foundingRouteIds),
    superiorId: UnitId,
    unitName: text(60),
    contact: z.object({ name: text(30), phone: Phone }),
    /** What was answered on the way here (妇联还是妇委会？); kept, and never asked again. */
    answers: z.array(z.object({ blank: Code, value: BlankValue })).check(z.maxLength(20)),
    demo: z._default(z.boolean(), false),
  }),
  output: z.object({ case: FoundingCase }),
  failures: ['NOT_FOUND', 'ID_TAKEN', 'BLANK_UNKNOWN', 'ANSWER_DOES_NOT_FIT'],
})

/** One's own cases, newest first; the federation's are under `founding.list`. */
export const myCases = contract({
  name: 'founding.mine',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({}),
  output: z.object({ cases: z.array(FoundingCase) }),
  failures: [],
})

/** A case, for its contact person and the federations it lies under. */
export const getCase = contract({
  name: 'founding.get',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({ caseId: Ulid }),
  output: z.object({ case: FoundingCase }),
  failures: ['NOT_FOUND'],
})

/** Takes a case over to this WeChat: by the phone number given when it was opened, or by a code from the federation. */
export const claimCase = contract({
  name: 'founding.claim',
  kind: 'write',
  roles: ['anyone'],
  input: z.union([
    z.object({ phoneCode: z.string().check(z.minLength(1), z.maxLength(200)) }),
    z.object({ invite: InviteCode }),
  ]),
  output: z.object({ cases: z.array(FoundingCase) }),
  failures: ['PHONE_CODE_EXPIRED', 'INVITE_UNKNOWN', 'INVITE_EXPIRED', 'NO_CASE_OF_THIS_PHONE'],
})

/** A code, for seven days and one use, with which somebody takes the case over as its contact person. */
export const inviteContact = contract({
  name: 'founding.inviteContact',
  kind: 'write',
  roles: [...federationRoles],
  input: z.object({ caseId: Ulid }),
  output: z.object({ invite: z.string(), expiresAt: Instant }),
  failures: ['NOT_FOUND', 'CASE_CLOSED'],
})

/** Writes blanks, each a record of its own: sent again it is done once, and one that does not fit holds back no other. */
export const fillBlanks = contract({
  name: 'founding.fill',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ fills: batchOf<Fill>() }),
  output: Receipts,
  failures: [
    'NOT_FOUND',
    'BLANK_UNKNOWN',
    'ANSWER_DOES_NOT_FIT',
    'NOT_YOUR_TURN',
    'CASE_CLOSED',
    'CONFLICT',
    'ID_TAKEN',
  ],
})

/** Changes rosters row by row. */
export const changeRows = contract({
  name: 'founding.changeRows',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ changes: batchOf<RowChange>() }),
  output: Receipts,
  failures: [
    'NOT_FOUND',
    'BLANK_UNKNOWN',
    'ANSWER_DOES_NOT_FIT',
    'NOT_YOUR_TURN',
    'CASE_CLOSED',
    'ROSTER_FULL',
    'ID_TAKEN',
  ],
})

export const listRows = contract({
  name: 'founding.rows',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({ caseId: Ulid, roster: Code, cursor: z.nullable(Cursor) }),
  output: z.object({
    rows: z.array(z.object({ id: Ulid, cells: z.record(z.string(), z.string()) })),
    next: z.nullable(Cursor),
  }),
  failures: ['NOT_FOUND', 'BLANK_UNKNOWN'],
})
