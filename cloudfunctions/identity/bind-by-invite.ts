import { bindByInvite } from '../../contracts/identity'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { bind } from './binding'
import { InviteRepository, StaffDirectory, type InviteDocument } from './repository'

export const bindByInviteHandler = handle(bindByInvite, async (call) => {
  const invites = new InviteRepository(call.store)
  const invite = usable(call, await invites.get(call.input.invite))
  const staff = await new StaffDirectory(call.store).get(invite.staffId)
  if (!staff || staff.left) return call.fail('INVITE_UNKNOWN')
  const bound = await bind(call, staff)
  if (typeof bound === 'string') return call.fail(bound)
  const { person, audit } = bound
  if (!audit) return nothingWritten({ person })
  await invites.markUsed(invite, call.openid)
  return written({ person }, audit)
})

function usable(call: Call<typeof bindByInvite>, invite: InviteDocument | null): InviteDocument {
  if (!invite) return call.fail('INVITE_UNKNOWN')
  if (invite.usedBy === call.openid) return invite
  if (invite.usedBy) return call.fail('INVITE_UNKNOWN')
  if (invite.expiresAt <= call.now.toISOString()) return call.fail('INVITE_EXPIRED')
  return invite
}
