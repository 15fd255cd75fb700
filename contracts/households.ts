import * as z from 'zod/mini'
import { Concern } from './concerns'
import { contract } from './contract'
import { batchOf, Code, Day, Instant, Month, Phone, Place, text, Ulid } from './primitives'
import { Receipt, Receipts } from './receipts'
import { fieldRoles, staffRoles } from './roles'
import { VisitLine } from './visits'

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
  members: z.array(Member).check(z.minLength(1), z.maxLength(60)),
  /** Codes of the scheme's tags, e.g. `lowIncome`. */
  tags: z.array(Code).check(z.maxLength(20)),
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

export const registerHouseholds = contract({
  name: 'households.register',
  kind: 'write',
  roles: fieldRoles,
  input: z.object({ households: batchOf<HouseholdRecord>() }),
  output: Receipts,
  failures: ['NOT_FOUND', 'CONFLICT', 'ID_TAKEN', 'GUARDIAN_CONSENT_MISSING', 'SCHEME_MISMATCH'],
})

/** Writes the household anew; `basedOn` is the revision she saw. */
export const reviseHousehold = contract({
  name: 'households.revise',
  kind: 'write',
  roles: fieldRoles,
  input: z.object({ household: HouseholdRecord, basedOn: z.number() }),
  output: z.object({ receipt: Receipt }),
  failures: ['NOT_FOUND', 'CONFLICT', 'HOUSEHOLD_CLOSED', 'GUARDIAN_CONSENT_MISSING', 'SCHEME_MISMATCH'],
})

/** The household with what happened there, newest first, at most 50 lines. */
export const getHousehold = contract({
  name: 'households.get',
  kind: 'read',
  roles: staffRoles,
  input: z.object({ id: Ulid }),
  output: z.object({ household: Household, visits: z.array(VisitLine), concerns: z.array(Concern) }),
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
