import { useMemo, useState } from 'react'
import { daysBetween, ymdOf } from '../../contracts/calendar'
import type { Grid } from '../../contracts/grids'
import type { LeftGrid } from '../client/area/left-grids'
import { currentClient } from '../client/current'
import { createStore } from '../client/store'
import { useSession } from './use-session'
import { useStore } from './use-store'
import { useToday } from './use-today'

export type { LeftGrid } from '../client/area/left-grids'

/** Grids she gave away lately, or parts of hers split off, the newest first; those she took note of among them. */
export function useLeftGrids(): { left: readonly LeftGrid[]; know(left: LeftGrid): void } {
  const { leftGrids } = currentClient()
  const { person } = useSession()
  const all = useStore(leftGrids.view)
  const left = useMemo(() => {
    const kept = person?.grids.map(({ id }) => id) ?? []
    return all
      .filter(({ owner, gridId, into }) => owner === person?.staffId && !kept.includes(into?.id ?? gridId))
      .sort((one, other) => (one.at < other.at ? 1 : -1))
  }, [all, person])
  return { left, know: leftGrids.know }
}

export interface TakenOver {
  gridId: string
  gridName: string
  handover: NonNullable<Grid['lastHandover']>
  seen: boolean
}

/** As long as one is told to the successor; the rounds of a month have shown her every household. */
const TOLD_DAYS = 30
const SEEN = 'handover/seen'
const nothing = createStore({ area: null })

/** Whether this grid was handed to her lately, as far as the phone knows; offline too. */
export function useTakenOver(gridId: string | null): TakenOver | null {
  const { areas, device } = currentClient()
  const { person } = useSession()
  const { today } = useToday()
  const grid = useStore<{ area: { grid: Grid } | null }>(gridId === null ? nothing : areas.watch(gridId)).area?.grid
  const handover = grid?.lastHandover
  if (!grid || handover?.to.id !== person?.staffId || !handover) return null
  if (daysBetween(ymdOf(handover.at), today) > TOLD_DAYS) return null
  const seen = device.storage.getItem(SEEN) === handover.id
  return { gridId: grid.id, gridName: grid.name, handover, seen }
}

/** After she opened the pages: then it is no news any more. */
export function useMarkingSeen(): (handoverId: string) => void {
  const { device } = currentClient()
  const [mark] = useState(() => (handoverId: string) => void device.storage.setItem(SEEN, handoverId))
  return mark
}
