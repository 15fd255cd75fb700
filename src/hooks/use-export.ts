import type { Contract, Input } from '../../contracts/contract'
import { exportConcerns, exportGaps, exportHouseholds, exportStaff, exportVisits } from '../../contracts/exports'
import type { GapKind } from '../../contracts/gaps'
import { currentClient } from '../client/current'
import type { Action } from './use-action'
import { useFile } from './use-file'
import type { SheetFile } from '../../contracts/sheets'
import { type HouseholdFilter, questionOf as householdsMeant } from './use-household-list'
import { type MattersAsked, questionOf } from './use-matters'
import type { StaffView } from './use-staff'
import { useToday } from './use-today'
import { monthMeant, type VisitFilter } from './use-visits'

/** Takes a list out as a sheet: so many of its rows, or all (null), and what for. */
export type Export = Action<[rows: number | null, purpose: string], SheetFile>

type ExportContract =
  typeof exportVisits | typeof exportConcerns | typeof exportStaff | typeof exportHouseholds | typeof exportGaps

/** The visits of a filter. */
export function useVisitsExport({ month, ...wanted }: VisitFilter): Export {
  const { today } = useToday()
  return useExport(exportVisits, { ...wanted, month: monthMeant(month, today), cursor: null })
}

export const useMattersExport = (asked: MattersAsked): Export =>
  useExport(exportConcerns, { ...questionOf(asked), cursor: null })

export const useStaffExport = (unitId: string, view: StaffView): Export =>
  useExport(exportStaff, view === 'left' ? { unitId, withLeft: true } : { unitId })

/** The households of a filter, and of what is typed. */
export const useHouseholdsExport = (filter: HouseholdFilter, typed: string): Export =>
  useExport(exportHouseholds, { ...householdsMeant(filter, typed), cursor: null })

export const useGapsExport = (unitId: string, kind: GapKind): Export =>
  useExport(exportGaps, { unitId, kind, cursor: null })

function useExport<C extends ExportContract>(contract: C, asked: Input<C>['asked']): Export {
  const { call } = currentClient()
  return useFile(async (rows: number | null, purpose: string) => {
    const input = { asked, rows, purpose } as Input<C>
    return call<Contract>(contract, input) as Promise<SheetFile>
  })
}
