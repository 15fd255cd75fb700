import { closeCase } from '../../contracts/founding-approvals'
import { handle, nothingWritten, written } from '../shared/handle'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { findCaseForUpdate } from './sides'

export const closeCaseHandler = handle(closeCase, async (call) => {
  const { input, now, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided || sided.side === 'above') return fail('NOT_FOUND')
  const { found, side } = sided
  if (found.closed?.reason === input.reason) return nothingWritten({ case: toFoundingCase(sided) })
  if (found.closed) return fail('CASE_CLOSED')
  if (found.unitId !== null) return fail('UNIT_THERE_ALREADY')
  const closed = { at: now.toISOString(), reason: input.reason }
  const changed = await changeCase(call, found, { closed }, 'founding.closed')
  return written({ case: toFoundingCase({ found: changed.found, side }) }, changed.audit)
})
