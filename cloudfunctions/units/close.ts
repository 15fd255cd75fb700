import { ymdOf } from '../../contracts/calendar'
import { closeUnit } from '../../contracts/divisions'
import { handle, nothingWritten, written } from '../shared/handle'
import { setEach } from '../shared/store'
import { mayChange } from '../shared/unit-rules'
import { HouseholdsOfUnit, toUnit, UnitRepository } from './repository'
import { closuresOf } from './rules'

export const closeUnitHandler = handle(closeUnit, async ({ input, actor, now, store, fail }) => {
  const units = new UnitRepository(store, actor.scope)
  const [unit] = await units.getManyForUpdate([input.unitId])
  if (!unit) return fail('NOT_FOUND')
  if (!mayChange(actor.role, unit.level)) return fail('DIVISIONS_BY_COUNTY')
  if (unit.validTo === input.on && unit.closedFor === input.reason) return nothingWritten({ unit: toUnit(unit) })
  if (unit.validTo) return fail('UNIT_CLOSED')
  if (input.on > ymdOf(now.getTime())) return fail('DAY_IN_FUTURE', { limit: ymdOf(now.getTime()) })
  if (unit.validFrom && input.on < unit.validFrom) return fail('DAYS_OUT_OF_ORDER', { limit: unit.validFrom })
  const [isParent, inhabited] = await Promise.all([
    units.anyOpenUnder(unit),
    new HouseholdsOfUnit(store, actor.scope).anybodyLivesAt(unit),
  ])
  if (inhabited || isParent) return fail('UNIT_NOT_EMPTY')
  const { on, reason } = input
  const closures = [...closuresOf(unit), { on, reason, reopened: null }]
  const after = { validTo: on, closedFor: reason, closures }
  await units.update(unit, setEach(after))
  return written(
    { unit: toUnit({ ...unit, ...after }) },
    { action: 'unit.closed', subject: unit._id, place: unit.place },
  )
})
