import { handIn } from '../../contracts/founding-approvals'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { messageDue } from '../shared/messages'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { lacksUpTo, mayBecome, stepOf, withHandOver } from './hand-overs'
import { findCaseForUpdate } from './sides'

export const handInHandler = handle(handIn, async (call) => {
  const { input, now, store, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  const { found, side } = sided
  const print = fingerprint(input)
  const before = found.handOvers.find(({ id }) => id === input.id)
  if (before) return before.fingerprint === print ? nothingWritten({ case: toFoundingCase(sided) }) : fail('ID_TAKEN')
  if (found.closed) return fail('CASE_CLOSED')
  const step = stepOf(found, input.kind, 'contact')
  if (side !== 'contact' || !step || !mayBecome(found, input.kind, 'submitted')) return fail('NOT_YOUR_TURN')
  const issues = lacksUpTo(found, step)
  if (issues.length > 0) return fail('STEP_NOT_FILLED', { issues })
  const { id, kind, note } = input
  const made = {
    id,
    kind,
    note,
    notes: [],
    state: 'submitted' as const,
    by: 'contact' as const,
    fingerprint: print,
    now,
  }
  const changes = withHandOver(found, { ...made, byName: found.contact.name })
  const changed = await changeCase(call, found, changes, 'founding.handedIn')
  await messageDue(store, { id, kind: 'foundingTurn', to: { unitId: found.superior.id }, now })
  return written({ case: toFoundingCase({ found: changed.found, side }) }, changed.audit)
})
