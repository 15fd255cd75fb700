import { ymdOf } from '../../contracts/calendar'
import { leavePost } from '../../contracts/posts'
import type { StaffDocument } from '../shared/actor'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { setEach } from '../shared/store'
import { BindingsOfStaff, gridsKeptBy, StaffRepository } from './repository'
import { retiredPhone } from './rules'
import { toStaffMember } from './staff-member'

type Asked = Call<typeof leavePost>

export const leavePostHandler = handle(leavePost, async (call) => {
  const { input, actor, now, store, fail } = call
  const repository = new StaffRepository(store, actor.scope)
  const [staff] = await repository.getManyForUpdate([input.staffId])
  if (!staff) return fail('NOT_FOUND')
  const left = { on: input.on, reason: input.reason }
  if (staff.left)
    return isSame(staff.left, left) ? nothingWritten({ staff: toStaffMember(staff) }) : fail('LEFT_ALREADY')
  if (input.on > ymdOf(now.getTime())) return fail('DAY_IN_FUTURE', { limit: ymdOf(now.getTime()) })
  if (input.on < staff.termFrom) return fail('TERM_ENDS_BEFORE_IT_BEGINS', { limit: staff.termFrom })

  const vacant = await vacate(call, staff)
  if (staff.openid) await new BindingsOfStaff(store).remove(staff.openid)
  const after = { openid: null, grids: [], keeps: 0, left, phone: retiredPhone(staff.phone, staff._id) }
  await repository.update(staff, setEach(after))
  return written(
    { staff: toStaffMember({ ...staff, ...after }) },
    { action: 'staff.left', subject: staff._id, place: staff.place },
    ...vacant.map(({ _id, place }) => ({ action: 'grid.vacated', subject: _id, place })),
  )
})

const isSame = (one: { on: string; reason: string }, other: { on: string; reason: string }): boolean =>
  one.on === other.on && one.reason === other.reason

async function vacate({ store }: Asked, staff: StaffDocument) {
  const repository = gridsKeptBy(store, staff)
  const grids = await repository.getManyForUpdate(staff.grids.map(({ id }) => id))
  const hers = grids.filter(({ keeper }) => keeper?.id === staff._id)
  for (const grid of hers) await repository.update(grid, { keeper: { set: null } })
  return hers
}
