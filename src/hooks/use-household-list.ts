import { useEffect } from 'react'
import { type HouseholdLine, listHouseholds } from '../../contracts/household-list'
import type { HouseholdStatus } from '../../contracts/households'
import { useList } from './use-list'

export type { HouseholdLine } from '../../contracts/household-list'

/** Which households of a unit are looked at. */
export interface HouseholdFilter {
  unitId: string
  gridId: string | null
  /** A visit target or a tag, not both. */
  target: string | null
  tag: string | null
  status: HouseholdStatus
  /** Nobody was met on this day or since. */
  notVisitedSince: string | null
}

/** So many pages are looked through unasked when few of what is looked at fits. */
const PAGES_UNASKED = 4

/** Households of a unit and all below it, those longest not met first; with something typed by initials. */
export function useHouseholdList(filter: HouseholdFilter, typed: string, limit: number) {
  const list = useList(listHouseholds, { ...questionOf(filter, typed), limit }, (page): readonly Entry[] => [
    ...page.households.map((household) => ({ household })),
    { household: null },
  ])
  const entries = list.entries.flatMap(({ household }) => household ?? [])
  const pages = list.entries.length - entries.length
  const { state, failure, hasMore, loadingMore, more } = list
  const isSeeking = state === 'ready' && failure === null && hasMore && entries.length === 0 && pages < PAGES_UNASKED
  useEffect(() => {
    if (isSeeking && !loadingMore) void more()
  }, [isSeeking, loadingMore, more, pages])
  return { ...list, entries, isSeeking }
}

/** What the cloud is asked for. */
export function questionOf(filter: HouseholdFilter, typed: string) {
  const words = typed.trim()
  return { ...filter, search: words === '' ? null : words }
}

/** `household` null: the end of a page, so that empty pages are counted too. */
interface Entry {
  household: HouseholdLine | null
}
