import { ymdOf } from '../../contracts/calendar'
import { listConcerns } from '../../contracts/concerns'
import { toConcern } from '../shared/concern-document'
import { handle } from '../shared/handle'
import { page } from '../shared/paging'
import { placeOfUnit } from '../shared/unit-place'
import { ConcernRepository } from './repository'

export const listConcernsHandler = handle(listConcerns, async ({ input, actor, now, store }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const { kind, status, month = null, overdue = false, cursor, limit } = input
  const repository = new ConcernRepository(store, actor.scope)
  const found = overdue
    ? await repository.overdue(place, kind, ymdOf(now.getTime()), cursor, limit)
    : await repository.newest(place, { kind, status, month }, cursor, limit)
  const { page: concerns, next } = page(found, limit)
  return { concerns: concerns.map(toConcern), next }
})
