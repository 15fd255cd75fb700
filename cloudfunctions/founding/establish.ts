import { establish } from '../../contracts/founding-federation'
import type { StaffDocument } from '../shared/actor'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { Units, unitUnder, type UnitDocument } from '../shared/unit-document'
import { messageDue } from '../shared/messages'
import { rowId } from '../shared/sheets/row-id'
import { postIn } from '../shared/staff-document'
import { takeEffect } from './establish-later'
import { Coverages, freePhoneOf, Posts, type CoverageDocument } from './establish-repository'
import { lastHandOver } from './case-rules'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { coveredBy, postsElected, unitFounded } from './establish-rules'
import { termFrom } from './executives-rules'
import { rosterKey, RosterRepository, type CaseDocument } from './repository'
import { findCaseForUpdate } from './sides'

type Asked = Call<typeof establish>

export const establishHandler = handle(establish, async (call) => {
  const { input, store, now, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  const { found, side } = sided
  const mayBeMade = side === 'superior' && !found.closed && lastHandOver(found, 'result')?.state === 'approved'
  if (found.later && mayBeMade) return takeEffect(call, sided, found.later)
  if (found.unitId === input.unitId) return nothingWritten({ case: toFoundingCase(sided), staff: 0, covered: 0 })
  if (found.unitId !== null) return fail('UNIT_THERE_ALREADY')
  if (found.closed) return fail('CASE_CLOSED')
  if (!mayBeMade) return fail('NOT_YOUR_TURN')
  const unit = await unitOf(call, found)
  const staff = await appointed(call, found, unit)
  const covered = await coverages(call, found, unit)
  await new Units(call.store, call.actor.scope).insert([unit])
  await new Posts(call.store, call.actor.scope).insert(staff)
  await new Coverages(call.store, call.actor.scope).insert(covered)
  const term = { number: 1, ...termFrom(found) }
  const women = found.answers.womenTotal?.value
  const made = {
    unitId: unit._id,
    term,
    covered: { women: typeof women === 'number' ? women : 0, units: covered.length },
  }
  const changed = await changeCase(call, found, made, 'founding.established')
  await messageDue(store, { id: `made:${found._id}`, kind: 'foundingTurn', to: { openid: found.contact.openid }, now })
  return written(
    { case: toFoundingCase({ found: changed.found, side }), staff: staff.length, covered: covered.length },
    changed.audit,
    { action: 'unit.founded', subject: unit._id, place: unit.place },
    ...staff.map(({ _id, place }) => ({ action: 'staff.appointed', subject: _id, place })),
  )
})

async function unitOf({ input, store, actor, repeated, fail }: Asked, found: CaseDocument): Promise<UnitDocument> {
  const units = new Units(store, actor.scope)
  if (repeated && (await units.lookUpIds([input.unitId])).size > 0) return fail('ID_TAKEN')
  const parent = await units.find(found.superior.id)
  const unit = unitUnder(parent, unitFounded(found, input.unitId))
  if (typeof unit === 'string') return fail('NOT_FOUND')
  return (await units.isCreditCodeTaken(unit)) ? fail('UNIT_THERE_ALREADY') : unit
}

/** Those elected, in their posts; a number that another post holds already is left out, and an invite binds her instead. */
async function appointed({ store, actor }: Asked, found: CaseDocument, unit: UnitDocument): Promise<StaffDocument[]> {
  const roster = await new RosterRepository(store).get(rosterKey(found._id, 'candidates'))
  const { from, to } = termFrom(found)
  const posts = postsElected(found, roster?.rows ?? [], (index) => rowId(found._id, index))
  const taken = await new Posts(store, actor.scope).phonesTaken(posts.flatMap(({ phone }) => phone ?? []))
  return posts.map(({ id, name, post, phone }) => {
    const record = {
      id,
      unitId: unit._id,
      name,
      phone: freePhoneOf({ id, phone }, taken),
      post,
      ...{ termFrom: from, termTo: to },
      entry: 'elected' as const,
      demo: found.demo,
    }
    return postIn(unit, record, fingerprint(record))
  })
}

async function coverages({ store }: Asked, found: CaseDocument, unit: UnitDocument): Promise<CoverageDocument[]> {
  const roster = await new RosterRepository(store).get(rosterKey(found._id, 'coveredEnterprises'))
  return coveredBy(found, roster?.rows ?? []).map(({ rowId, ...covered }) => ({
    _id: `${unit._id}:${rowId}`,
    place: unit.place,
    within: unit.within,
    unitId: unit._id,
    ...covered,
  }))
}
