import type { WorkingArea } from './working-area'

/** The cloud's instances do not agree to the second, and what they write takes a while to be seen. */
const OVERLAP_MS = 60_000

/** What a split took out of an area, and the grid that it went into. */
export interface SplitOff {
  area: WorkingArea
  into: { id: string; name: string }
}

/** What left with the last split since the area was fetched as `known`; null when nothing did. */
export function splitOff(known: WorkingArea, area: WorkingArea): SplitOff | null {
  const split = area.grid.lastSplit
  if (!split || Date.parse(known.asOf) - OVERLAP_MS > Date.parse(split.at)) return null
  const here = new Set(area.households.map(({ id }) => id))
  const households = known.households.filter(({ id }) => !here.has(id))
  if (households.length === 0) return null
  const concerns = known.concerns.filter(({ householdId }) => !here.has(householdId))
  return { area: { ...known, households, concerns }, into: split.into }
}
