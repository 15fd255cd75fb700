import type { Measures } from '../../../contracts/insights'
import { figuresOf, type Counted, type Figures } from '../figures-rules'
import { standingCounts } from '../standing-rules'

/** From one place to another, with all that lies below. */
export interface Route {
  from: string
  to: string
}

const lies = (place: string, at: string): boolean => place === at || place.startsWith(`${at}/`)

/** Where a place is after the move; one that lies elsewhere stays. */
export const relocated = (place: string, { from, to }: Route): string =>
  lies(place, from) ? to + place.slice(from.length) : place

/** Whether two jobs would move the same records. */
export const collide = (one: Route, other: Route): boolean =>
  [one.from, one.to].some((place) =>
    [other.from, other.to].some((another) => lies(place, another) || lies(another, place)),
  )

interface Weighed {
  household: { status: string; targets: readonly string[] }
  visits: readonly (Counted & { withdrawn: unknown })[]
  concerns: readonly { _id: string; status: string }[]
}

export interface Entry {
  month: string
  counts: Measures
}

/** Everything that a household with all its visits and concerns counts where it stands, recounted from the records. */
export function weightOf({ household, visits, concerns }: Weighed): Entry[] {
  const settled = new Set(concerns.filter(({ status }) => status === 'resolved').map(({ _id }) => _id))
  const figures: Figures = figuresOf(
    visits.filter(({ withdrawn }) => !withdrawn),
    settled,
  )
  if (household.status === 'living') figures.now = standingCounts(household.targets)
  return Object.entries(figures).map(([month, counts]) => ({ month, counts }))
}

/** The same, taken away. */
export const lessened = (entries: readonly Entry[]): Entry[] =>
  entries.map(({ month, counts }) => ({
    month,
    counts: Object.fromEntries(Object.entries(counts).map(([measure, count]) => [measure, -count])),
  }))
