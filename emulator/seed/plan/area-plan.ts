import type { UnitRecord } from '../../../contracts/units'
import { cityOf } from '../cities'
import { levelOf } from '../division'
import { planFoundings, type FoundingPlan } from './founding-plan'
import { planFederationStaff, planLineage, planUnits } from './city-plan'
import { planSectors } from './sector-plan'
import type { PlannedStaff } from './staff-plan'
import { planTown, type TownPlan } from './town-plan'

/** What one asks to be filled: a city with its default town, or one town with the units above it. */
export interface SeedArea {
  cityCode: string
  townCode: string
  /** All units of the city, or only the town's own and those above it. */
  wholeCity: boolean
}

export interface AreaPlan {
  area: SeedArea
  units: UnitRecord[]
  /** Staff of the city and the counties whose units are there, the city's first; then who leads in enterprises and the like. */
  federation: PlannedStaff[]
  town: TownPlan
  foundings: FoundingPlan[]
}

/** @param code of a city (4 digits) or a town (9). Throws with a plain sentence for anything else. */
export const areaOf = (code: string): SeedArea => {
  const { division, defaultTown } = cityOf(code)
  const level = levelOf(code)
  if (level === 'city') return { cityCode: code, townCode: defaultTown, wholeCity: true }
  if (level === 'town') return { cityCode: division.code, townCode: code, wholeCity: false }
  throw new Error(`${code} 不是市（4 位）也不是乡镇街道（9 位）的代码`)
}

/** @param days the Beijing days that the city's and the town's records are made for. */
export const planArea = (area: SeedArea, days: { city: string; town: string }): AreaPlan => {
  const city = cityOf(area.cityCode)
  const divisions = area.wholeCity ? planUnits(city) : planLineage(area.townCode)
  const ids = new Set(divisions.map(({ id }) => id))
  const sectors = planSectors(city, ids)
  sectors.forEach(({ id }) => ids.add(id))
  return {
    area,
    units: [...divisions, ...sectors],
    federation: planFederationStaff(city, days.city).filter(({ record }) => ids.has(record.unitId)),
    town: planTown(area.townCode, days.town),
    foundings: planFoundings(area.townCode, days.town),
  }
}

export interface Sizes {
  units: number
  staff: number
  grids: number
  households: number
  visits: number
  /** Concerns resolved and wishes granted. */
  settlements: number
}

export const sizesOf = ({ units, federation, town }: AreaPlan): Sizes => {
  const grids = town.villages.flatMap((village) => village.grids)
  const count = (of: (grid: (typeof grids)[number]) => readonly unknown[]): number =>
    grids.reduce((sum, grid) => sum + of(grid).length, 0)
  return {
    units: units.length,
    staff: [federation, town.staff, ...town.villages.map(({ staff }) => staff)].flat().length,
    grids: grids.length,
    households: count(({ households }) => households),
    visits: count(({ visits }) => visits),
    settlements: count(({ settlements }) => settlements),
  }
}

export const sumOf = (all: readonly Sizes[]): Sizes => ({
  units: all.reduce((sum, { units }) => sum + units, 0),
  staff: all.reduce((sum, { staff }) => sum + staff, 0),
  grids: all.reduce((sum, { grids }) => sum + grids, 0),
  households: all.reduce((sum, { households }) => sum + households, 0),
  visits: all.reduce((sum, { visits }) => sum + visits, 0),
  settlements: all.reduce((sum, { settlements }) => sum + settlements, 0),
})
