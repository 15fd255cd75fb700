import { listVisits } from '../../contracts/visits'
import { handle } from '../shared/handle'
import { page } from '../shared/paging'
import { placeOfUnit } from '../shared/unit-place'
import { toVisitLine } from '../shared/visit-document'
import { VisitRepository } from './repository'

export const listVisitsHandler = handle(listVisits, async ({ input, actor, store }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const found = await new VisitRepository(store, actor.scope).newest(place, input.month, input.cursor, input.limit)
  const { page: visits, next } = page(found, input.limit)
  return { visits: visits.map(toVisitLine), next }
})
