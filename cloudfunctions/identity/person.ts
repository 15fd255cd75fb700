import type { Person } from '../../contracts/identity'
import { roleOf, type StaffDocument } from '../shared/actor'

/** Who puts the first units and people in. She stands in no unit: none has this id. */
export const founderPerson: Person = {
  staffId: 'founder',
  name: '创建者',
  role: 'founder',
  post: 'officer',
  unitId: '0'.repeat(26),
  unitName: '全部单位',
  level: 'city',
  place: 'founder',
  grids: [],
  demo: false,
}

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
