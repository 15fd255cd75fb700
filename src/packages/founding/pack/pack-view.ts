import type { PackDocument } from '@/hooks/use-founding-papers'
import type { Progress } from '../../../../contracts/founding/progress'

/** The papers of a case by time. */
export interface PackView {
  /** The one in work, on top. */
  live: PackDocument | null
  /** Besides it, those with gaps. */
  gaps: readonly PackDocument[]
  /** Were made, and say something else now. */
  stale: readonly PackDocument[]
  /** Can be made, or were. */
  done: readonly PackDocument[]
  later: readonly PackDocument[]
  /** So many go into the file of all. */
  exportable: number
}

export function packViewOf(documents: readonly PackDocument[], progress: Progress | null): PackView {
  const withGaps = documents.filter(({ state, gaps }) => state === 'gaps' || (gaps.length > 0 && state !== 'later'))
  const current = progress?.current?.step.documents ?? []
  const hers = withGaps.filter(({ by }) => by === 'contact')
  const live = hers.find(({ id }) => current.includes(id)) ?? hers[0] ?? null
  const isDone = (paper: PackDocument) => paper.state !== 'later' && !withGaps.includes(paper)
  return {
    live,
    gaps: withGaps.filter((paper) => paper !== live),
    stale: documents.filter((paper) => isDone(paper) && paper.state === 'stale'),
    done: documents.filter((paper) => isDone(paper) && paper.state !== 'stale'),
    later: documents.filter(({ state }) => state === 'later'),
    exportable: documents.filter(isDone).length,
  }
}

/** The step at which a paper is made, counted from 1; 0 where the step does not lie on the way. */
export const stepNumberOf = ({ stepId }: PackDocument, progress: Progress | null): number =>
  (progress?.steps.findIndex(({ step }) => step.id === stepId) ?? -1) + 1
