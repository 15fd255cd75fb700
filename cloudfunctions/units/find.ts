import { findUnits } from '../../contracts/units'
import { handle } from '../shared/handle'
import { holds, searchKeyOf } from '../shared/unit-search'
import { toUnit, UnitRepository } from './repository'
import { cutPage } from './rules'

export const findUnitsHandler = handle(findUnits, async ({ input, actor, store }) => {
  const units = new UnitRepository(store, actor.scope)
  const unit = await units.getOrThrow(input.unitId)
  const sharing = await units.byKey(unit, searchKeyOf(input.words), { after: input.cursor, limit: LOOKED_AT })
  const fitting = sharing.slice(0, LOOKED_AT).filter(({ name }) => holds(name, input.words))
  const { page, next } = cutPage(fitting, input.limit)
  return { units: page.map(toUnit), next: next ?? cutPage(sharing, LOOKED_AT).next }
})

/** Of the names that share the first two characters so many are read for a page. */
const LOOKED_AT = 200
