import { listGrids } from '../../contracts/grids'
import { handle } from '../shared/handle'
import { placeOfUnit } from '../shared/unit-place'
import { GridRepository, toGrid } from './repository'

export const listGridsHandler = handle(listGrids, async ({ input, actor, store }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const grids = await new GridRepository(store, actor.scope).under(place)
  return { grids: grids.map(toGrid) }
})
