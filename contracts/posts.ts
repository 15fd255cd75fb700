import * as z from 'zod/mini'
import { contract } from './contract'
import { Cursor, Day, Instant, Phone, text, Ulid, UnitId } from './primitives'
import { officeRoles } from './roles'
import { Entry, Post, StaffMember, UnitLevel } from './units'

const roles = ['founder', ...officeRoles] as const

/**
 * Ends a post on a day, for good: her WeChat is unbound, her grids are vacant, her number is free for another post.
 * What she did keeps her name. Sent again it is done once.
 */
export const leavePost = contract({
  name: 'units.leave',
  kind: 'write',
  roles,
  input: z.object({ staffId: Ulid, on: Day, reason: text(100) }),
  output: z.object({ staff: StaffMember }),
  failures: ['NOT_FOUND', 'DAY_IN_FUTURE', 'TERM_ENDS_BEFORE_IT_BEGINS', 'LEFT_ALREADY'],
})

/** Why a post or term changed: a slip of the pen, 换届, 替补 or 增补. */
export const AmendmentKind = z.enum(['corrected', 'reelected', 'substituted', 'added'])
export type AmendmentKind = z.output<typeof AmendmentKind>

const Term = { post: Post, termFrom: Day, termTo: Day }

export const Amendment = z.object({
  id: Ulid,
  kind: AmendmentKind,
  /** The day from which it holds. */
  on: Day,
  note: z.nullable(text(100)),
  ...Term,
})
export type Amendment = z.output<typeof Amendment>

/** Changes the post or term of somebody; what it was before is kept. Unless corrected, she came to it anew by that way. */
export const amendPost = contract({
  name: 'units.amend',
  kind: 'write',
  roles,
  input: z.object({ staffId: Ulid, amendment: Amendment }),
  output: z.object({ staff: StaffMember }),
  failures: ['NOT_FOUND', 'TERM_ENDS_BEFORE_IT_BEGINS', 'LEFT_ALREADY', 'CONFLICT'],
})

export const Revision = z
  .object({ id: Ulid, name: z.optional(text(30)), phone: z.optional(Phone) })
  .check(z.refine(({ name, phone }) => name !== undefined || phone !== undefined, { error: '请改姓名或手机号' }))
export type Revision = z.output<typeof Revision>

/**
 * Corrects the name or number of somebody in a post, also in the grids she keeps; what is left out stays. Her WeChat
 * stays bound. What she recorded before keeps the name it was recorded with.
 */
export const reviseStaff = contract({
  name: 'units.reviseStaff',
  kind: 'write',
  roles,
  input: z.object({ staffId: Ulid, revision: Revision }),
  output: z.object({ staff: StaffMember }),
  failures: ['NOT_FOUND', 'LEFT_ALREADY', 'PHONE_TAKEN', 'CONFLICT'],
})

/** What a post was, newest first, and why it changed. */
export const postHistory = contract({
  name: 'units.postHistory',
  kind: 'read',
  roles,
  input: z.object({ staffId: Ulid }),
  output: z.object({
    staff: StaffMember,
    unit: z.object({ id: UnitId, name: z.string(), level: UnitLevel }),
    changes: z.array(
      z.object({
        id: Ulid,
        kind: AmendmentKind,
        on: Day,
        note: z.nullable(z.string()),
        at: Instant,
        before: z.object({
          ...Term,
          entry: z.optional(Entry),
          /** Her name and the last four digits of her number, where those were corrected. */
          name: z.optional(z.string()),
          phoneTail: z.optional(z.string()),
        }),
      }),
    ),
  }),
  failures: ['NOT_FOUND'],
})

export const Renewal = z.object({
  unitId: UnitId,
  unitName: z.string(),
  level: UnitLevel,
  /** Whose term ends. */
  staffId: Ulid,
  chair: z.string(),
  termTo: Day,
})
export type Renewal = z.output<typeof Renewal>

/** 换届: the units of a subtree whose chair's term ends within some months, or ended; the earliest first. */
export const listRenewals = contract({
  name: 'units.renewals',
  kind: 'read',
  roles,
  input: z.object({
    unitId: UnitId,
    withinMonths: z._default(z.number().check(z.int(), z.gte(1), z.lte(24)), 12),
    cursor: z.nullable(Cursor),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(50)), 20),
  }),
  output: z.object({ renewals: z.array(Renewal), next: z.nullable(Cursor) }),
  failures: ['NOT_FOUND'],
})
