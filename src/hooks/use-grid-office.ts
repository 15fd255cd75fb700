import type { Output } from '../../contracts/contract'
import { amendGrid, assignGrid, createGrids, getGrid, listGrids, listHouseholdsOfGrid } from '../../contracts/grids'
import { mergeGrids, splitGrid } from '../../contracts/grid-shapes'
import { listNaturalVillages, nameNaturalVillage } from '../../contracts/natural-villages'
import { listUnits } from '../../contracts/units'
import { currentClient } from '../client/current'
import { CallFailure } from '../client/failure'
import { byOrdinal } from '../words/ordinals'
import { useAction } from './use-action'
import { useOverview } from './use-overview'
import { useRead } from './use-read'
import { useSession } from './use-session'
import { useToday } from './use-today'
import { useWrite } from './use-write'

export type { Grid, GridRecord } from '../../contracts/grids'
export type GridStanding = Output<typeof getGrid>
export type HouseholdOfGrid = Output<typeof listHouseholdsOfGrid>['households'][number]

/** Village chairs and towns arrange grids; those above them look. */
export function useMayArrange(): boolean {
  const { person } = useSession()
  return person?.role === 'villageChair' || person?.role === 'townStaff'
}

/** The grids of a unit and of those below it, 第二网格 before 第十网格. `unitId` null: not asked for. */
export function useGridsOf(unitId: string | null) {
  const { value, ...read } = useRead(listGrids, unitId === null ? null : { unitId })
  return { ...read, grids: value && Array.from(value.grids).sort(byOrdinal) }
}

/** How many households live in each grid of a village; empty until it is known. */
export function useHouseholdCounts(villageId: string): Readonly<Record<string, number>> {
  const { today } = useToday()
  const { value } = useOverview(villageId, today.slice(0, 7))
  const counts: Record<string, number> = {}
  for (const { unitId, now } of value?.children ?? []) counts[unitId] = now.households ?? 0
  return counts
}

/** A unit, those above it, and the divisions right under it. `unitId` null: not asked for. */
export function useDivision(unitId: string | null) {
  return useRead(listUnits, unitId === null ? null : { unitId })
}

/** A grid with what would go along if it were handed over. */
export const useGridStanding = (gridId: string) => useRead(getGrid, { gridId })

export const useHouseholdsOfGrid = (gridId: string) => useRead(listHouseholdsOfGrid, { gridId })

/** `unitId` null: not asked for. */
export function useNaturalVillages(unitId: string | null) {
  const { value, ...read } = useRead(listNaturalVillages, unitId === null ? null : { unitId })
  return { ...read, naturalVillages: value?.naturalVillages ?? [] }
}

export const useNamingNaturalVillage = () => useWrite(nameNaturalVillage)
export const useAmendingGrid = () => useWrite(amendGrid)
export const useAssigning = () => useWrite(assignGrid)
export const useSplitting = () => useWrite(splitGrid)
export const useMerging = () => useWrite(mergeGrids)

/** Creates one grid; a refusal is its failure. */
export function useCreatingGrid() {
  const { call } = currentClient()
  return useAction(async (grid: Parameters<typeof call<typeof createGrids>>[1]['grids'][number]) => {
    const { receipts } = await call(createGrids, { grids: [grid] })
    const [receipt] = receipts
    if (receipt?.state === 'refused') throw new CallFailure(receipt.failure.code, receipt.failure.details)
    if (receipt?.state !== 'stored') throw new CallFailure('BUSY')
    return receipt
  })
}
