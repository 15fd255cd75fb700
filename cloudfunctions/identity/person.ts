import type { Person } from '../../contracts/identity'
import { roleOf, type StaffDocument } from '../shared/actor'

export const personOf = (staff: StaffDocument): Person => ({
  staffId: staff._id,
  name: staff.name,
  role: roleOf(staff),
  post: staff.post,
  unitId: staff.unitId,
  unitName: staff.unitName,
  level: staff.level,
  place: staff.place,
  grids: staff.grids,
  demo: staff.demo,
})
