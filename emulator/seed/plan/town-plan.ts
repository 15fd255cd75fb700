import { cityOf } from '../cities'
import { findDivision, levelOf, type Division } from '../division'
import { phoneRangeOf } from '../phone-range'
import { demoScheme } from '../scheme'
import { placeName } from '../unit-name'
import { castNames, castOf, type Cast } from './cast'
import type { PlanContext } from './context'
import { planStaff, type PlannedStaff, type PostPlan } from './staff-plan'
import { planVillage, type VillagePlan } from './village-plan'

/** Everything invented in one town. */
export interface TownPlan {
  townCode: string
  /** The Beijing day the plan was made for; the year of visits ends the day before. */
  today: string
  staff: PlannedStaff[]
  villages: VillagePlan[]
}

const populatedVillages = 5

/** @param today Beijing day, `2026-11-24`. Same town and day, same plan. */
export const planTown = (townCode: string, today: string): TownPlan => {
  if (levelOf(townCode) !== 'town') throw new Error(`${townCode} 不是乡镇或街道的代码，应是 9 位`)
  const city = cityOf(townCode)
  const town = findDivision(city.division, townCode)
  const cast = castOf(townCode)
  const context: PlanContext = {
    today,
    scheme: demoScheme,
    phones: phoneRangeOf(townCode),
    takenNames: new Set(castNames(cast)),
    mongolianShare: city.mongolianShare,
  }
  const staff = planStaff({ ...context, unitId: townCode, phones: context.phones.staff }, townPosts(cast))
  const villages = inhabited(town).map((division, index) =>
    planVillage(context, { division, populated: index < populatedVillages, cast: index === 0 ? cast : null }),
  )
  return { townCode, today, staff, villages }
}

const townPosts = (cast: Cast | null): PostPlan[] => [
  { post: 'chair', ordinal: 1 },
  { post: 'viceChair', ordinal: 1 },
  { post: 'viceChair', ordinal: 2 },
  { post: 'officer', ordinal: 1, fixed: cast?.townOfficer },
  { post: 'executive', ordinal: 1 },
  { post: 'executive', ordinal: 2 },
]

/** Villages before communities, each by code; nobody lives in a zone. */
const inhabited = (town: Division): Division[] => {
  const places = (town.children ?? []).filter(({ kind }) => kind !== 'zone')
  const isCommunity = ({ name }: Division): boolean => placeName(name).endsWith('社区')
  return [...places.filter((place) => !isCommunity(place)), ...places.filter(isCommunity)]
}
