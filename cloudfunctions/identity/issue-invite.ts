import { issueInvite } from '../../contracts/identity'
import { handle, written } from '../shared/handle'
import { newInvite } from '../shared/invite-code'
import { placed } from '../shared/place'
import { InvitableStaff, InviteRepository } from './repository'

export const issueInviteHandler = handle(issueInvite, async (call) => {
  const staff = await new InvitableStaff(call.store, call.actor.scope).getOrThrow(call.input.staffId)
  if (staff.left) return call.fail('NOT_FOUND')
  if (staff.openid) return call.fail('STAFF_BOUND_ELSEWHERE')
  const { code: invite, expiresAt } = newInvite(call.now)
  await new InviteRepository(call.store).insert([
    { _id: invite, ...placed(staff.place), staffId: staff._id, expiresAt, usedBy: null },
  ])
  return written({ invite, expiresAt }, { action: 'invite.issued', subject: staff._id, place: staff.place })
})
