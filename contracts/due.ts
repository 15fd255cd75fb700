import { addMonths, daysBetween, ymdOf } from './calendar'
import type { Concern } from './concerns'
import type { Household } from './households'
import { inForce, type VisitScheme } from './visit-scheme'

/** When a household is to be visited again. */
export interface Due<Entry> {
  household: Entry
  /** Today for one that was never met. */
  dueOn: string
  /** Days until then; 0 today, negative when it has passed. */
  days: number
  /** How often, in months. */
  everyMonths: number
  neverMet: boolean
}

type Visited = Pick<Household, 'lastMetAt' | 'targets' | 'status'>
type Frequencies = Pick<VisitScheme, 'targets' | 'ordinaryEveryMonths'>

/** Months between visits: the shortest of its targets, else the ordinary one. */
export function monthsBetweenVisits({ targets }: Pick<Household, 'targets'>, scheme: Frequencies): number {
  const months = inForce(scheme.targets)
    .filter(({ code }) => targets.includes(code))
    .map(({ everyMonths }) => everyMonths)
  return months.length > 0 ? Math.min(...months) : scheme.ordinaryEveryMonths
}

/** Only a visit that met somebody counts. */
export function dueOf<Entry extends Visited>(household: Entry, scheme: Frequencies, today: string): Due<Entry> {
  const everyMonths = monthsBetweenVisits(household, scheme)
  const neverMet = household.lastMetAt === null
  const dueOn = household.lastMetAt === null ? today : addMonths(ymdOf(household.lastMetAt), everyMonths)
  return { household, dueOn, days: daysBetween(today, dueOn), everyMonths, neverMet }
}

/** Households due today, before, or within some days, the earliest first. Who moved away is not visited. */
export function dueHouseholds<Entry extends Visited>(
  households: readonly Entry[],
  scheme: Frequencies,
  today: string,
  within = 0,
): Due<Entry>[] {
  return households
    .filter((household) => household.status === 'living')
    .map((household) => dueOf(household, scheme, today))
    .filter(({ days }) => days <= within)
    .sort((one, other) => one.days - other.days)
}

export interface DuePromise<Entry> {
  concern: Entry
  text: string
  dueOn: string
  days: number
}

type Promising = Pick<Concern, 'status' | 'promise'>

/** What she promised and has not done yet, the earliest day first; `within` days ahead, all without it. */
export function openPromises<Entry extends Promising>(
  concerns: readonly Entry[],
  today: string,
  within = Infinity,
): DuePromise<Entry>[] {
  const promises: DuePromise<Entry>[] = []
  for (const concern of concerns) {
    if (concern.status !== 'open' || !concern.promise) continue
    const { text, dueOn } = concern.promise
    promises.push({ concern, text, dueOn, days: daysBetween(today, dueOn) })
  }
  return promises.filter(({ days }) => days <= within).sort((one, other) => one.days - other.days)
}
