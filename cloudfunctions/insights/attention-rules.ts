import type { Waiting } from '../../contracts/insights'
import { stepsOf } from '../shared/place'

/** So many of the places below are named. */
const NAMED = 2

/** How many there are and where most lie, from the places of at most `most` of them; a place of the unit itself is nowhere below. */
export function waitingAt(places: readonly string[], unitPlace: string, most: number): Waiting {
  const counts = new Map<string, number>()
  const depth = stepsOf(unitPlace).length
  for (const place of places) {
    const child = stepsOf(place)[depth]
    if (child !== undefined) counts.set(child, (counts.get(child) ?? 0) + 1)
  }
  const at = [...counts].map(([unitId, count]) => ({ unitId, count }))
  at.sort((one, other) => other.count - one.count || (one.unitId < other.unitId ? -1 : 1))
  return { count: places.length, more: places.length >= most, at: at.slice(0, NAMED) }
}

/** Of figures that are counted apart and add up. */
export function waitingTogether(groups: readonly (readonly string[])[], unitPlace: string, most: number): Waiting {
  const more = groups.some((group) => group.length >= most)
  const places = groups.flat()
  return { ...waitingAt(places.slice(0, most), unitPlace, most), more: more || places.length > most }
}
