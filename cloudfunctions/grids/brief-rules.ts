import type { HouseholdBrief } from '../../contracts/handover'
import type { Household } from '../../contracts/households'

const MOST_OPEN = 5
const MOST_CHARACTERS = 120

export type OpenConcern = HouseholdBrief['open'][number]
type Briefed = Pick<
  Household,
  'id' | 'headName' | 'address' | 'status' | 'adults' | 'minors' | 'tags' | 'targets' | 'lastVisit' | 'lastMetAt'
>

/** One page for the successor. `concerns` are the open ones of this household, in any order. */
export function briefOf(household: Briefed, concerns: readonly OpenConcern[]): HouseholdBrief {
  const open = [...concerns].sort(byUrgency)
  return {
    householdId: household.id,
    headName: household.headName,
    address: household.address,
    status: household.status,
    adults: household.adults.length,
    minors: household.minors,
    tags: household.tags,
    targets: household.targets,
    lastVisit: household.lastVisit && {
      at: household.lastVisit.at,
      outcome: household.lastVisit.outcome,
      summary: household.lastVisit.summary,
    },
    lastMetAt: household.lastMetAt,
    open: open.slice(0, MOST_OPEN).map((concern) => ({ ...concern, text: shortened(concern.text) })),
    moreOpen: Math.max(0, open.length - MOST_OPEN),
  }
}

/** Promises by their day, then the rest, newest first. */
function byUrgency(one: OpenConcern, other: OpenConcern): number {
  if (one.promise && other.promise) return one.promise.dueOn < other.promise.dueOn ? -1 : 1
  if (one.promise || other.promise) return one.promise ? -1 : 1
  return one.saidAt < other.saidAt ? 1 : -1
}

function shortened(text: string): string {
  const characters = Array.from(text)
  return characters.length <= MOST_CHARACTERS ? text : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`
}
