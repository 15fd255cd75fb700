import { listUnits } from '../../contracts/units'
import { handle } from '../shared/handle'
import { toUnit, UnitRepository } from './repository'

export const listUnitsHandler = handle(listUnits, async ({ input, actor, store }) => {
  const units = new UnitRepository(store, actor.scope)
  const unit = await units.getOrThrow(input.unitId)
  const children = await units.childrenOf(unit)
  return { unit: toUnit(unit), children: children.map(toUnit) }
})
