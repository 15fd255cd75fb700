import { ymdOf } from '../../contracts/calendar'
import { closeUnit } from '../../contracts/divisions'
import { handle, nothingWritten, written } from '../shared/handle'
import { setEach } from '../shared/store'
import { HouseholdsOfUnit, toUnit, UnitRepository } from './repository'

export const closeUnitHandler = handle(closeUnit, async ({ input, actor, now, store, fail }) => {
  const units = new UnitRepository(store, actor.scope)
  const [unit] = await units.getManyForUpdate([input.unitId])
  if (!unit) return fail('NOT_FOUND')
  if (unit.validTo === input.on && unit.closedFor === input.reason) return nothingWritten({ unit: toUnit(unit) })
  if (unit.validTo) return fail('UNIT_CLOSED')
  if (input.on > ymdOf(now.getTime())) return fail('DAY_IN_FUTURE', { limit: ymdOf(now.getTime()) })
  const [children, inhabited] = await Promise.all([
    units.childrenOf(unit),
    new HouseholdsOfUnit(store, actor.scope).anybodyLivesAt(unit),
  ])
  if (inhabited || children.some(({ validTo }) => !validTo)) return fail('UNIT_NOT_EMPTY')
  const after = { validTo: input.on, closedFor: input.reason }
  await units.update(unit, setEach(after))
  return written(
    { unit: toUnit({ ...unit, ...after }) },
    { action: 'unit.closed', subject: unit._id, place: unit.place },
  )
})
