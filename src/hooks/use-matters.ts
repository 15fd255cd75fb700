import { listConcerns, type ConcernKind } from '../../contracts/concerns'
import { useList } from './use-list'

export type { Concern, ConcernKind } from '../../contracts/concerns'

/** `passed`: open, and the day something was promised for has gone by. */
export type MatterView = 'open' | 'passed' | 'resolved'

export interface MattersAsked {
  unitId: string
  kind: ConcernKind
  view: MatterView
  /** Said in this month, `2026-11`; null: ever. What has passed its day is shown whatever its month. */
  month: string | null
}

/** Concerns or wishes of a unit and all below it, page by page: newest first, those overdue by their day. */
export function useMatters(asked: MattersAsked, atOnce: number) {
  const input = { ...questionOf(asked), limit: atOnce }
  return useList(listConcerns, input, (page) => page.concerns)
}

/** What the cloud is asked for. */
export function questionOf({ unitId, kind, view, month }: MattersAsked) {
  const status = view === 'resolved' ? ('resolved' as const) : ('open' as const)
  return view === 'passed' ? { unitId, kind, status, overdue: true } : { unitId, kind, status, month }
}
