import PizZip from 'pizzip'
import type { WeappApp } from '../weapp/launch'
import { wordsOf } from '../word-files'

/** A Word file as the phone opened it: its name there, and what it says. */
interface OpenedPaper {
  name: string
  text: string
}

/** The papers that the open pack offers, by id, in their order. */
const offeredPapers = (app: WeappApp): string[] =>
  app.$$('[id]').flatMap((node) => {
    const id = String(node.attr('id'))
    return id.startsWith('paper-') ? [id.slice('paper-'.length)] : []
  })

/** Has every paper of the open pack made one by one, and reads what the phone was given to show. */
export async function openEachPaper(app: WeappApp): Promise<Map<string, OpenedPaper>> {
  const opened = new Map<string, OpenedPaper>()
  for (const id of offeredPapers(app)) {
    await app.tap(`#paper-${id}`)
    opened.set(id, await openPaper(app))
    await app.back()
  }
  return opened
}

/** Has the paper on the screen made as Word. */
async function openPaper(app: WeappApp): Promise<OpenedPaper> {
  const before = app.called('openDocument').length
  await app.tap('#make-paper')
  const shown = app.called('openDocument').slice(before) as { filePath: string }[]
  const [{ filePath } = { filePath: '' }] = shown
  if (filePath === '') throw new Error(`no file was opened: ${app.text()}`)
  return { name: nameOf(filePath), text: wordsOf(Buffer.from(app.phone.files.read(filePath))) }
}

/** 一键打包: the files of the pack as they lie in the .zip, by name. */
export async function openPack(app: WeappApp): Promise<Map<string, string>> {
  await app.tap('#make-pack')
  const [{ filePath } = { filePath: '' }] = app.called('downloadFile').slice(-1) as { filePath: string }[]
  const zip = new PizZip(app.phone.files.read(filePath))
  const files = Object.values(zip.files).map(
    ({ name }) => [name, Buffer.from(zip.file(name)?.asUint8Array() ?? [])] as const,
  )
  return new Map(files.map(([name, content]) => [name, wordsOf(content)]))
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What no paper may have in it: template syntax, words of the program, and places where something is missing. */
const HOLES: readonly RegExp[] = [
  /[{}＿]|undefined|null|NaN|\[object/,
  /[：，、（“《〔][。，、；：）”》]/,
  /。。|，，|、、|定于召开|在召开|共名|共人|第届/,
]

/** These papers and no others; each says what it has to, and nothing is missing in it. */
export function expectPapersToSay(
  papers: ReadonlyMap<string, OpenedPaper>,
  says: Readonly<Record<string, readonly string[]>>,
): void {
  expect([...papers.keys()].sort()).toEqual(Object.keys(says).sort())
  for (const [id, paper] of papers) expectWhole(paper, says[id] ?? [])
}

function expectWhole({ name, text }: OpenedPaper, says: readonly string[]): void {
  expect({ name, holes: HOLES.flatMap((hole) => hole.exec(text)?.[0] ?? []) }).toEqual({ name, holes: [] })
  expect({ name, lacks: says.filter((words) => !text.includes(words)), text }).toEqual({ name, lacks: [], text })
}
