import { listVisits } from '../../contracts/visits'
import { handle, type Call } from '../shared/handle'
import { isWithin } from '../shared/place'
import { placeOfUnit } from '../shared/unit-place'
import { toVisitLine } from '../shared/visit-document'
import { pickPage } from './list-rules'
import { GridsVisited, VisitRepository } from './repository'

type Asked = Call<typeof listVisits>

export const listVisitsHandler = handle(listVisits, async (call) => {
  const { input, actor, store } = call
  const place = await placeOf(call)
  const found = await new VisitRepository(store, actor.scope).newest(place, input)
  const { page, next, lookedTo } = pickPage(found, input)
  return { visits: page.map(toVisitLine), next, lookedTo }
})

/** Of the unit, or of one of its grids. */
async function placeOf({ input, actor, store, fail }: Asked): Promise<string> {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  if (!input.gridId) return place
  const grid = await new GridsVisited(store, actor.scope).find(input.gridId)
  return grid && isWithin(grid.place, place) ? grid.place : fail('NOT_FOUND')
}
