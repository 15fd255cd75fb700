import { currentStandards, publishStandards, staffingOfUnit } from '../../contracts/staffing'
import { useRead } from './use-read'
import { useWrite } from './use-write'

export type { LevelStandard, Standards, Target } from '../../contracts/staffing'

/** How a unit is staffed beside its standard; null: not asked. */
export const useStaffing = (unitId: string | null) => useRead(staffingOfUnit, unitId === null ? null : { unitId })

export type Staffing = NonNullable<ReturnType<typeof useStaffing>['value']>

/** The standard in force in her city. */
export function useStandards() {
  const { value, ...read } = useRead(currentStandards, {})
  return { ...read, standards: value?.standards ?? null }
}

/** Needs the network. */
export const usePublishing = () => useWrite(publishStandards)
