import type { VisitMode, VisitOutcome } from '../../contracts/visits'

/** Which visits are wanted, beside their place and order. */
export interface VisitsWanted {
  month: string | null
  target?: string | null
  outcome?: VisitOutcome | null
  mode?: VisitMode | null
  withConcern?: boolean
  withdrawn?: boolean
  cursor: string | null
  limit: number
}

interface Read {
  targets: readonly string[]
  mode: VisitMode
  concernId: string | null
  order: string
  visitedAt: string
}

type Picking = Pick<VisitsWanted, 'target' | 'mode' | 'withConcern' | 'limit'>

/** So many visits are looked through for a page where no index knows what is wanted. */
const LOOKED_THROUGH = 400

const picks = ({ target, mode, withConcern }: Picking): boolean =>
  Boolean(target) || Boolean(mode) || withConcern === true

/** How many documents to read for one page: one more than asked for, or as many as may be looked through. */
export const mostRead = (wanted: Picking): number => (picks(wanted) ? LOOKED_THROUGH : wanted.limit + 1)

function fits(visit: Read, { target, mode, withConcern }: Picking) {
  if (target && !visit.targets.includes(target)) return false
  if (mode && visit.mode !== mode) return false
  return !withConcern || visit.concernId !== null
}

/** The page out of what was read, newest first; `lookedTo` where it ran out before the page was full. */
export function pickPage<Visit extends Read>(
  read: readonly Visit[],
  wanted: Picking,
): { page: Visit[]; next: string | null; lookedTo: string | null } {
  const wantedOnes = read.filter((visit) => fits(visit, wanted))
  const page = wantedOnes.slice(0, wanted.limit)
  if (wantedOnes.length > wanted.limit) return { page, next: page.at(-1)?.order ?? null, lookedTo: null }
  const last = read.at(-1)
  if (!last || read.length < mostRead(wanted)) return { page, next: null, lookedTo: null }
  return { page, next: last.order, lookedTo: last.visitedAt }
}
