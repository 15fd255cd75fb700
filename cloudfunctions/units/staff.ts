import { listStaff, type StaffMember } from '../../contracts/units'
import type { StaffDocument } from '../shared/actor'
import { handle } from '../shared/handle'
import { StaffRepository, UnitRepository } from './repository'

export const listStaffHandler = handle(listStaff, async ({ input, actor, store }) => {
  const unit = await new UnitRepository(store, actor.scope).getOrThrow(input.unitId)
  const staff = await new StaffRepository(store, actor.scope).ofUnit(unit)
  return { staff: staff.map(toStaffMember) }
})

const toStaffMember = (staff: StaffDocument): StaffMember => ({
  id: staff._id,
  unitId: staff.unitId,
  name: staff.name,
  phoneTail: staff.phone.slice(-4),
  post: staff.post,
  termFrom: staff.termFrom,
  termTo: staff.termTo,
  bound: staff.openid !== null,
  grids: staff.grids.map(({ id, name }) => ({ id, name })),
  demo: staff.demo,
})
