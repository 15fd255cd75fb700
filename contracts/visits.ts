import * as z from 'zod/mini'
import { contract } from './contract'
import { batchOf, Code, Cursor, Day, Instant, Month, Place, text, Ulid, UnitId } from './primitives'
import { Receipts } from './receipts'
import { fieldRoles, officeRoles, staffRoles } from './roles'

/** 入户 / 电话 / 微信 / 来访. */
export const VisitMode = z.enum(['door', 'phone', 'wechat', 'office'])
export type VisitMode = z.output<typeof VisitMode>

/** Met somebody, nobody at home, or they did not want to: all three are honest outcomes. */
export const VisitOutcome = z.enum(['met', 'notHome', 'declined'])
export type VisitOutcome = z.output<typeof VisitOutcome>

export const Promised = z.object({ text: text(200), dueOn: Day })

export const WishRecord = z.object({ id: Ulid, kind: Code, text: text(100) })

export const VisitRecord = z.object({
  id: Ulid,
  householdId: Ulid,
  schemeVersion: z.number().check(z.int(), z.gte(1)),
  visitedAt: Instant,
  mode: VisitMode,
  outcome: VisitOutcome,
  /** 四访: the targets this visit was for. */
  targets: z.array(Code).check(z.maxLength(8)),
  /** 三清: only what was answered. */
  clearances: z.array(z.object({ code: Code, clear: z.boolean() })).check(z.maxLength(6)),
  /** 诉求: what difficulty she told, and what was promised her. */
  concern: z.nullable(z.object({ id: Ulid, text: text(1000), promise: z.nullable(Promised) })),
  /** 心愿. */
  wishes: z.array(WishRecord).check(z.maxLength(5)),
  note: z.nullable(text(500)),
  /** Ids of the photos that follow on their own. */
  photos: z.array(Ulid).check(z.maxLength(6)),
  /** A second visitor, as she is called. */
  companion: z.nullable(text(30)),
})
export type VisitRecord = z.output<typeof VisitRecord>

/** A visit as the phone keeps it for a household it knows already. */
export const VisitTrace = z.object({
  id: Ulid,
  householdId: Ulid,
  visitedAt: Instant,
  mode: VisitMode,
  outcome: VisitOutcome,
  /** At most 40 characters, neutral enough for a list. */
  summary: z.string(),
  hasConcern: z.boolean(),
  wishes: z.number(),
  /** Set on a visit that was written anew since. */
  corrected: z.optional(z.boolean()),
  /** Set on a visit that was recorded in error: it leaves every list. */
  withdrawn: z.optional(z.boolean()),
})
export type VisitTrace = z.output<typeof VisitTrace>

/** A visit in one line, as lists and histories show it. */
export const VisitLine = z.extend(VisitTrace, {
  headName: z.string(),
  address: z.string(),
  gridName: z.string(),
  place: Place,
  storedAt: Instant,
  targets: z.array(Code),
  visitorName: z.string(),
})
export type VisitLine = z.output<typeof VisitLine>

export const Photo = z.object({ id: Ulid, url: z.nullable(z.string()) })

/** Who did it, when and why. */
export const Signed = z.object({ at: Instant, by: z.string(), reason: z.nullable(z.string()) })

/** The whole visit. */
export const Visit = z.extend(VisitRecord, {
  headName: z.string(),
  address: z.string(),
  gridName: z.string(),
  unitName: z.string(),
  place: Place,
  visitorId: Ulid,
  visitorName: z.string(),
  storedAt: Instant,
  /** When it was last written, in whatever way. */
  changedAt: Instant,
  /** With the address to see each, null while it has not arrived. */
  album: z.array(Photo),
  /** 1 as first recorded, one more with each correction. */
  revision: z.number(),
  /** The last time it was written anew; earlier versions are in `visits.versions`. */
  correction: z.nullable(Signed),
  /** Recorded in error: it counts nowhere. */
  withdrawn: z.nullable(Signed),
  demo: z.boolean(),
})
export type Visit = z.output<typeof Visit>

/**
 * Stores 1–20 visits in the order made, each with its own receipt. One made while its household was in her grid may still
 * arrive within a month after household or grid passed to somebody else; then it stands where the household is now.
 */
export const recordVisits = contract({
  name: 'visits.record',
  kind: 'write',
  roles: fieldRoles,
  input: z.object({ visits: batchOf<VisitRecord>() }),
  output: Receipts,
  failures: [
    'NOT_FOUND',
    'CONFLICT',
    'ID_TAKEN',
    'HOUSEHOLD_CLOSED',
    'VISIT_AFTER_HANDOVER',
    'HANDED_OVER_LONG_AGO',
    'VISIT_IN_FUTURE',
    'VISIT_TOO_OLD',
    'PROMISE_BEFORE_VISIT',
    'SCHEME_UNKNOWN',
    'SCHEME_MISMATCH',
  ],
})

/**
 * Visits of one's subtree, newest first. What no index knows (target, mode, a concern) is picked out of a bounded number
 * of visits at a time: `lookedTo` then says how far back this page has looked.
 */
export const listVisits = contract({
  name: 'visits.list',
  kind: 'read',
  roles: officeRoles,
  input: z.object({
    unitId: UnitId,
    month: z.nullable(Month),
    /** One grid of the unit. */
    gridId: z.optional(z.nullable(Ulid)),
    target: z.optional(z.nullable(Code)),
    outcome: z.optional(z.nullable(VisitOutcome)),
    mode: z.optional(z.nullable(VisitMode)),
    withConcern: z.optional(z.boolean()),
    /** Those recorded in error, in place of those that stand. */
    withdrawn: z.optional(z.boolean()),
    cursor: z.nullable(Cursor),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(50)), 20),
  }),
  output: z.object({
    visits: z.array(VisitLine),
    next: z.nullable(Cursor),
    /** Set where older ones are still to be looked through. */
    lookedTo: z.nullable(Instant),
  }),
  failures: ['NOT_FOUND'],
})

export const getVisit = contract({
  name: 'visits.get',
  kind: 'read',
  roles: staffRoles,
  input: z.object({ id: Ulid }),
  output: z.object({ visit: Visit }),
  failures: ['NOT_FOUND'],
})

/** Tells that a photo of a visit is in the cloud's file store; safe to say twice. */
export const attachPhoto = contract({
  name: 'visits.attachPhoto',
  kind: 'write',
  roles: fieldRoles,
  input: z.object({ visitId: Ulid, photoId: Ulid, fileId: z.string().check(z.minLength(1), z.maxLength(300)) }),
  output: z.object({ storedAt: Instant }),
  failures: ['NOT_FOUND', 'PHOTO_UNKNOWN'],
})
