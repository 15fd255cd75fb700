import { monthOf, ymdOf } from '../../contracts/calendar'
import type { ConcernChange, ConcernKind } from '../../contracts/concerns'
import type { Measures } from '../../contracts/insights'

type Status = ConcernChange['to']

/** What may follow what. Taking a tick back is as good as setting it. */
export const nextStatuses: Record<Status | 'withdrawn', readonly Status[]> = {
  open: ['resolved'],
  resolved: ['open'],
  withdrawn: [],
}

/** Beijing days are compared, because two phones' clocks never agree to the minute. */
export const isBeforeItWasSaid = (change: Pick<ConcernChange, 'at'>, concern: { saidAt: string }): boolean =>
  ymdOf(change.at) < ymdOf(concern.saidAt)

const settledMeasure: Record<ConcernKind, string> = { concern: 'concernsResolved', wish: 'wishesGranted' }

/** Counted in the month in which it was said, so that 31 / 38 compares like with like. */
export const settledCounts = (
  concern: { kind: ConcernKind; saidAt: string },
  to: Status,
): { month: string; counts: Measures } => ({
  month: monthOf(concern.saidAt),
  counts: { [settledMeasure[concern.kind]]: to === 'resolved' ? 1 : -1 },
})
