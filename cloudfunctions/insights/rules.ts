import { shiftMonth } from '../../contracts/calendar'
import type { Measures } from '../../contracts/insights'

interface Line {
  place: string
  tally: readonly { month: string; counts: Measures }[]
}

export interface Addition {
  counts: Measures
  children: Record<string, Measures>
}

export function add(into: Measures, counts: Measures): void {
  for (const [measure, count] of Object.entries(counts)) into[measure] = (into[measure] ?? 0) + count
}

/**
 * What some lines of the log add to the boards of the units above them, by `boardOf(unit, month)`. A line stands at a
 * grid, the last step of its place, which has no board of its own: it counts as a child of its village or town.
 */
export function additions(
  lines: readonly Line[],
  boardOf: (unitId: string, month: string) => string,
  keyOf: (childId: string) => string,
): Map<string, Addition> {
  const boards = new Map<string, Addition>()
  for (const { place, tally } of lines) {
    const steps = place.split('/')
    for (const { month, counts } of tally) {
      steps.slice(0, -1).forEach((unitId, depth) => {
        const board = boards.get(boardOf(unitId, month)) ?? { counts: {}, children: {} }
        boards.set(boardOf(unitId, month), board)
        add(board.counts, counts)
        add((board.children[keyOf(steps[depth + 1] ?? '')] ??= {}), counts)
      })
    }
  }
  return boards
}

export const MONTHS_OF_TREND = 6

/** The month and the five before it, oldest first. */
export const trendMonths = (month: string): string[] =>
  Array.from({ length: MONTHS_OF_TREND }, (_, index) => shiftMonth(month, index - MONTHS_OF_TREND + 1))
