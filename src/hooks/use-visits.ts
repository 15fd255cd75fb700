import type { VisitFilter } from '../../contracts/kept-views'
import { listVisits, type VisitLine } from '../../contracts/visits'
import { useList } from './use-list'
import { useToday } from './use-today'

export type { VisitLine } from '../../contracts/visits'
export type { VisitFilter } from '../../contracts/kept-views'

/** The month that a filter means today; null: all. */
export const monthMeant = (month: VisitFilter['month'], today: string): string | null =>
  month === 'this' ? today.slice(0, 7) : month

/** Visits of a unit and all below it, newest first, page by page. `lookedTo`: older ones are not looked through yet. */
export function useVisits({ month, ...wanted }: VisitFilter, atOnce: number) {
  const { today } = useToday()
  const input = { ...wanted, month: monthMeant(month, today), limit: atOnce }
  const list = useList(listVisits, input, (page) => [page])
  const entries: VisitLine[] = []
  for (const page of list.entries) entries.push(...page.visits)
  const read: readonly VisitLine[] = entries
  return { ...list, entries: read, lookedTo: list.entries[list.entries.length - 1]?.lookedTo ?? null }
}
