import type { Measures } from '../../contracts/insights'

/** What a household adds to the standing figures. */
export const standingCounts = (targets: readonly string[]): Measures => ({
  households: 1,
  ...Object.fromEntries(targets.map((target) => [`households:${target}`, 1])),
})
