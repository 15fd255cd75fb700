import { claimCase } from '../../contracts/founding-cases'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { platform } from '../shared/platform'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { ContactInviteRepository } from './invites-repository'
import { CaseDirectory, type CaseDocument } from './repository'

type Asked = Call<typeof claimCase>

export const claimCaseHandler = handle(claimCase, async (call) => {
  const cases =
    'invite' in call.input ? [await byInvite(call, call.input.invite)] : await byPhone(call, call.input.phoneCode)
  const others = cases.filter(({ contact }) => contact.openid !== call.openid)
  const [first, ...rest] = await Promise.all(others.map((found) => taken(call, found)))
  const mine = (found: CaseDocument) => toFoundingCase({ found, side: 'contact' })
  const kept = cases.filter((found) => !others.includes(found)).map(mine)
  if (!first) return nothingWritten({ cases: kept })
  const all = [first, ...rest].map(({ found }) => mine(found))
  return written({ cases: [...all, ...kept] }, first.audit, ...rest.map(({ audit }) => audit))
})

async function byPhone(call: Asked, code: string): Promise<CaseDocument[]> {
  const phone = await platform.phoneNumber(code)
  if (!phone) return call.fail('PHONE_CODE_EXPIRED')
  const cases = await new CaseDirectory(call.store).ofPhone(phone)
  return cases.length > 0 ? cases : call.fail('NO_CASE_OF_THIS_PHONE')
}

async function byInvite(call: Asked, code: string): Promise<CaseDocument> {
  const invites = new ContactInviteRepository(call.store)
  const invite = await invites.get(code)
  if (!invite || (invite.usedBy && invite.usedBy !== call.openid)) return call.fail('INVITE_UNKNOWN')
  if (!invite.usedBy && invite.expiresAt <= call.now.toISOString()) return call.fail('INVITE_EXPIRED')
  const found = await new CaseDirectory(call.store).get(invite.caseId)
  if (!found) return call.fail('INVITE_UNKNOWN')
  if (!invite.usedBy) await invites.markUsed(invite, call.openid)
  return found
}

async function taken(call: Asked, found: CaseDocument) {
  const [fresh] = await new CaseDirectory(call.store).forUpdate([found._id])
  const current = fresh ?? found
  return changeCase(call, current, { contact: { ...current.contact, openid: call.openid } }, 'founding.claimed')
}
