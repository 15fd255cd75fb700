import * as z from 'zod/mini'
import { contract } from './contract'
import { Instant, text, Ulid } from './primitives'
import { Receipt } from './receipts'
import { fieldRoles, staffRoles, type Role } from './roles'
import { VisitRecord } from './visits'

const Reason = text(200)

/** Who recorded it, and the chair of the village. */
export const mayChangeVisit = (by: { role: Role; staffId: string }, visit: { visitorId: string }): boolean =>
  by.role === 'villageChair' || (by.role === 'gridMember' && by.staffId === visit.visitorId)

export const VisitCorrection = z.object({
  visit: VisitRecord,
  basedOn: z.number().check(z.int(), z.gte(1)),
  reason: z.nullable(Reason),
})
export type VisitCorrection = z.output<typeof VisitCorrection>

export const VisitWithdrawal = z.object({
  /** Of the visit. */
  id: Ulid,
  reason: Reason,
  /** Of this withdrawal, made on the phone: sent again after somebody took it back, it is not done again. */
  withdrawalId: z.optional(Ulid),
})
export type VisitWithdrawal = z.output<typeof VisitWithdrawal>

/**
 * Writes a recorded visit anew; the version before it is kept. `basedOn` is the revision she saw. Only who recorded it
 * or the village chair may; household and scheme version stay those it was made for. What is resolved already stays.
 * The same correction sent again gets the same answer, whatever was written after it.
 */
export const correctVisit = contract({
  name: 'visits.correct',
  kind: 'write',
  roles: fieldRoles,
  input: VisitCorrection,
  output: z.object({ receipt: Receipt, revision: z.number() }),
  failures: [
    'NOT_FOUND',
    'CONFLICT',
    'ID_TAKEN',
    'NOT_YOUR_VISIT',
    'VISIT_WITHDRAWN',
    'VISIT_OF_OTHER_HOUSEHOLD',
    'CONCERN_RESOLVED',
    'RESOLVED_BEFORE_SAID',
    'VISIT_IN_FUTURE',
    'VISIT_TOO_OLD',
    'PROMISE_BEFORE_VISIT',
    'SCHEME_UNKNOWN',
    'SCHEME_MISMATCH',
  ],
})

/**
 * Recorded in error: it leaves lists, working areas and figures together with what was said on it, and stays readable
 * under its id with who withdrew it and why.
 */
export const withdrawVisit = contract({
  name: 'visits.withdraw',
  kind: 'write',
  roles: fieldRoles,
  input: VisitWithdrawal,
  output: z.object({ storedAt: Instant }),
  failures: ['NOT_FOUND', 'NOT_YOUR_VISIT'],
})

/** Takes a withdrawal back: everything is as it was before it. */
export const restoreVisit = contract({
  name: 'visits.restore',
  kind: 'write',
  roles: fieldRoles,
  input: z.object({ id: Ulid }),
  output: z.object({ storedAt: Instant }),
  failures: ['NOT_FOUND', 'NOT_YOUR_VISIT'],
})

/** How the visit read each time it was written; `reason` is why that version was written. */
export const VisitVersion = z.object({
  revision: z.number(),
  visit: VisitRecord,
  writtenAt: Instant,
  writtenBy: z.string(),
  reason: z.nullable(z.string()),
})
export type VisitVersion = z.output<typeof VisitVersion>

/** Every version of a visit, the first one first, the one in force last; of more than 50 the newest. */
export const visitVersions = contract({
  name: 'visits.versions',
  kind: 'read',
  roles: staffRoles,
  input: z.object({ id: Ulid }),
  output: z.object({ versions: z.array(VisitVersion) }),
  failures: ['NOT_FOUND'],
})
