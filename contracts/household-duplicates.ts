import * as z from 'zod/mini'
import { contract } from './contract'
import { likenesses } from './household-keys'
import { HouseholdStatus } from './households'
import { Code, Cursor, Instant, Ulid, UnitId } from './primitives'

const mergers = ['villageChair', 'townStaff', 'countyStaff'] as const
const keepers = ['gridMember', ...mergers] as const

export const Likeness = z.enum(likenesses)

/** A household that may be the same. Of one outside her scope only a glimpse, enough to call its unit. */
export const Candidate = z.object({
  id: Ulid,
  alike: z.array(Likeness),
  /** Whether she may open it with `households.get`. */
  withinReach: z.boolean(),
  /** 王*英 out of reach. */
  headName: z.string(),
  unitName: z.string(),
  /** Null out of reach. */
  gridName: z.nullable(z.string()),
  address: z.nullable(z.string()),
  status: HouseholdStatus,
})
export type Candidate = z.output<typeof Candidate>

/** Households of the county that may be the same as one of hers, pairs that were set aside left out; at most 20. */
export const similarHouseholds = contract({
  name: 'households.similar',
  kind: 'read',
  roles: keepers,
  input: z.object({ id: Ulid }),
  output: z.object({ candidates: z.array(Candidate) }),
  failures: ['NOT_FOUND'],
})

/** One of a pair, as far as it may be seen: out of reach only a glimpse, and of children the number alone. */
export const PairSide = z.object({
  id: Ulid,
  withinReach: z.boolean(),
  /** 王*英 out of reach. */
  headName: z.string(),
  unitName: z.string(),
  gridName: z.nullable(z.string()),
  address: z.nullable(z.string()),
  status: HouseholdStatus,
  /** The grown-ups, the head first; of a phone the last four figures. Empty out of reach. */
  adults: z.array(z.object({ name: z.string(), relation: z.string(), phoneTail: z.nullable(z.string()) })),
  minors: z.nullable(z.number()),
  tags: z.array(Code),
  lastVisitAt: z.nullable(Instant),
})
export type PairSide = z.output<typeof PairSide>

export const HouseholdPair = z.object({
  id: z.string(),
  one: PairSide,
  other: PairSide,
  alike: z.array(Likeness),
})
export type HouseholdPair = z.output<typeof HouseholdPair>

/** Pairs of one's subtree that may be the same household, those found last first; what was set aside is left out. */
export const listDuplicates = contract({
  name: 'households.duplicates',
  kind: 'read',
  roles: mergers,
  input: z.object({
    unitId: UnitId,
    cursor: z.nullable(Cursor),
    /** Households looked at for a page; it may have fewer pairs. */
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(20)), 20),
  }),
  output: z.object({ pairs: z.array(HouseholdPair), next: z.nullable(Cursor) }),
  failures: ['NOT_FOUND'],
})

/** These two are not the same: never offered again, to nobody. */
export const ignorePair = contract({
  name: 'households.ignorePair',
  kind: 'write',
  roles: keepers,
  input: z.object({ id: Ulid, other: Ulid }),
  output: z.object({ storedAt: Instant }),
  failures: ['NOT_FOUND'],
})

/**
 * Makes two households one: what happened in `drop` goes over to `keep`, and `drop` stays as `merged`. A call carries
 * over some visits; as long as the answer is not `done`, the same call goes on with the next.
 */
export const mergeHouseholds = contract({
  name: 'households.merge',
  kind: 'write',
  roles: mergers,
  input: z
    .object({
      /** Of this merge, made on the phone: one that was undone is not done again by a late resend. */
      id: Ulid,
      keep: Ulid,
      drop: Ulid,
    })
    .check(z.refine(({ keep, drop }) => keep !== drop, { error: '这是同一户', path: ['drop'] })),
  output: z.object({ done: z.boolean() }),
  failures: ['NOT_FOUND', 'CONFLICT', 'HOUSEHOLD_MERGED'],
})

/** Takes a merge back: what came from the merged household returns to it. Goes on like `households.merge`. */
export const unmergeHouseholds = contract({
  name: 'households.unmerge',
  kind: 'write',
  roles: mergers,
  input: z.object({ drop: Ulid }),
  output: z.object({ done: z.boolean() }),
  failures: ['NOT_FOUND', 'HOUSEHOLD_MERGED'],
})
