import type { Output } from '../../../contracts/contract'
import type { workingArea } from '../../../contracts/grids'
import type { VisitScheme } from '../../../contracts/visit-scheme'

export type AreaDelta = Output<typeof workingArea>

/** A grid as the phone knows it. */
export interface WorkingArea extends Omit<AreaDelta, 'scheme'> {
  /** When it was last fetched whole; since then only changes. */
  coldAt: string
  scheme: VisitScheme | null
}

export const coldArea = (delta: AreaDelta): WorkingArea => ({ ...delta, coldAt: delta.asOf })

/**
 * The area after some changes. What moved to another grid leaves with all that happened there; what was withdrawn
 * leaves, too.
 */
export function withDelta(area: WorkingArea, delta: AreaDelta): WorkingArea {
  const households = merged(area.households, delta.households).filter(
    ({ gridId, status }) => gridId === delta.grid.id && status !== 'merged',
  )
  const here = new Set(households.map((household) => household.id))
  const isHere = (line: { householdId: string }) => here.has(line.householdId)
  return {
    asOf: delta.asOf,
    coldAt: area.coldAt,
    grid: delta.grid,
    households,
    visits: merged(area.visits, delta.visits).filter(stands).filter(isHere),
    concerns: merged(area.concerns, delta.concerns).filter(stands).filter(isHere),
    scheme: delta.scheme ?? area.scheme,
  }
}

const stands = ({ withdrawn }: { withdrawn?: boolean }): boolean => !withdrawn

/** Later entries take the place of earlier ones with the same id. */
function merged<Entry extends { id: string }>(entries: readonly Entry[], changes: readonly Entry[]): Entry[] {
  if (changes.length === 0) return Array.from(entries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (const change of changes) byId.set(change.id, change)
  return Array.from(byId.values())
}
