import * as z from 'zod/mini'
import { contract } from './contract'
import { Instant } from './primitives'
import { officeRoles } from './roles'

/** `split:<new grid>`, `merge:<closed grid>`, `move:<id of the move>`. */
export const JobId = z.string().check(z.regex(/^(split|merge|move):[0-7][0-9A-HJKMNP-TV-Z]{25}$/, '编号格式不对'))

/**
 * Records on their way to another place, household by household; a household is never half there.
 * `running`: call `grids.jobStep` until it is not; if nobody does, the cloud's clock goes on with it.
 * `checking`: all are there; once more after a minute the clock looks whether one slipped in behind.
 */
export const Job = z.object({
  id: JobId,
  kind: z.enum(['split', 'merge', 'move']),
  state: z.enum(['running', 'checking', 'done']),
  /** Households that arrived so far. */
  households: z.number(),
  startedAt: Instant,
  changedAt: Instant,
})
export type Job = z.output<typeof Job>

/** Moves the next few records of a job; safe to call at any time, by several at once, and after it is done. */
export const stepJob = contract({
  name: 'grids.jobStep',
  kind: 'write',
  roles: officeRoles,
  input: z.object({ jobId: JobId }),
  output: z.object({ job: Job }),
  failures: ['NOT_FOUND'],
})
