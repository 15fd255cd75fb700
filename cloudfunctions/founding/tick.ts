import { ymdOf } from '../../contracts/calendar'
import { tickAftercare } from '../../contracts/founding-later'
import { handle, nothingWritten, written } from '../shared/handle'
import { aftercareOfCase } from './aftercare-rules'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { findCaseForUpdate } from './sides'

export const tickAftercareHandler = handle(tickAftercare, async (call) => {
  const { input, now, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  const { found, side } = sided
  if (side === 'above') return fail('NOT_YOUR_TURN')
  const item = aftercareOfCase(found).find(({ kind }) => kind === input.kind)
  if (!item) return fail('NOT_FOUNDED_YET')
  const today = ymdOf(now.getTime())
  if (input.on !== null && input.on > today) return fail('DAY_IN_FUTURE', { limit: today })
  if (item.doneOn === input.on) return nothingWritten({ case: toFoundingCase(sided) })
  const { [input.kind]: _before, ...others } = found.done ?? {}
  const done = input.on === null ? others : { ...others, [input.kind]: input.on }
  const changed = await changeCase(call, found, { done }, 'founding.ticked')
  return written({ case: toFoundingCase({ found: changed.found, side }) }, changed.audit)
})
