import * as z from 'zod/mini'
import { ConcernKind } from './concerns'
import { contract } from './contract'
import { HouseholdStatus } from './households'
import { Code, Day, Instant, text, Ulid } from './primitives'
import { fieldRoles } from './roles'

const Named = z.object({ id: Ulid, name: z.string() })

/** What a successor has to know of a household, on one page. Of its minors only how many they are. */
export const HouseholdBrief = z.object({
  householdId: Ulid,
  headName: z.string(),
  address: z.string(),
  status: HouseholdStatus,
  adults: z.number(),
  minors: z.number(),
  tags: z.array(Code),
  targets: z.array(Code),
  lastVisit: z.nullable(z.object({ at: Instant, outcome: z.string(), summary: z.string() })),
  lastMetAt: z.nullable(Instant),
  /** What is open there, promises first and the earliest of them on top, at most five; `moreOpen` were left out. */
  open: z.array(
    z.object({
      id: Ulid,
      kind: ConcernKind,
      /** At most 120 characters of it. */
      text: z.string(),
      saidAt: Instant,
      promise: z.nullable(z.object({ text: z.string(), dueOn: Day })),
    }),
  ),
  moreOpen: z.number(),
})
export type HouseholdBrief = z.output<typeof HouseholdBrief>

export const Handover = z.object({
  id: Ulid,
  gridId: Ulid,
  gridName: z.string(),
  /** Null when the grid was vacant. */
  from: z.nullable(Named),
  to: Named,
  note: z.nullable(z.string()),
  at: Instant,
  /** The households as they stood then, by address; who had moved away by then only where something is open. */
  briefs: z.array(HouseholdBrief),
})
export type Handover = z.output<typeof Handover>

/**
 * Hands a grid to another executive of its unit in one step. Households, open promises and what was said belong to the
 * grid, so nothing is copied: they are the successor's from this moment, and the predecessor's phone is answered
 * `NOT_FOUND` for the grid and wipes it. Drafts and unsent records on the old phone stay addressed to the staff id that
 * made them: they are neither sent for, nor shown to, anybody else.
 */
export const handOverGrid = contract({
  name: 'grids.handOver',
  kind: 'write',
  roles: ['villageChair', 'townStaff'],
  input: z.object({
    /** Of the handover, made by the caller: the same one sent again is done once. */
    id: Ulid,
    gridId: Ulid,
    toStaffId: Ulid,
    note: z.nullable(text(500)),
  }),
  output: z.object({ handover: Handover }),
  failures: ['NOT_FOUND', 'KEEPER_OUTSIDE_UNIT', 'KEEPS_IT_ALREADY', 'ID_TAKEN', 'CONFLICT'],
})

/** The last handover of a grid, for whoever keeps it now; of its households only those that are still hers to see. */
export const handoverBrief = contract({
  name: 'grids.handoverBrief',
  kind: 'read',
  roles: [...fieldRoles, 'townStaff'],
  input: z.object({ gridId: Ulid }),
  output: z.object({ handover: Handover }),
  failures: ['NOT_FOUND'],
})
