import { useMemo } from 'react'
import type { Household, HouseholdStatus } from '../../contracts/households'
import { searchHouseholds } from '../client/area/search'
import type { SeenHousehold } from '../client/area/pending'
import { useWorkingArea, type WorkingAreaUse } from './use-working-area'

/** Which of her households are looked at; empty lists narrow nothing. */
export interface OwnFilter {
  /** Any of these visit targets. */
  targets: readonly string[]
  /** Any of these tags. */
  tags: readonly string[]
  statuses: readonly HouseholdStatus[]
}

/** Who moved away or is gone stays out of sight unless asked for. */
export const everyLiving: OwnFilter = { targets: [], tags: [], statuses: ['living'] }

export interface HouseholdsUse extends Omit<WorkingAreaUse, 'area'> {
  /** Those that fit what was typed, the best first; all by door plate when nothing was. */
  households: readonly SeenHousehold[]
  /** All of the grid, whatever was typed. */
  total: number
  /** Households that fit what was typed and are left out by the filter. */
  leftOut: number
}

/** Her households, searched on the phone by name, door plate or pinyin initials. */
export function useHouseholds(typed = '', gridId?: string, filter = everyLiving): HouseholdsUse {
  const { area, ...rest } = useWorkingArea(gridId)
  const found = useMemo(
    () => searchHouseholds(Array.from(area.households).sort(byAddress), typed),
    [area.households, typed],
  )
  const households = useMemo(() => found.filter((household) => fits(household, filter)), [found, filter])
  return { ...rest, households, total: area.households.length, leftOut: found.length - households.length }
}

const fits = (household: Household, { targets, tags, statuses }: OwnFilter): boolean =>
  statuses.includes(household.status) &&
  (targets.length === 0 || household.targets.some((code) => targets.includes(code))) &&
  (tags.length === 0 || household.tags.some((code) => tags.includes(code)))

/** 二组 3 号 before 二组 12 号. */
const byAddress = (one: SeenHousehold, other: SeenHousehold): number => {
  const keys = [one, other].map(({ address }) => address.replace(/\d+/g, (digits) => digits.padStart(6, '0')))
  return (keys[0] ?? '') < (keys[1] ?? '') ? -1 : 1
}
