import type { Output } from '../../contracts/contract'
import { overview } from '../../contracts/insights'
import { useRead } from './use-read'

export type Overview = Output<typeof overview>

export type UnitFigures = Overview['children'][number]

/** The figures of a unit for a month (`2026-11`), its children and the trend. */
export const useOverview = (unitId: string, month: string) => useRead(overview, { unitId, month })
