import { listVisits, type VisitLine } from '../../contracts/visits'
import { getVisit } from '../../contracts/visits'
import { useList } from './use-list'
import { useRead } from './use-read'

export type { Visit, VisitLine } from '../../contracts/visits'

interface Asked {
  unitId: string
  /** `2026-11`; null: all. */
  month: string | null
  /** One grid of a village alone, picked out here of what was fetched. */
  gridId: string | null
}

const FEW = 20
const MANY = 50

/** Visits of a unit and all below it, newest first, page by page. */
export function useVisits({ unitId, month, gridId }: Asked) {
  const list = useList(listVisits, { unitId, month, limit: gridId ? MANY : FEW }, (page) => page.visits)
  const isWanted = ({ place }: VisitLine) => gridId === null || place.split('/').includes(gridId)
  return { ...list, entries: list.entries.filter(isWanted) }
}

export const useVisit = (id: string) => useRead(getVisit, { id })
