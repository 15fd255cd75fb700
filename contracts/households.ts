import * as z from 'zod/mini'
import { Concern } from './concerns'
import { contract } from './contract'
import { batchOf, Code, Cursor, Day, Instant, Month, Phone, Place, text, Ulid } from './primitives'
import { Receipt, Receipts } from './receipts'
import { fieldRoles, staffRoles } from './roles'
import { VisitLine } from './visits'

export const MOST_MEMBERS = 60
export const MOST_TAGS = 20

export const Gender = z.enum(['female', 'male'])

export const Member = z.object({
  id: Ulid,
  name: text(30),
  /** To the head: 户主, 儿媳, 孙女 … */
  relation: text(10),
  gender: Gender,
  birthMonth: z.nullable(Month),
  phone: z.nullable(Phone),
  /** One plain line, e.g. 上晚班. */
  note: z.nullable(text(40)),
})
export type Member = z.output<typeof Member>

/** 走访类别 of domain practice; which visit target each belongs to is in the visit scheme. */
export const HouseholdRecord = z.object({
  id: Ulid,
  gridId: Ulid,
  /** Door plate as people say it: 三组 12 号. */
  address: text(60),
  headId: Ulid,
  members: z
    .array(Member)
    .check(z.minLength(1), z.maxLength(MOST_MEMBERS, `一户最多写 ${MOST_MEMBERS} 口，再多请分成两户登记`)),
  /** Codes of the scheme's tags, e.g. `lowIncome`. */
  tags: z.array(Code).check(z.maxLength(MOST_TAGS, `一户最多 ${MOST_TAGS} 个标记，请只留最要紧的`)),
  /** Codes of the scheme's visit targets (四访) the household belongs to. */
  targets: z.array(Code).check(z.maxLength(8)),
  /** Who among the guardians agreed that children under 14 are written down, and when; null without such children. */
  guardianConsent: z.nullable(z.object({ name: text(30), relation: text(10), on: Day })),
  demo: z._default(z.boolean(), false),
})
export type HouseholdRecord = z.input<typeof HouseholdRecord>

/** `merged`: it was the same as another one, into which it went. */
export const HouseholdStatus = z.enum(['living', 'movedAway', 'closed', 'merged'])
export type HouseholdStatus = z.output<typeof HouseholdStatus>

/** A member under 18 appears only as a number and a word: opening her leaves a line (`households.openMinors`). */
export const Household = z.object({
  id: Ulid,
  gridId: Ulid,
  gridName: z.string(),
  place: Place,
  address: z.string(),
  headName: z.string(),
  /** Initials of head and members, for searching offline: `wgy ch`. */
  initials: z.string(),
  adults: z.array(Member),
  minors: z.number(),
  tags: z.array(Code),
  targets: z.array(Code),
  status: HouseholdStatus,
  /** When somebody was last met or tried, and how it went. */
  lastVisit: z.nullable(z.object({ at: Instant, visitId: Ulid, outcome: z.string(), summary: z.string() })),
  /** When somebody of it was last really met. */
  lastMetAt: z.nullable(Instant),
  revision: z.number(),
  /** Of one that is not living here any more: since which day, where to or why, and who wrote it down. */
  departure: z.optional(z.object({ on: Day, note: z.nullable(z.string()), by: z.string() })),
  /** Of a merged one: the household it is part of now. */
  mergedInto: z.optional(Ulid),
  demo: z.boolean(),
})
export type Household = z.output<typeof Household>

/** What she found while the grid was hers is taken in for 30 days after it passed to somebody else. */
export const registerHouseholds = contract({
  name: 'households.register',
  kind: 'write',
  roles: fieldRoles,
  input: z.object({ households: batchOf<HouseholdRecord>() }),
  output: Receipts,
  failures: [
    'NOT_FOUND',
    'HANDED_OVER_LONG_AGO',
    'CONFLICT',
    'ID_TAKEN',
    'GUARDIAN_CONSENT_MISSING',
    'SCHEME_MISMATCH',
  ],
})

/** Writes the household anew; `basedOn` is the revision she saw. */
export const reviseHousehold = contract({
  name: 'households.revise',
  kind: 'write',
  roles: fieldRoles,
  input: z.object({ household: HouseholdRecord, basedOn: z.number() }),
  output: z.object({ receipt: Receipt }),
  failures: [
    'NOT_FOUND',
    'HANDED_OVER_LONG_AGO',
    'CONFLICT',
    'HOUSEHOLD_CLOSED',
    'GUARDIAN_CONSENT_MISSING',
    'SCHEME_MISMATCH',
  ],
})

/** What became of the household itself, newest first. */
export const HouseholdChange = z.object({
  kind: z.enum(['movedAway', 'closed', 'reopened', 'transferred', 'merged', 'absorbed', 'unmerged']),
  at: Instant,
  by: z.string(),
  /** The day it happened, where that is told apart from when it was written down. */
  on: z.nullable(Day),
  /** Where to, why, or from which grid. */
  note: z.nullable(z.string()),
  /** With `merged`, `absorbed` and `unmerged`: the other household. */
  other: z.nullable(Ulid),
})
export type HouseholdChange = z.output<typeof HouseholdChange>

/** The household with what happened there, newest first, at most 50 lines; older ones by `households.history`. */
export const getHousehold = contract({
  name: 'households.get',
  kind: 'read',
  roles: staffRoles,
  input: z.object({ id: Ulid }),
  output: z.object({
    household: Household,
    visits: z.array(VisitLine),
    /** Visits recorded in error, at most 50. */
    withdrawn: z.optional(z.array(VisitLine)),
    concerns: z.array(Concern),
    changes: z.optional(z.array(HouseholdChange)),
    /** Where `households.history` goes on; null: that is all. */
    next: z.optional(z.nullable(Cursor)),
  }),
  failures: ['NOT_FOUND'],
})

/** Older visits of a household, newest first, each with all that was said on it. */
export const householdHistory = contract({
  name: 'households.history',
  kind: 'read',
  roles: staffRoles,
  input: z.object({
    id: Ulid,
    cursor: z.nullable(Cursor),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(50)), 20),
  }),
  output: z.object({ visits: z.array(VisitLine), concerns: z.array(Concern), next: z.nullable(Cursor) }),
  failures: ['NOT_FOUND'],
})

/** Shows the members under 18. Every look leaves an audit line, so it is a write. */
export const openMinors = contract({
  name: 'households.openMinors',
  kind: 'write',
  roles: fieldRoles,
  input: z.object({ id: Ulid }),
  output: z.object({
    minors: z.array(Member),
    guardianConsent: z.nullable(z.object({ name: z.string(), relation: z.string(), on: Day })),
  }),
  failures: ['NOT_FOUND'],
})
