import { useEffect } from 'react'
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

/** So many with long names fit the 24 KB of a page's first setData. */
export const MATTERS_AT_ONCE = 16
const MANY = 50
/** So many pages are looked through unasked when only some of the entries are wanted. */
const PAGES_UNASKED = 4

export const isPassed = ({ status, promise }: Concern, today: string): boolean =>
  status === 'open' && promise !== null && promise.dueOn < today

/** Concerns or wishes of a unit and all below it, newest first, page by page. */
export function useMatters({ unitId, kind, view, month }: MattersAsked) {
  const { today } = useToday()
  const isPicking = view === 'passed'
  const status = view === 'resolved' ? ('resolved' as const) : ('open' as const)
  const limit = isPicking ? MANY : MATTERS_AT_ONCE
  const list = useList(listConcerns, { unitId, kind, status, month, limit }, (page) => page.concerns)
  const entries = isPicking ? list.entries.filter((concern) => isPassed(concern, today)) : list.entries
  const seeking = useSeeking({ ...list, seeks: isPicking && entries.length < MATTERS_AT_ONCE })
  return { ...list, entries, seeking }
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
