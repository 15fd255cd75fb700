import { previewDocument } from '../../contracts/founding-documents'
import { handle } from '../shared/handle'
import { papersOfCase } from './pack/case-papers'
import { gapsOf, titled } from './pack/pack-rules'
import { marked, previewOf } from './pack/preview-rules'
import { findCase } from './sides'
import { BrokenTemplate, fillTemplate } from './word/fill-template'
import { readDocument } from './word/read-document'

export const previewDocumentHandler = handle(previewDocument, async (call) => {
  const { caseId, document } = call.input
  const sided = await findCase(call, caseId)
  if (!sided) return call.fail('NOT_FOUND')
  const { papers, printed, templates, progress } = await papersOfCase(call.store, sided.found)
  const paper = papers.find(({ kind }) => kind.id === document)
  if (!paper) return call.fail('DOCUMENT_UNKNOWN')
  const template = await templates.file(document)
  if (!template) return call.fail('TEMPLATE_BROKEN')
  const gaps = new Set(gapsOf(sided.found, progress, templates.tags(document)).map(({ id }) => id))
  try {
    const paragraphs = readDocument(fillTemplate(template, marked(printed, templates.tags(document))))
    return {
      title: titled(paper.kind.title, printed.words),
      paragraphs: previewOf(paragraphs, (blank) => gaps.has(blank)),
    }
  } catch (error) {
    if (error instanceof BrokenTemplate) return call.fail('TEMPLATE_BROKEN')
    throw error
  }
})
