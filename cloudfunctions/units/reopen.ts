import { ymdOf } from '../../contracts/calendar'
import { reopenUnit } from '../../contracts/divisions'
import { handle, nothingWritten, written } from '../shared/handle'
import { setEach } from '../shared/store'
import { mayChange } from '../shared/unit-rules'
import { toUnit, UnitRepository } from './repository'
import { closuresOf, reopened } from './rules'

export const reopenUnitHandler = handle(reopenUnit, async ({ input, actor, now, store, fail }) => {
  const units = new UnitRepository(store, actor.scope)
  const [unit] = await units.getManyForUpdate([input.unitId])
  if (!unit) return fail('NOT_FOUND')
  if (!mayChange(actor.role, unit.level)) return fail('DIVISIONS_BY_COUNTY')
  if (!unit.validTo) return nothingWritten({ unit: toUnit(unit) })
  if (input.on > ymdOf(now.getTime())) return fail('DAY_IN_FUTURE', { limit: ymdOf(now.getTime()) })
  if (input.on < unit.validTo) return fail('DAYS_OUT_OF_ORDER', { limit: unit.validTo })
  const [parent] = await units.getMany(unit.parentId === null ? [] : [unit.parentId])
  if (parent?.validTo) return fail('PARENT_CLOSED')

  const { on, reason } = input
  const after = { validTo: null, closures: reopened(closuresOf(unit), { on, reason }) }
  await units.update(unit, setEach(after))
  return written(
    { unit: toUnit({ ...unit, ...after }) },
    { action: 'unit.reopened', subject: unit._id, place: unit.place },
  )
})
