import { unitHistory } from '../../contracts/divisions'
import { handle } from '../shared/handle'
import { toUnit, UnitRepository } from './repository'

export const unitHistoryHandler = handle(unitHistory, async ({ input, actor, store }) => {
  const unit = await new UnitRepository(store, actor.scope).getOrThrow(input.unitId)
  return { unit: toUnit(unit), past: [...(unit.past ?? [])].reverse() }
})
