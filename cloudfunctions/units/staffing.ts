import { staffingOfUnit, standardOf } from '../../contracts/staffing'
import { handle } from '../shared/handle'
import { StaffRepository, UnitRepository } from './repository'
import { staffingOf } from './staffing-rules'
import { StandardsRepository } from './standards-repository'

export const staffingOfUnitHandler = handle(staffingOfUnit, async ({ input, actor, store }) => {
  const unit = await new UnitRepository(store, actor.scope).getOrThrow(input.unitId)
  const [staff, standards] = await Promise.all([
    new StaffRepository(store, actor.scope).ofUnit(unit),
    new StandardsRepository(store).current(unit.place),
  ])
  const held = staff.map(({ post }) => post)
  const { version, source } = standards
  return { version, source, posts: staffingOf(held, standardOf(standards, unit.level)) }
})
