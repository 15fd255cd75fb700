import { monthOf } from '../../contracts/calendar'
import type { Measures } from '../../contracts/insights'

/** By month, `2026-11`, what counts in it. */
export type Figures = Record<string, Measures>

/** By month: the visit targets for which somebody was met; an empty list means met for none of them. */
export type Reached = Record<string, string[]>

interface Met {
  visitedAt: string
  outcome: string
  targets: readonly string[]
}

/** A visit as far as it counts. */
export interface Counted extends Met {
  concernId: string | null
  wishes: readonly { id: string }[]
}

/** For whom a household was reached, recounted from its visits. */
export function reachedOf(visits: readonly Met[]): Reached {
  const reached: Reached = {}
  for (const { visitedAt, outcome, targets } of visits) {
    if (outcome !== 'met') continue
    const month = monthOf(visitedAt)
    reached[month] = [...new Set([...(reached[month] ?? []), ...targets])]
  }
  return reached
}

/**
 * What visits of one household count together, recounted; `settled` are the ids of concerns and wishes that are
 * resolved. A household is reached once a month, however often it is met.
 */
export function figuresOf(visits: readonly Counted[], settled: ReadonlySet<string>): Figures {
  const figures: Figures = {}
  for (const { visitedAt, concernId, wishes } of visits) {
    const counts = (figures[monthOf(visitedAt)] ??= {})
    increase(counts, 'visits', 1)
    increase(counts, 'concerns', concernId === null ? 0 : 1)
    increase(counts, 'concernsResolved', concernId !== null && settled.has(concernId) ? 1 : 0)
    increase(counts, 'wishes', wishes.length)
    increase(counts, 'wishesGranted', wishes.filter(({ id }) => settled.has(id)).length)
  }
  for (const [month, targets] of Object.entries(reachedOf(visits))) {
    const counts = (figures[month] ??= {})
    counts.reached = 1
    for (const target of targets) counts[`reached:${target}`] = 1
  }
  return figures
}

function increase(counts: Measures, measure: string, by: number): void {
  if (by !== 0) counts[measure] = (counts[measure] ?? 0) + by
}

/** What leads from one recount to the other, month by month, without what stays. */
export function difference(before: Figures, after: Figures): { month: string; counts: Measures }[] {
  const months = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return months.flatMap((month) => {
    const counts = measuresBetween(before[month] ?? {}, after[month] ?? {})
    return Object.keys(counts).length > 0 ? [{ month, counts }] : []
  })
}

function measuresBetween(before: Measures, after: Measures): Measures {
  const measures = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changes = measures.map((measure) => [measure, (after[measure] ?? 0) - (before[measure] ?? 0)] as const)
  return Object.fromEntries(changes.filter(([, change]) => change !== 0))
}

interface Visited {
  _id: string
  visitedAt: string
  outcome: string
  summary: string
}

export interface LastVisited {
  lastVisit: { at: string; visitId: string; outcome: string; summary: string } | null
  lastMetAt: string | null
}

/** The newest visit of some, and when somebody was last met. */
export function lastOf(visits: readonly Visited[]): LastVisited {
  const newestFirst = [...visits].sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1))
  const last = newestFirst[0]
  return {
    lastVisit: last ? { at: last.visitedAt, visitId: last._id, outcome: last.outcome, summary: last.summary } : null,
    lastMetAt: newestFirst.find(({ outcome }) => outcome === 'met')?.visitedAt ?? null,
  }
}

const keyOf = ({ visitedAt, _id }: Visited): string => `${visitedAt}#${_id}`

/** The months of `recount` as they are now, the others as they were; a month in which nobody was met is not in it. */
export function reachedAfter(reached: Reached, recount: Reached, months: readonly string[]): Reached {
  const others = Object.entries(reached).filter(([month]) => !months.includes(month))
  const recounted = months.flatMap((month) => (recount[month] ? [[month, recount[month]] as const] : []))
  return Object.fromEntries([...others, ...recounted])
}
