import type { HouseholdStatus } from '../../contracts/households'
import type { Measures } from '../../contracts/insights'
import { standingCounts } from '../shared/standing-rules'

/** What may follow what. A merged household comes back only by undoing the merge. */
export const nextStatuses: Record<HouseholdStatus, readonly HouseholdStatus[]> = {
  living: ['movedAway', 'closed', 'merged'],
  movedAway: ['living', 'closed', 'merged'],
  closed: ['living', 'merged'],
  merged: [],
}

/** Who lives there counts, once, and once for each target; others do not. */
export const countsAs = (status: HouseholdStatus, targets: readonly string[]): Measures =>
  status === 'living' ? standingCounts(targets) : {}

const LONGEST_STORY = 50

/** What became of a household, with one thing more at the end; of very many the last ones. */
export const withEntry = <Entry>(story: readonly Entry[] | undefined, entry: Entry): Entry[] =>
  [...(story ?? []), entry].slice(-LONGEST_STORY)
