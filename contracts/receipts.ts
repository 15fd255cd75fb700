import * as z from 'zod/mini'
import { Instant } from './primitives'
import { failureCodes, type FailureReport } from './failures'

export const ReportedFailure = z.custom<FailureReport>((value) => failureCodes.some((code) => value.code === code))

/**
 * The answer to one record of a batch, in the order sent.
 * `stored`: it is with the federation; the same record sent again gets the same receipt.
 * `conflict`: another record has this id; `stored` shows it if the asker may see it.
 * `refused`: the record breaks a rule; she can mend it and send it again.
 * `later`: nothing was decided; send it again unchanged.
 */
export const Receipt = z.discriminatedUnion('state', [
  z.object({ state: z.literal('stored'), id: z.string(), storedAt: Instant }),
  z.object({ state: z.literal('conflict'), id: z.string(), stored: z.unknown() }),
  z.object({
    state: z.literal('refused'),
    id: z.nullable(z.string()),
    failure: ReportedFailure,
  }),
  z.object({ state: z.literal('later'), id: z.string() }),
])
export type Receipt = z.output<typeof Receipt>

export const Receipts = z.object({ receipts: z.array(Receipt) })
