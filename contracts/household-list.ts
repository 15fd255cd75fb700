import * as z from 'zod/mini'
import { contract } from './contract'
import { HouseholdStatus } from './households'
import { Code, Cursor, Day, Instant, Place, text, Ulid, UnitId } from './primitives'
import { officeRoles } from './roles'

/** A household as the office's list shows it. Children appear nowhere in it. */
export const HouseholdLine = z.object({
  id: Ulid,
  headName: z.string(),
  address: z.string(),
  gridId: Ulid,
  gridName: z.string(),
  unitName: z.string(),
  place: Place,
  tags: z.array(Code),
  targets: z.array(Code),
  status: HouseholdStatus,
  lastVisitAt: z.nullable(Instant),
  /** When somebody of it was last really met. */
  lastMetAt: z.nullable(Instant),
  demo: z.boolean(),
})
export type HouseholdLine = z.output<typeof HouseholdLine>

/**
 * Households of one's subtree, those longest not met first, never met ones before all. With `search` (the beginning
 * of the head's name or of its pinyin initials) by initials instead. A page may hold fewer than `limit` and still go
 * on: only `next` tells.
 */
export const listHouseholds = contract({
  name: 'households.list',
  kind: 'read',
  roles: officeRoles,
  input: z
    .object({
      unitId: UnitId,
      /** One grid of the unit alone. */
      gridId: z.optional(z.nullable(Ulid)),
      /** A visit target or a tag, not both. */
      target: z.optional(z.nullable(Code)),
      tag: z.optional(z.nullable(Code)),
      status: z._default(HouseholdStatus, 'living'),
      /** Nobody of it was met on this day or since. */
      notVisitedSince: z.optional(z.nullable(Day)),
      search: z.optional(z.nullable(text(30))),
      cursor: z.nullable(Cursor),
      limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(50)), 20),
    })
    .check(z.refine(({ target, tag }) => !target || !tag, { error: '四访和标记只能选一个', path: ['tag'] })),
  output: z.object({ households: z.array(HouseholdLine), next: z.nullable(Cursor) }),
  failures: ['NOT_FOUND'],
})
