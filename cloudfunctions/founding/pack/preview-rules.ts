import type { Output } from '../../../contracts/contract'
import type { previewDocument } from '../../../contracts/founding-documents'
import { vocabulary } from '../../../contracts/founding/catalogue'
import type { Printed } from '../word/fill-template'
import type { ReadParagraph } from '../word/read-document'
import type { StyleName } from '../word/styles'

type Paragraph = Output<typeof previewDocument>['paragraphs'][number]

/** Characters that no text of a person holds, put round what a blank printed. */
const [OPEN, MIDDLE, CLOSE] = ['\uE000', '\uE001', '\uE002'] as const
const MARKED = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/g

/** How many rows of a list a preview shows. */
const MOST_ROWS = 5

/** Each word with its blank round it, lists cut to their first rows. */
export function marked({ words, lists }: Printed): Printed {
  const entries = Object.entries(words)
  return {
    words: Object.fromEntries(entries.map(([id, text]) => [id, `${OPEN}${id}${MIDDLE}${withoutMarks(text)}${CLOSE}`])),
    lists: Object.fromEntries(Object.entries(lists).map(([id, rows]) => [id, rows.slice(0, MOST_ROWS)])),
  }
}

const withoutMarks = (text: string): string => text.replace(/[\uE000-\uE002]/g, '')

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
  return paragraphs
    .filter(({ text }) => text.trim() !== '')
    .map(({ style, text, inTable }) => ({
      kind: style ? kinds[style] : inTable ? 'cell' : 'text',
      parts: partsOf(text, isOpen),
    }))
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
