import { useMemo } from 'react'
import { searchHouseholds } from '../client/area/search'
import type { SeenHousehold } from '../client/area/pending'
import { useWorkingArea, type WorkingAreaUse } from './use-working-area'

export interface HouseholdsUse extends Omit<WorkingAreaUse, 'area'> {
  /** Those that fit what was typed, the best first; all by door plate when nothing was. */
  households: readonly SeenHousehold[]
  /** All of the grid, whatever was typed. */
  total: number
}

/** Her households, searched on the phone by name, door plate or pinyin initials. */
export function useHouseholds(typed = '', gridId?: string): HouseholdsUse {
  const { area, ...rest } = useWorkingArea(gridId)
  const households = useMemo(
    () => searchHouseholds(Array.from(area.households).sort(byAddress), typed),
    [area.households, typed],
  )
  return { ...rest, households, total: area.households.length }
}

/** 二组 3 号 before 二组 12 号. */
const byAddress = (one: SeenHousehold, other: SeenHousehold): number => {
  const keys = [one, other].map(({ address }) => address.replace(/\d+/g, (digits) => digits.padStart(6, '0')))
  return (keys[0] ?? '') < (keys[1] ?? '') ? -1 : 1
}
