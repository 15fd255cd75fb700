import { recall } from '../../contracts/founding-approvals'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { messageDue } from '../shared/messages'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { mayBecome, withHandOver } from './hand-overs'
import { findCaseForUpdate } from './sides'

export const recallHandler = handle(recall, async (call) => {
  const { input, now, store, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  const { found, side } = sided
  const print = fingerprint(input)
  const before = found.handOvers.find(({ id }) => id === input.id)
  if (before) return before.fingerprint === print ? nothingWritten({ case: toFoundingCase(sided) }) : fail('ID_TAKEN')
  if (found.closed) return fail('CASE_CLOSED')
  if (side !== 'contact' || !mayBecome(found, input.kind, 'recalled')) return fail('NOT_YOUR_TURN')
  const { id, kind } = input
  const made = {
    id,
    kind,
    note: null,
    notes: [],
    state: 'recalled' as const,
    by: 'contact' as const,
    fingerprint: print,
    now,
  }
  const changes = withHandOver(found, { ...made, byName: found.contact.name })
  const changed = await changeCase(call, found, changes, 'founding.recalled')
  await messageDue(store, { id, kind: 'foundingTurn', to: { unitId: found.superior.id }, now })
  return written({ case: toFoundingCase({ found: changed.found, side }) }, changed.audit)
})
