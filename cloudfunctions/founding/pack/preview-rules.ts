import type { Output } from '../../../contracts/contract'
import type { previewDocument } from '../../../contracts/founding-documents'
import { vocabulary } from '../../../contracts/founding/catalogue'
import type { Printed } from '../word/word-rules'
import type { ReadParagraph } from '../word/word-rules'
import type { StyleName } from '../word/word-rules'
import type { Tags } from '../word/word-rules'

type Paragraph = Output<typeof previewDocument>['paragraphs'][number]

/** Characters that no text of a person holds, put round what a blank printed. */
const [OPEN, MIDDLE, CLOSE] = ['\uE000', '\uE001', '\uE002'] as const
const MORE = /\uE003(\d+)/
const MARKED = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/g

/** How many rows of a list a preview shows. */
const MOST_ROWS = 5

/** Each word with its blank round it; lists cut to their first rows and one that says how many there are besides. */
export function marked({ words, lists }: Printed, tags: Tags): Printed {
  const entries = Object.entries(words)
  const cut = Object.entries(lists).map(([id, rows]) => [id, cutList(rows, tags.lists[id] ?? [])] as const)
  return {
    words: Object.fromEntries(entries.map(([id, text]) => [id, `${OPEN}${id}${MIDDLE}${withoutMarks(text)}${CLOSE}`])),
    lists: Object.fromEntries(cut),
  }
}

/** The row that tells stands in the first column that is printed; the others of it stay empty. */
function cutList(rows: Printed['lists'][string], printed: readonly string[]): Printed['lists'][string] {
  const [first] = printed
  if (rows.length <= MOST_ROWS || first === undefined) return rows
  const more = Object.fromEntries(printed.map((column) => [column, '']))
  return [...rows.slice(0, MOST_ROWS), { ...more, [first]: `\uE003${rows.length - MOST_ROWS}` }]
}

const withoutMarks = (text: string): string => text.replace(/[\uE000-\uE003]/g, '')

const kinds: Record<StyleName, Paragraph['kind']> = {
  Title: 'title',
  To: 'to',
  Text: 'text',
  Heading: 'heading',
  End: 'end',
  Banner: 'banner',
  Cell: 'cell',
  CellHead: 'cellHead',
}

/** Paragraphs with their blanks, from a paper filled with marks. `isOpen`: whether a blank has no answer yet. */
export function previewOf(paragraphs: readonly ReadParagraph[], isOpen: (blank: string) => boolean): Paragraph[] {
  const rowsOfMore = new Set(paragraphs.filter(({ text }) => MORE.test(text)).map(({ row }) => row))
  return paragraphs.filter((paragraph) => isShown(paragraph, rowsOfMore)).map((paragraph) => shownAs(paragraph, isOpen))
}

/** Empty lines are left out; empty cells keep their places, but for those of the row that tells how many there are besides. */
const isShown = ({ text, row }: ReadParagraph, rowsOfMore: ReadonlySet<number | null>): boolean =>
  text.trim() !== '' || (row !== null && !rowsOfMore.has(row))

function shownAs({ style, text, row }: ReadParagraph, isOpen: (blank: string) => boolean): Paragraph {
  const [, more] = MORE.exec(text) ?? []
  if (more) return { kind: 'more', row, parts: [{ text: `还有 ${more} 行`, blank: null, open: false }] }
  const kind = style ? kinds[style] : row !== null ? 'cell' : 'text'
  return { kind, row, parts: partsOf(text, isOpen) }
}

function partsOf(text: string, isOpen: (blank: string) => boolean): Paragraph['parts'] {
  const parts: Paragraph['parts'] = []
  let end = 0
  for (const match of text.matchAll(MARKED)) {
    const [whole, id = '', printed = ''] = match
    if (match.index > end) parts.push({ text: text.slice(end, match.index), blank: null, open: false })
    const isBlank = id in vocabulary.blanks
    parts.push({ text: printed, blank: isBlank ? id : null, open: printed === '' && isOpen(id) })
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ text: text.slice(end), blank: null, open: false })
  return parts.filter((part) => part.text !== '' || part.open)
}
