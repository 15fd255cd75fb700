import { addDays, ymdOf } from '../../contracts/calendar'
import type { VisitRecord } from '../../contracts/visits'
import { toConcernDocuments } from '../../cloudfunctions/visits/documents'
import type { ConcernDocument } from '../../cloudfunctions/shared/concern-document'
import type { HouseholdDocument } from '../../cloudfunctions/shared/household-document'
import { instantBefore } from './calendar'
import { type Rhythm } from './households'
import { ulidAt } from './identifier'
import { concerns, notes, nth, promises, wishes } from './texts'

const HOUR = 60 * 60 * 1000

export interface Visiting {
  household: HouseholdDocument
  /** Its number in the grid, and that of its village, so that not all are visited on the same day. */
  index: number
  village: number
  rhythm: Rhythm
  month: string
}

/** The visits of a household in two years, oldest first: every fifth with a concern, every seventh with a wish. */
export function visitRecords({ household, index, village, rhythm, month }: Visiting): VisitRecord[] {
  const offset = 1 + ((index * 7 + village * 3) % rhythm.everyDays)
  return Array.from({ length: rhythm.times }, (_, time) => {
    const days = offset + (rhythm.times - 1 - time) * rhythm.everyDays
    return visitRecord(household, instantBefore(month, days, 540 + index * 9), index + village + time)
  })
}

function visitRecord(household: HouseholdDocument, at: number, number: number): VisitRecord {
  const hasConcern = number % 5 === 0
  const hasWish = number % 7 === 0
  return {
    id: ulidAt(at),
    householdId: household._id,
    schemeVersion: 1,
    visitedAt: new Date(at).toISOString(),
    mode: 'door',
    outcome: 'met',
    targets: household.targets,
    clearances: [
      { code: 'family', clear: true },
      { code: 'difficulty', clear: !hasConcern },
      { code: 'risk', clear: true },
    ],
    concern: hasConcern ? concernAt(at, number) : null,
    wishes: hasWish ? [{ id: ulidAt(at), kind: 'woman', text: nth(wishes, number) }] : [],
    note: nth(notes, number),
    photos: [],
    companion: null,
  }
}

const concernAt = (at: number, number: number): VisitRecord['concern'] => ({
  id: ulidAt(at),
  text: nth(concerns, number),
  promise: { text: nth(promises, number), dueOn: addDays(ymdOf(at), 14) },
})

export const storedAtOf = (visit: VisitRecord): string => new Date(Date.parse(visit.visitedAt) + HOUR).toISOString()

/** What was said on a visit; every third is still open. */
export function saidOn(recorded: Parameters<typeof toConcernDocuments>[0], number: number): ConcernDocument[] {
  const said = toConcernDocuments(recorded)
  if (number % 3 === 0) return said
  const resolvedAt = new Date(Date.parse(recorded.storedAt) + 200 * HOUR).toISOString()
  return said.map((concern) => ({
    ...concern,
    status: 'resolved',
    resolvedAt,
    resolution: '镇妇联问过了，已经办好',
    changedAt: resolvedAt,
  }))
}
