import { addMonths, ymdOf } from '../../contracts/calendar'
import { listRenewals } from '../../contracts/posts'
import { handle } from '../shared/handle'
import { placeOfUnit } from '../shared/unit-place'
import { StaffRepository } from './repository'

export const listRenewalsHandler = handle(listRenewals, async ({ input, actor, now, store }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const until = addMonths(ymdOf(now.getTime()), input.withinMonths)
  const found = await new StaffRepository(store, actor.scope).chairsUntil(place, until, input.cursor, input.limit)
  const page = found.slice(0, input.limit)
  return {
    renewals: page.map(({ _id, name, unitId, unitName, level, termTo }) => ({
      ...{ unitId, unitName, level, staffId: _id, chair: name, termTo },
    })),
    next: found.length > input.limit ? (page.at(-1)?.termOrder ?? null) : null,
  }
})
