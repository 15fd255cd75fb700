import { ignorePair, mergeHouseholds, unmergeHouseholds } from '../../contracts/household-duplicates'
import { currentClient } from '../client/current'

/** So many calls carry over more visits than a household has. */
const MOST_STEPS = 200

/**
 * Making two households one and taking that back, step by step until it is done; both need the network. An id of a
 * merge is made once: the same merge tried again goes on where it was.
 */
export function useMerging() {
  const { call, ids } = currentClient()
  return {
    newId: () => ids.next(),
    merge: (id: string, keep: string, drop: string) =>
      untilDone(async () => (await call(mergeHouseholds, { id, keep, drop })).done),
    unmerge: (drop: string) => untilDone(async () => (await call(unmergeHouseholds, { drop })).done),
    setAside: (id: string, other: string) => call(ignorePair, { id, other }),
  }
}

async function untilDone(step: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) if (await step()) return
}
