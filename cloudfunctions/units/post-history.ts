import { postHistory } from '../../contracts/posts'
import { handle } from '../shared/handle'
import { StaffRepository } from './repository'
import { toStaffMember } from './staff-member'

export const postHistoryHandler = handle(postHistory, async ({ input, actor, store }) => {
  const staff = await new StaffRepository(store, actor.scope).getOrThrow(input.staffId)
  const newestFirst = [...(staff.changes ?? [])].reverse()
  const unit = { id: staff.unitId, name: staff.unitName, level: staff.level }
  return { staff: toStaffMember(staff), unit, changes: newestFirst.map(({ fingerprint: _, ...change }) => change) }
})
