import { unbindStaff } from '../../contracts/identity'
import { handle, nothingWritten, written } from '../shared/handle'
import { BindingRepository, InvitableStaff } from './repository'

export const unbindStaffHandler = handle(unbindStaff, async ({ input, actor, store, fail }) => {
  const repository = new InvitableStaff(store, actor.scope)
  const [staff] = await repository.getManyForUpdate([input.staffId])
  if (!staff) return fail('NOT_FOUND')
  if (!staff.openid) return nothingWritten({})
  await repository.update(staff, { openid: { set: null } })
  await new BindingRepository(store).remove(staff.openid)
  return written({}, { action: 'staff.unbound', subject: staff._id, place: staff.place })
})
