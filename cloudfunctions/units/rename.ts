import { ymdOf } from '../../contracts/calendar'
import { renameUnit } from '../../contracts/divisions'
import { handle, nothingWritten, written } from '../shared/handle'
import { setEach } from '../shared/store'
import { mayChange } from '../shared/unit-rules'
import { searchKeys } from '../shared/unit-search'
import { GridsOfUnit, HouseholdsOfUnit, StaffRepository, toUnit, UnitRepository } from './repository'
import { pastOf } from './rules'

export const renameUnitHandler = handle(renameUnit, async ({ input, actor, now, store, fail }) => {
  const units = new UnitRepository(store, actor.scope)
  const [unit] = await units.getManyForUpdate([input.unitId])
  if (!unit) return fail('NOT_FOUND')
  if (!mayChange(actor.role, unit.level)) return fail('DIVISIONS_BY_COUNTY')
  if (unit.name === input.name) return nothingWritten({ unit: toUnit(unit) })
  if (unit.validTo) return fail('UNIT_CLOSED')
  if (input.on > ymdOf(now.getTime())) return fail('DAY_IN_FUTURE', { limit: ymdOf(now.getTime()) })

  const staff = new StaffRepository(store, actor.scope)
  const grids = new GridsOfUnit(store, actor.scope)
  const [people, hers] = await Promise.all([staff.everOfUnit(unit), grids.of(unit)])
  const unitName = { set: input.name }
  for (const person of people) await staff.update(person, { unitName })
  for (const grid of hers) await grids.update(grid, { unitName })
  await new HouseholdsOfUnit(store, actor.scope).rename(hers, input.name)
  const after = { name: input.name, searchKeys: searchKeys(input.name), past: pastOf(unit, input.on) }
  await units.update(unit, setEach(after))
  return written(
    { unit: toUnit({ ...unit, ...after }) },
    { action: 'unit.renamed', subject: unit._id, place: unit.place },
  )
})
