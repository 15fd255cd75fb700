import type { StaffMember } from '../../contracts/units'
import type { StaffDocument } from '../shared/actor'
import { phoneTailOf } from './rules'

export const toStaffMember = (staff: StaffDocument): StaffMember => ({
  id: staff._id,
  unitId: staff.unitId,
  name: staff.name,
  phoneTail: phoneTailOf(staff.phone),
  post: staff.post,
  termFrom: staff.termFrom,
  termTo: staff.termTo,
  bound: staff.openid !== null,
  grids: staff.grids.map(({ id, name }) => ({ id, name })),
  demo: staff.demo,
  ...(staff.entry && { entry: staff.entry }),
  ...(staff.left && { left: staff.left }),
})
