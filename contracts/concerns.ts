import * as z from 'zod/mini'
import { contract } from './contract'
import { batchOf, Code, Cursor, Day, Instant, Month, Place, text, Ulid, UnitId } from './primitives'
import { Receipts } from './receipts'
import { fieldRoles, officeRoles } from './roles'

/** 诉求 or 心愿: both are said on a visit, may be promised for a day, and end resolved. */
export const ConcernKind = z.enum(['concern', 'wish'])
export type ConcernKind = z.output<typeof ConcernKind>

export const ConcernStatus = z.enum(['open', 'resolved'])
export type ConcernStatus = z.output<typeof ConcernStatus>

export const Concern = z.object({
  id: Ulid,
  kind: ConcernKind,
  /** With a wish: its kind in the scheme. */
  wishKind: z.nullable(Code),
  visitId: Ulid,
  householdId: Ulid,
  headName: z.string(),
  address: z.string(),
  gridName: z.string(),
  place: Place,
  text: z.string(),
  promise: z.nullable(z.object({ text: z.string(), dueOn: Day })),
  status: ConcernStatus,
  saidAt: Instant,
  resolvedAt: z.nullable(Instant),
  resolution: z.nullable(z.string()),
  /** Set when the visit on which it was said was withdrawn, or no longer names it: it leaves every list. */
  withdrawn: z.optional(z.boolean()),
})
export type Concern = z.output<typeof Concern>

export const ConcernChange = z.object({
  /** Of this change, made on the phone: the same change sent again is done once. */
  id: Ulid,
  concernId: Ulid,
  to: ConcernStatus,
  /** When it was done, or when the ticking was taken back. */
  at: Instant,
  note: z.nullable(text(200)),
})
export type ConcernChange = z.output<typeof ConcernChange>

/**
 * 办好了, and its undo. What she did while the household was hers is taken in for 30 days after it passed to somebody
 * else.
 */
export const settleConcerns = contract({
  name: 'concerns.settle',
  kind: 'write',
  roles: [...fieldRoles, 'townStaff'],
  input: z.object({ changes: batchOf<ConcernChange>() }),
  output: Receipts,
  failures: ['NOT_FOUND', 'HANDED_OVER_LONG_AGO', 'RESOLVED_BEFORE_SAID', 'VISIT_WITHDRAWN'],
})

/** Concerns and wishes of one's subtree, newest first; what is overdue by its day. */
export const listConcerns = contract({
  name: 'concerns.list',
  kind: 'read',
  roles: officeRoles,
  input: z.object({
    unitId: UnitId,
    kind: ConcernKind,
    status: ConcernStatus,
    /** Said in this month, as the tallies count them; left out or null: ever. */
    month: z.optional(z.nullable(Month)),
    /** Only those whose promised day has gone by, the earliest day first, whatever the month. */
    overdue: z.optional(z.boolean()),
    cursor: z.nullable(Cursor),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(50)), 20),
  }),
  output: z.object({ concerns: z.array(Concern), next: z.nullable(Cursor) }),
  failures: ['NOT_FOUND'],
})
