import * as z from 'zod/mini'
import { contract } from './contract'
import { HouseholdStatus } from './households'
import { Instant, Ulid } from './primitives'
import { fieldRoles } from './roles'

const keepers = [...fieldRoles, 'townStaff'] as const
const mergers = ['villageChair', 'townStaff'] as const

/** What two households have in common besides the name of the head. */
export const Likeness = z.enum(['phone', 'address', 'birthMonth'])
export type Likeness = z.output<typeof Likeness>

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
