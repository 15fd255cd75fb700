import { markDelivered } from '../../contracts/founding-documents'
import { handle, nothingWritten, written } from '../shared/handle'
import { changeCase } from './changing'
import { papersOfCase, toPackDocument } from './pack/case-papers'
import { findCaseForUpdate } from './sides'

export const markDeliveredHandler = handle(markDelivered, async (call) => {
  const { input, store, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  const { found, side } = sided
  if (side !== 'contact') return fail('NOT_YOUR_TURN')
  if (found.closed) return fail('CASE_CLOSED')
  const { [input.document]: before, ...others } = found.delivered
  const delivered = input.on === null ? others : { ...others, [input.document]: input.on }
  const papers = await papersOfCase(store, { ...found, delivered })
  if (!papers.papers.some(({ kind }) => kind.id === input.document)) return fail('DOCUMENT_UNKNOWN')
  const answer = { documents: papers.papers.map((paper) => toPackDocument(papers, paper)) }
  if ((before ?? null) === input.on) return nothingWritten(answer)
  const changed = await changeCase(call, found, { delivered }, 'founding.delivered')
  return written(answer, changed.audit)
})
