import { settleConcerns } from '../../../contracts/concerns'
import { createGrids } from '../../../contracts/grids'
import { registerHouseholds } from '../../../contracts/households'
import { recordVisits } from '../../../contracts/visits'
import type { GridPlan } from '../plan/grid-plan'
import type { PlannedStaff } from '../plan/staff-plan'
import type { TownPlan } from '../plan/town-plan'
import type { VillagePlan } from '../plan/village-plan'
import { bindStaff, fillStaff } from './fill-federation'
import type { Filling } from './filling'
import { eachAtOnce } from './pool'
import { storeAll } from './store-all'

/** The town's women get their posts; then each does her own part: the village chair makes the grids, the keeper the rest. */
export const fillTown = async (filling: Filling, town: TownPlan): Promise<void> => {
  await fillStaff(filling, [...town.staff, ...town.villages.flatMap(({ staff }) => staff)])
  await bindStaff(filling, whoUseTheApp(town))
  await eachAtOnce(town.villages, filling.hands, (village) => fillGrids(filling, village))
  const grids = town.villages.flatMap((village) => village.grids)
  await eachAtOnce(grids, filling.hands, (grid) => fillGrid(filling, grid))
}

/** The town's federation, the village chairs and the keepers of a grid. */
const whoUseTheApp = ({ staff, villages }: TownPlan): PlannedStaff[] => [
  ...staff.filter(({ record }) => record.post !== 'executive'),
  ...villages.flatMap((village) => [...village.staff.slice(0, 1), ...village.grids.map(({ keeper }) => keeper)]),
]

const fillGrids = async (filling: Filling, { staff, grids }: VillagePlan): Promise<void> => {
  const [chair] = staff
  if (!chair) return
  const records = grids.map(({ grid }) => grid)
  const { cloud, counter } = filling
  filling.add(await storeAll(records, counter, (batch) => cloud.call(chair.openid, createGrids, { grids: batch })))
}

const fillGrid = async (filling: Filling, { keeper, households, visits, settlements }: GridPlan): Promise<void> => {
  const { cloud, counter } = filling
  const { openid } = keeper
  const records = households.map(({ record }) => record)
  filling.add(
    await storeAll(records, counter, (batch) => cloud.call(openid, registerHouseholds, { households: batch })),
  )
  filling.add(await storeAll(visits, counter, (batch) => cloud.call(openid, recordVisits, { visits: batch })))
  filling.add(await storeAll(settlements, counter, (batch) => cloud.call(openid, settleConcerns, { changes: batch })))
}
