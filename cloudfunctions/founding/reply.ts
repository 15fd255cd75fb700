import { reply } from '../../contracts/founding-approvals'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { messageDue } from '../shared/messages'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { lacksUpTo, mayBecome, stepOf, withHandOver } from './hand-overs'
import { findCaseForUpdate } from './sides'

export const replyHandler = handle(reply, async (call) => {
  const { input, actor, now, store, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  const { found, side } = sided
  const print = fingerprint(input)
  const before = found.handOvers.find(({ id }) => id === input.id)
  if (before) return before.fingerprint === print ? nothingWritten({ case: toFoundingCase(sided) }) : fail('ID_TAKEN')
  if (found.closed) return fail('CASE_CLOSED')
  const { id, kind, decision, note, notes } = input
  const step = stepOf(found, kind, 'superior')
  if (side !== 'superior' || !step || !mayBecome(found, kind, decision)) return fail('NOT_YOUR_TURN')
  if (decision === 'returned' && note === null && notes.length === 0) return fail('RETURN_WITHOUT_NOTE')
  const issues = decision === 'approved' ? lacksUpTo(found, step) : []
  if (issues.length > 0) return fail('STEP_NOT_FILLED', { issues })
  const made = { id, kind, note, notes, state: decision, by: 'superior' as const, fingerprint: print, now }
  const changes = withHandOver(found, { ...made, byName: actor.name })
  const changed = await changeCase(call, found, changes, `founding.${decision}`)
  await messageDue(store, { id, kind: 'foundingTurn', to: { openid: found.contact.openid }, now })
  return written({ case: toFoundingCase({ found: changed.found, side }) }, changed.audit)
})
