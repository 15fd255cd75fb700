import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx'
import type { Part, TemplateSource } from '../templates/part'
import { styles } from './styles'
import type { StyleName } from './word-rules'

/** Millimetres in twentieths of a point, Word's unit of length. */
const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** A4 with the margins of official documents (GB/T 9704). */
const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
}

/** A .docx template, to be opened in Word or WPS, from its plain words. */
export async function buildTemplate(source: TemplateSource): Promise<Buffer> {
  const document = new Document({
    styles: { paragraphStyles: styles },
    sections: [{ properties: { page }, children: source.flatMap(childrenOf) }],
  })
  return Packer.toBuffer(document)
}

function childrenOf(part: Part): FileChild[] {
  if ('title' in part) return [line('Title', part.title)]
  if ('to' in part) return [line('To', part.to)]
  if ('text' in part) return [line('Text', part.text)]
  if ('heading' in part) return [line('Heading', part.heading)]
  if ('banner' in part) return [line('Banner', part.banner)]
  if ('end' in part) return part.end.map((words) => line('End', words))
  if ('form' in part) return [form(part.form), line('Cell', '')]
  if ('list' in part) return [list(part), line('Cell', '')]
  return [
    line('Cell', `{#${part.each}}`),
    ...part.parts.flatMap(childrenOf),
    pageBreak(),
    line('Cell', `{/${part.each}}`),
  ]
}

const line = (style: StyleName, text: string): Paragraph => new Paragraph({ style, children: [new TextRun(text)] })

const pageBreak = (): Paragraph => new Paragraph({ style: 'Cell', pageBreakBefore: true, children: [] })

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge }
const full = { size: 100, type: WidthType.PERCENTAGE }

const table = (rows: TableRow[]): Table => new Table({ width: full, borders, rows, alignment: AlignmentType.CENTER })

const cell = (style: StyleName, text: string, columnSpan = 1): TableCell =>
  new TableCell({ columnSpan, children: [line(style, text)] })

/** The loop opens in the first cell of its row and closes in the last: Word repeats the row. */
function list({ list: roster, columns }: Extract<Part, { list: string }>): Table {
  const last = columns.length - 1
  const cells = columns.map(([, words], index) =>
    cell('Cell', `${index === 0 ? `{#${roster}}` : ''}${words}${index === last ? `{/${roster}}` : ''}`),
  )
  const heads = columns.map(([heading]) => cell('CellHead', heading))
  return table([
    new TableRow({ tableHeader: true, children: heads }),
    new TableRow({ cantSplit: true, children: cells }),
  ])
}

/** Two pairs a row; a last one alone has the rest of its row. */
function form(pairs: readonly (readonly [string, string])[]): Table {
  const rows: TableRow[] = []
  for (let index = 0; index < pairs.length; index += 2) {
    const [one, other] = [pairs[index], pairs[index + 1]]
    if (!one) continue
    const second = other ? [cell('CellHead', other[0]), cell('Cell', other[1])] : []
    const children = [cell('CellHead', one[0]), cell('Cell', one[1], other ? 1 : 3), ...second]
    rows.push(new TableRow({ cantSplit: true, children }))
  }
  return table(rows)
}
