import { listStaff } from '../../contracts/units'
import { handle } from '../shared/handle'
import { StaffRepository, UnitRepository } from './repository'
import { toStaffMember } from './staff-member'

export const listStaffHandler = handle(listStaff, async ({ input, actor, store }) => {
  const unit = await new UnitRepository(store, actor.scope).getOrThrow(input.unitId)
  const repository = new StaffRepository(store, actor.scope)
  const staff = input.withLeft ? await repository.everOfUnit(unit) : await repository.ofUnit(unit)
  return { staff: staff.map(toStaffMember) }
})
