import { postHistory } from '../../contracts/posts'
import { handle } from '../shared/handle'
import { StaffRepository } from './repository'
import { toStaffMember } from './staff-member'

export const postHistoryHandler = handle(postHistory, async ({ input, actor, store }) => {
  const staff = await new StaffRepository(store, actor.scope).getOrThrow(input.staffId)
  const newestFirst = [...(staff.changes ?? [])].reverse()
  return { staff: toStaffMember(staff), changes: newestFirst.map(({ fingerprint: _, ...change }) => change) }
})
