import type { GridRecord } from '../../../contracts/grids'
import { instantOf } from '../day-time'
import { nameGiver, type NameGiver } from '../people/name-giver'
import { randomOf } from '../random'
import { seedUlid } from '../seed-ulid'
import { drawAddresses } from './addresses'
import type { Cast, CastHousehold } from './cast'
import type { PlanContext } from './context'
import { drawFamily, type Relative } from './family'
import { honours, householdKinds } from './household-kinds'
import { planHousehold, type PlannedHousehold } from './household-plan'
import { chineseNumber } from './ordinals'
import type { PlannedStaff } from './staff-plan'
import { planVisits, type VisitPlan } from './visit-plan'

/** A grid with everything its keeper wrote down: her households and a year of visits in the order they were made. */
export interface GridPlan extends VisitPlan {
  grid: GridRecord
  keeper: PlannedStaff
  households: PlannedHousehold[]
}

export interface GridSetting {
  unitId: string
  /** 张屯村. */
  placeName: string
  kind: 'village' | 'community'
  ordinal: number
  blocks: readonly number[]
  size: number
  keeper: PlannedStaff
  chair: PlannedStaff
  /** The cast's households, in the one grid that the pictures show. */
  shown: Cast | null
}

export const planGrid = (context: PlanContext, setting: GridSetting): GridPlan => {
  const { unitId, placeName, ordinal, keeper, chair, shown } = setting
  const key = `grid/${unitId}/${ordinal}`
  const id = seedUlid(instantOf(context.today), key)
  const cast = (shown?.households ?? []).map((household) => ({
    fixed: household,
    household: planCastHousehold(context, id, household),
  }))
  const drawn = drawHouseholds(context, setting, key, id, cast.length).map((household) => ({ fixed: null, household }))
  const plans = [...cast, ...drawn].map(({ fixed, household }) =>
    planVisits(context, { household, fixed, companion: chair.record.name, settled: shown !== null }),
  )
  return {
    grid: { id, unitId, name: `${placeName}第${chineseNumber(ordinal)}网格`, keeperId: keeper.record.id, demo: true },
    keeper,
    households: [...cast, ...drawn].map(({ household }) => household),
    visits: plans.flatMap(({ visits }) => visits).sort((left, right) => (left.id < right.id ? -1 : 1)),
    settlements: plans.flatMap(({ settlements }) => settlements).sort((left, right) => (left.id < right.id ? -1 : 1)),
  }
}

const planCastHousehold = (context: PlanContext, gridId: string, cast: CastHousehold): PlannedHousehold => {
  const family = cast.members.map(({ note = null, ...member }): Relative => ({ ...member, note }))
  const phones = cast.members.flatMap(({ phoneTail }, seat) =>
    phoneTail ? [[seat, `1990000${phoneTail}`] as const] : [],
  )
  return planHousehold(context, {
    key: `household/cast/${cast.key}`,
    gridId,
    address: cast.address,
    family,
    tags: cast.tags,
    phones: new Map(phones),
  })
}

const drawHouseholds = (
  context: PlanContext,
  { size, shown, kind, blocks, placeName }: GridSetting,
  gridKey: string,
  gridId: string,
  already: number,
): PlannedHousehold[] => {
  const taken = (shown?.households ?? []).map(({ address }) => address)
  const names = nameGiver(placeName, context.takenNames)
  return drawAddresses({ key: gridKey, kind, blocks, taken }, size - already).map((address, seat) => {
    const key = `${gridKey}/household/${seat + 1}`
    const { family, tags } = drawPeople(context, key, names)
    return planHousehold(context, { key, gridId, address, family, tags })
  })
}

const drawPeople = (context: PlanContext, key: string, names: NameGiver): { family: Relative[]; tags: string[] } => {
  const random = randomOf(key)
  const kind = random.weighted(householdKinds)
  const year = Number(context.today.slice(0, 4))
  const family = drawFamily(kind, { random, names, year, mongolianShare: context.mongolianShare })
  const marks = honours.filter(({ chance }) => random.chance(chance)).map(({ tag }) => tag)
  return { family, tags: [...kind.tags, ...marks] }
}
