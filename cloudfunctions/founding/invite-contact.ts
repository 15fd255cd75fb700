import { inviteContact } from '../../contracts/founding-cases'
import { handle, written } from '../shared/handle'
import { newInvite } from '../shared/invite-code'
import { placed } from '../shared/place'
import { placeOfSuperior } from './changing'
import { ContactInviteRepository } from './invites-repository'
import { CaseRepository } from './repository'

export const inviteContactHandler = handle(inviteContact, async ({ input, actor, store, now, fail }) => {
  const found = await new CaseRepository(store, actor.scope).getOrThrow(input.caseId)
  if (found.closed) return fail('CASE_CLOSED')
  const { code, expiresAt } = newInvite(now)
  const place = placeOfSuperior(found)
  await new ContactInviteRepository(store).insert([
    { _id: code, ...placed(place), caseId: found._id, expiresAt, usedBy: null },
  ])
  return written({ invite: code, expiresAt }, { action: 'founding.contactInvited', subject: found._id, place })
})
