import type { RosterReceipt, RosterState } from '@/hooks/use-roster'

export type Counts = Readonly<Record<RosterState, number>>

/** How an import ended: the rows of this run. */
export interface Finished {
  receipts: readonly RosterReceipt[]
}
