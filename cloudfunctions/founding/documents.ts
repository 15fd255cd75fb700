import { listDocuments } from '../../contracts/founding-documents'
import { handle } from '../shared/handle'
import { papersOfCase, toPackDocument } from './pack/case-papers'
import { findCase } from './sides'

export const listDocumentsHandler = handle(listDocuments, async (call) => {
  const sided = await findCase(call, call.input.caseId)
  if (!sided) return call.fail('NOT_FOUND')
  const papers = await papersOfCase(call.store, sided.found)
  return { documents: papers.papers.map((paper) => toPackDocument(papers, paper)) }
})
