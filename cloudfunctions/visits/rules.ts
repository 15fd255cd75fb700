import { addDays, monthOf, ymdOf } from '../../contracts/calendar'
import type { HouseholdStatus } from '../../contracts/households'
import type { Measures } from '../../contracts/insights'
import type { VisitScheme } from '../../contracts/visit-scheme'
import { summaryOf } from '../../contracts/visit-summary'
import type { VisitRecord } from '../../contracts/visits'
import { GRACE_DAYS, PHONE_CLOCK_MS } from '../shared/late-rules'

const OLDEST_DAYS = 400

export interface Refusal<Code extends string> {
  code: Code
  limit?: string
}

export type ContentRefusal = Refusal<'VISIT_IN_FUTURE' | 'VISIT_TOO_OLD' | 'PROMISE_BEFORE_VISIT' | 'SCHEME_MISMATCH'>
export type VisitRefusal = ContentRefusal | Refusal<'HOUSEHOLD_CLOSED'>

interface Circumstances {
  /** Milliseconds since 1970: when it arrived. */
  now: number
  scheme: VisitScheme
  household: { status: HouseholdStatus; departure?: { on: string } | null }
}

/** Why this visit cannot stand as it is; null when it can. A phone's clock may be up to two hours fast. */
export const refusalOf = (visit: VisitRecord, { household, ...circumstances }: Circumstances): VisitRefusal | null =>
  household.status === 'living' || wasLiving(visit, household, circumstances.now)
    ? contentRefusalOf(visit, circumstances)
    : { code: 'HOUSEHOLD_CLOSED' }

/** A visit of an earlier day than the one on which she moved away or the household was closed. */
function wasLiving(
  { visitedAt }: VisitRecord,
  { status, departure }: Circumstances['household'],
  now: number,
): boolean {
  if (status === 'merged' || !departure) return false
  return ymdOf(visitedAt) < departure.on && ymdOf(now) <= addDays(departure.on, GRACE_DAYS)
}

/** The same, whatever became of the household. */
export function contentRefusalOf(
  visit: VisitRecord,
  { now, scheme }: Omit<Circumstances, 'household'>,
): ContentRefusal | null {
  if (Date.parse(visit.visitedAt) > now + PHONE_CLOCK_MS) return { code: 'VISIT_IN_FUTURE', limit: ymdOf(now) }
  const oldest = addDays(ymdOf(now), -OLDEST_DAYS)
  if (ymdOf(visit.visitedAt) < oldest) return { code: 'VISIT_TOO_OLD', limit: oldest }
  const dueOn = visit.concern?.promise?.dueOn
  if (dueOn !== undefined && dueOn < ymdOf(visit.visitedAt))
    return { code: 'PROMISE_BEFORE_VISIT', limit: ymdOf(visit.visitedAt) }
  return fits(visit, scheme) ? null : { code: 'SCHEME_MISMATCH' }
}

function fits(visit: VisitRecord, scheme: VisitScheme): boolean {
  const known = (entries: readonly { code: string }[], codes: readonly string[]): boolean =>
    codes.every((code) => entries.some((entry) => entry.code === code))
  return (
    known(scheme.targets, visit.targets) &&
    known(
      scheme.clearances,
      visit.clearances.map(({ code }) => code),
    ) &&
    known(
      scheme.wishKinds,
      visit.wishes.map(({ kind }) => kind),
    )
  )
}

export type Reached = Record<string, string[]>

/** What the visit adds to its month, given for whom the household was reached already, and the same after it. */
export function countsOf(visit: VisitRecord, reached: Reached): { month: string; counts: Measures; reached: Reached } {
  const month = monthOf(visit.visitedAt)
  const counts: Measures = { visits: 1 }
  if (visit.concern) counts.concerns = 1
  if (visit.wishes.length > 0) counts.wishes = visit.wishes.length
  if (visit.outcome !== 'met') return { month, counts, reached }

  const before = reached[month]
  if (!before) counts.reached = 1
  const newly = visit.targets.filter((target) => !before?.includes(target))
  for (const target of newly) counts[`reached:${target}`] = 1
  return { month, counts, reached: { ...reached, [month]: [...(before ?? []), ...newly] } }
}

/** Keeps the last two years, which is as far back as a visit can still arrive. */
export function recentOnly(reached: Reached, oldestMonth: string): Reached {
  return Object.fromEntries(Object.entries(reached).filter(([month]) => month >= oldestMonth))
}

interface LastVisit {
  lastVisit: { at: string; visitId: string; outcome: string; summary: string } | null
  lastMetAt: string | null
}

/** A visit that arrives late never pushes a newer one aside. */
export function afterVisit(visit: VisitRecord, { lastVisit, lastMetAt }: LastVisit): LastVisit {
  const isNewest = !lastVisit || lastVisit.at <= visit.visitedAt
  const metLater = visit.outcome === 'met' && (!lastMetAt || lastMetAt < visit.visitedAt)
  return {
    lastVisit: isNewest
      ? { at: visit.visitedAt, visitId: visit.id, outcome: visit.outcome, summary: summaryOf(visit) }
      : lastVisit,
    lastMetAt: metLater ? visit.visitedAt : lastMetAt,
  }
}
