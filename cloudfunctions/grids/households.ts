import { listHouseholdsOfGrid } from '../../contracts/grids'
import { handle } from '../shared/handle'
import { headNameOf } from '../shared/household-document'
import { GridRepository, HouseholdsOfGrid } from './repository'

export const listHouseholdsOfGridHandler = handle(listHouseholdsOfGrid, async ({ input, actor, store }) => {
  const grid = await new GridRepository(store, actor.scope).getOrThrow(input.gridId)
  const households = await new HouseholdsOfGrid(store, actor.scope).byAddress(grid)
  return {
    households: households.map((household) => ({
      id: household._id,
      headName: headNameOf(household),
      address: household.address,
      initials: household.initials,
      status: household.status,
    })),
  }
})
