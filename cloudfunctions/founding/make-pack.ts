import PizZip from 'pizzip'
import { makePack } from '../../contracts/founding-documents'
import { handle, written, type Call } from '../shared/handle'
import { changeCase } from './changing'
import { papersOfCase, type CasePapers } from './pack/case-papers'
import { editionOf, fileNameOf, stored, wordFileOf, type MadeFile } from './pack/making'
import type { MadeDocument } from './case-document'
import { gapsOf, titled, type Paper } from './pack/pack-rules'
import { findCaseForUpdate } from './sides'
import { buildTemplate } from './word/build-template'

type Asked = Call<typeof makePack>

export const makePackHandler = handle(makePack, async (call) => {
  const { input, now, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  const { found } = sided
  const papers = await papersOfCase(call.store, found)
  const complete = papers.papers.filter((paper) => isComplete(papers, paper))
  if (complete.length === 0) return fail('DOCUMENT_HAS_GAPS')
  const files: MadeFile[] = []
  for (const paper of complete) files.push(await fileOrFail(call, papers, paper))
  const content = await zipped(papers, files)
  const { fileId, url } = await stored(found._id, `pack-${found.version + 1}.zip`, content)
  const made = { ...found.made, ...madeBy(papers, files, fileId, now) }
  const changed = await changeCase(call, found, { made }, 'founding.packMade')
  return written({ url, name: '文书包.zip', bytes: content.length, documents: files.length }, changed.audit)
})

const isComplete = ({ found, progress, templates }: CasePapers, { kind, isReached }: Paper): boolean =>
  isReached && gapsOf(found, progress, templates.tags(kind.id)).length === 0

async function fileOrFail({ fail }: Asked, papers: CasePapers, paper: Paper): Promise<MadeFile> {
  const file = await wordFileOf(papers, paper)
  return file === 'broken'
    ? fail('TEMPLATE_BROKEN', { issues: [{ path: paper.kind.id, problem: paper.kind.short }] })
    : file
}

async function zipped({ papers, printed }: CasePapers, files: readonly MadeFile[]): Promise<Buffer> {
  const zip = new PizZip()
  zip.file('00 目录.docx', await buildTemplate(contents(files, papers, printed.words)))
  for (const { paper, content } of files) zip.file(fileNameOf(paper, papers), content)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** The table of contents: every paper by its number and title. */
const contents = (files: readonly MadeFile[], papers: readonly Paper[], words: CasePapers['printed']['words']) => [
  { title: '目录' },
  ...files.map(({ paper }) => ({
    to: `${String(papers.indexOf(paper) + 1).padStart(2, '0')}\u3000${titled(paper.kind.title, words)}`,
  })),
]

function madeBy(
  papers: CasePapers,
  files: readonly MadeFile[],
  fileId: string,
  now: Date,
): Record<string, MadeDocument> {
  const entries = files.map(({ paper }) => [
    paper.kind.id,
    { ...editionOf(papers, paper), fileId, madeAt: now.toISOString() },
  ])
  return Object.fromEntries(entries) as Record<string, MadeDocument>
}
