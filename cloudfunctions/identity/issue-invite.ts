import { randomInt } from 'node:crypto'
import { issueInvite } from '../../contracts/identity'
import { handle, written } from '../shared/handle'
import { placed } from '../shared/place'
import { InvitableStaff, InviteRepository } from './repository'

/** Without 0 O 1 I, which are mistaken for each other when read aloud or written down. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8
const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000

export const issueInviteHandler = handle(issueInvite, async (call) => {
  const staff = await new InvitableStaff(call.store, call.actor.scope).getOrThrow(call.input.staffId)
  if (staff.left) return call.fail('NOT_FOUND')
  if (staff.openid) return call.fail('STAFF_BOUND_ELSEWHERE')
  const invite = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  const expiresAt = new Date(call.now.getTime() + LIFETIME_MS).toISOString()
  await new InviteRepository(call.store).insert([
    { _id: invite, ...placed(staff.place), staffId: staff._id, expiresAt, usedBy: null },
  ])
  return written({ invite, expiresAt }, { action: 'invite.issued', subject: staff._id, place: staff.place })
})
