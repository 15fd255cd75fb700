import { useEffect } from 'react'
import { monthOf } from '../../contracts/calendar'
import { type Concern, type ConcernKind, listConcerns } from '../../contracts/concerns'
import { useList } from './use-list'
import { useToday } from './use-today'

export type { Concern, ConcernKind } from '../../contracts/concerns'

/** `passed`: open, and the day something was promised for has gone by. */
export type MatterView = 'open' | 'passed' | 'resolved'

export interface MattersAsked {
  unitId: string
  kind: ConcernKind
  view: MatterView
  /** Said in this month, `2026-11`; null: ever. */
  month: string | null
}

const FEW = 20
const MANY = 50
/** So many pages are looked through unasked when only some of the entries are wanted. */
const PAGES_UNASKED = 4

export const isPassed = ({ status, promise }: Concern, today: string): boolean =>
  status === 'open' && promise !== null && promise.dueOn < today

/** Concerns or wishes of a unit and all below it, newest first, page by page. */
export function useMatters({ unitId, kind, view, month }: MattersAsked) {
  const { today } = useToday()
  const isPicking = view === 'passed' || month !== null
  const status = view === 'resolved' ? ('resolved' as const) : ('open' as const)
  const limit = isPicking ? MANY : FEW
  const list = useList(listConcerns, { unitId, kind, status, limit }, (page) => page.concerns)
  const entries = list.entries.filter((concern) => isWanted(concern, { view, month }, today))
  const hasMore = list.hasMore && !isBehind(list.entries, month)
  const seeking = useSeeking({ ...list, hasMore, seeks: isPicking && entries.length < FEW })
  return { ...list, entries, hasMore, seeking }
}

const isWanted = (concern: Concern, { view, month }: Pick<MattersAsked, 'view' | 'month'>, today: string): boolean =>
  (month === null || monthOf(concern.saidAt) === month) && (view !== 'passed' || isPassed(concern, today))

/** The list has come to what was said before the month. */
function isBehind(concerns: readonly Concern[], month: string | null): boolean {
  const oldest = concerns[concerns.length - 1]
  return month !== null && oldest !== undefined && monthOf(oldest.saidAt) < month
}

type Listed = Pick<ReturnType<typeof useList>, 'state' | 'failure' | 'hasMore' | 'loadingMore' | 'more'>

/** Where few of the fetched are wanted, goes on by itself for some pages. True while it does. */
function useSeeking(list: Listed & { entries: readonly Concern[]; seeks: boolean }): boolean {
  const { state, failure, entries, hasMore, loadingMore, more, seeks } = list
  const isSeeking = seeks && state === 'ready' && failure === null && hasMore && entries.length < PAGES_UNASKED * MANY
  const goesOn = isSeeking && !loadingMore
  useEffect(() => {
    if (goesOn) void more()
  }, [goesOn, more, entries.length])
  return isSeeking
}
