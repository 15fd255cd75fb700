import { listConcerns } from '../../contracts/concerns'
import { toConcern } from '../shared/concern-document'
import { handle } from '../shared/handle'
import { page } from '../shared/paging'
import { placeOfUnit } from '../shared/unit-place'
import { ConcernRepository } from './repository'

export const listConcernsHandler = handle(listConcerns, async ({ input, actor, store }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const { kind, status, month = null, cursor, limit } = input
  const wanted = { kind, status, month }
  const found = await new ConcernRepository(store, actor.scope).newest(place, wanted, cursor, limit)
  const { page: concerns, next } = page(found, limit)
  return { concerns: concerns.map(toConcern), next }
})
