import { listGaps, type GapKind } from '../../contracts/gaps'
import { useList } from './use-list'

export type { Gap, GapKind } from '../../contracts/gaps'

/** Where grids and people do not meet under a unit: the figure of each kind, and one kind page by page. */
export function useGaps(unitId: string, kind: GapKind) {
  const { entries: answers, ...list } = useList(listGaps, { unitId, kind }, (page) => [page])
  return { ...list, figures: answers[0]?.figures ?? null, gaps: answers.flatMap(({ gaps }) => gaps) }
}
