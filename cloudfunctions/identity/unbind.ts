import { unbind } from '../../contracts/identity'
import { handle, nothingWritten, written } from '../shared/handle'
import { BindingRepository, StaffDirectory } from './repository'

export const unbindHandler = handle(unbind, async ({ actor, openid, store }) => {
  if (!actor.staff) return nothingWritten({})
  await new StaffDirectory(store).setOpenid(actor.staff, null)
  await new BindingRepository(store).remove(openid)
  return written({}, { action: 'staff.unbound', subject: actor.staffId, place: actor.staff.place })
})
