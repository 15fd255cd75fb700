import * as z from 'zod/mini'
import { Concern } from './concerns'
import { contract } from './contract'
import { Household } from './households'
import { Day, Instant, Ulid } from './primitives'
import { fieldRoles } from './roles'

/** A household to visit again: `Due` of contracts/due.ts. */
export const DueVisit = z.object({
  household: Household,
  dueOn: Day,
  days: z.number(),
  everyMonths: z.number(),
  neverMet: z.boolean(),
})

/** Something promised and not done yet: `DuePromise` of contracts/due.ts. */
export const PromiseAhead = z.object({ concern: Concern, text: z.string(), dueOn: Day, days: z.number() })

/**
 * 我的一天 as the phone computes it from its working area: households due by the scheme's frequency, today, before, or
 * within some days, and all that is promised and open, each the earliest first. Without a grid: of all that are hers.
 */
export const myDay = contract({
  name: 'visits.myDay',
  kind: 'read',
  roles: fieldRoles,
  input: z.object({
    gridId: z.nullable(Ulid),
    within: z._default(z.number().check(z.int(), z.gte(0), z.lte(60)), 7),
  }),
  output: z.object({ asOf: Instant, today: Day, due: z.array(DueVisit), promises: z.array(PromiseAhead) }),
  failures: ['NOT_FOUND', 'SCHEME_UNKNOWN'],
})
