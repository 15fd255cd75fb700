import { getCase } from '../../contracts/founding-cases'
import { handle } from '../shared/handle'
import { toFoundingCase } from './case-view'
import { findCase } from './sides'

export const getCaseHandler = handle(getCase, async (call) => {
  const sided = await findCase(call, call.input.caseId)
  return sided ? { case: toFoundingCase(sided) } : call.fail('NOT_FOUND')
})
