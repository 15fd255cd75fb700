import { placeName } from '../unit-name'
import type { Division } from '../division'
import { randomOf } from '../random'
import type { Cast } from './cast'
import type { PlanContext } from './context'
import { planGrid, type GridPlan } from './grid-plan'
import { planStaff, type PlannedStaff, type PostPlan } from './staff-plan'

/** A village or community: its chair first, then its executives, of whom the first keep its grids. */
export interface VillagePlan {
  unitId: string
  name: string
  staff: PlannedStaff[]
  grids: GridPlan[]
}

export interface VillageSetting {
  division: Division
  /** Populated villages have 2–4 grids of 20–35 households, the others one of 6–10. */
  populated: boolean
  /** Set in the one village where the cast lives. */
  cast: Cast | null
}

/** The grid of the pictures has 32 households, the village three grids. */
const shownSize = 32
const shownVillageGrids = 3

export const planVillage = (context: PlanContext, setting: VillageSetting): VillagePlan => {
  const { division, populated, cast } = setting
  const random = randomOf(`village/${division.code}`)
  const gridCount = gridCountOf(setting, random.int(2, 4))
  const executives = populated ? Math.min(6, gridCount + random.int(1, 3)) : random.int(2, 4)
  const staff = planStaff(
    { ...context, unitId: division.code, phones: context.phones.staff },
    postsOf(executives, cast),
  )
  const name = placeName(division.name)
  const grids = Array.from({ length: gridCount }, (_, index) => {
    const ordinal = index + 1
    const shown = cast?.shownGrid === ordinal ? cast : null
    const size = populated ? random.int(20, 35) : random.int(6, 10)
    const [chair, keeper] = [staff[0], staff[ordinal]]
    if (!chair || !keeper) throw new Error(`no keeper for grid ${ordinal} of ${division.name}`)
    return planGrid(context, {
      unitId: division.code,
      placeName: name,
      kind: name.endsWith('社区') ? 'community' : 'village',
      ordinal,
      blocks: blocksOf(ordinal, cast),
      size: shown ? shownSize : size,
      keeper,
      chair,
      shown,
    })
  })
  return { unitId: division.code, name, staff, grids }
}

const gridCountOf = ({ populated, cast }: VillageSetting, drawn: number): number => {
  if (cast) return shownVillageGrids
  return populated ? drawn : 1
}

const postsOf = (executives: number, cast: Cast | null): PostPlan[] => [
  { post: 'chair', ordinal: 1, fixed: cast?.villageChair },
  ...Array.from({ length: executives }, (_, index): PostPlan => {
    const ordinal = index + 1
    return { post: 'executive', ordinal, fixed: cast?.keepers[ordinal] }
  }),
]

/** Each grid takes the next three groups or buildings; the one in the pictures has the first three. */
const blocksOf = (ordinal: number, cast: Cast | null): number[] => {
  const shown = cast?.shownGrid ?? 1
  const seat = ordinal === shown ? 0 : ordinal < shown ? ordinal : ordinal - 1
  return [1, 2, 3].map((block) => seat * 3 + block)
}
