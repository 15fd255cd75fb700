import { platform } from '../../shared/platform'
import { BrokenTemplate, fillTemplate } from '../word/fill-template'
import type { CasePapers } from './case-papers'
import type { MadeDocument } from '../case-document'
import { saidBy, type Paper } from './pack-rules'

export interface MadeFile {
  paper: Paper
  content: Buffer
}

/** The Word file of a paper; `broken` when its template cannot be filled. */
export async function wordFileOf({ printed, templates }: CasePapers, paper: Paper): Promise<MadeFile | 'broken'> {
  const template = await templates.file(paper.kind.id)
  if (!template) return 'broken'
  try {
    return { paper, content: fillTemplate(template, printed) }
  } catch (error) {
    if (error instanceof BrokenTemplate) return 'broken'
    throw error
  }
}

/** Stores a file under a neutral name; answers its id and an address that works for two hours. */
export async function stored(caseId: string, name: string, content: Buffer): Promise<{ fileId: string; url: string }> {
  const fileId = await platform.upload(`founding/${caseId}/${name}`, content)
  const [url] = await platform.fileUrls([fileId])
  return { fileId, url: url ?? '' }
}

/** The same words make the same edition; other words the next one. */
export function editionOf(
  { found, printed, templates }: CasePapers,
  { kind }: Paper,
): { edition: number; said: MadeDocument['said'] } {
  const said = saidBy(templates.tags(kind.id), printed)
  const before = found.made[kind.id]
  const isSame = before !== undefined && JSON.stringify(before.said) === JSON.stringify(said)
  return { edition: isSame ? before.edition : (before?.edition ?? 0) + 1, said }
}

/** `03 请示.docx`: by the order of the pack, without the names of people. */
export const fileNameOf = (paper: Paper, papers: readonly Paper[]): string =>
  `${String(papers.indexOf(paper) + 1).padStart(2, '0')} ${paper.kind.short}.docx`
