import { makeDocument } from '../../contracts/founding-documents'
import { handle, written } from '../shared/handle'
import { changeCase } from './changing'
import { papersOfCase } from './pack/case-papers'
import { editionOf, fileNameOf, stored, wordFileOf } from './pack/making'
import { gapsOf } from './pack/pack-rules'
import { findCaseForUpdate } from './sides'

export const makeDocumentHandler = handle(makeDocument, async (call) => {
  const { input, now, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  const { found } = sided
  const papers = await papersOfCase(call.store, found)
  const paper = papers.papers.find(({ kind }) => kind.id === input.document)
  if (!paper) return fail('DOCUMENT_UNKNOWN')
  const gaps = gapsOf(found, papers.progress, papers.templates.tags(paper.kind.id))
  if (gaps.length > 0)
    return fail('DOCUMENT_HAS_GAPS', { issues: gaps.map(({ id, label }) => ({ path: id, problem: label })) })
  const file = await wordFileOf(papers, paper)
  if (file === 'broken') return fail('TEMPLATE_BROKEN')
  const { edition, said } = editionOf(papers, paper)
  const { fileId, url } = await stored(found._id, `${paper.kind.id}-${edition}.docx`, file.content)
  const made = { ...found.made, [paper.kind.id]: { edition, fileId, madeAt: now.toISOString(), said } }
  const changed = await changeCase(call, found, { made }, 'founding.documentMade')
  return written({ url, name: fileNameOf(paper, papers.papers), bytes: file.content.length }, changed.audit)
})
