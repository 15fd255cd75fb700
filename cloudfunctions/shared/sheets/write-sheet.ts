import type { CellObject, SheetData } from 'write-excel-file/node'

export interface WrittenColumn<Row> {
  title: string
  /** In characters. */
  width: number
  /** Numbers stay numbers; everything else is text, whatever it begins with. */
  value: (row: Row, index: number) => string | number | null
  /** Fills the cell with a warning’s colour where there is something to see. */
  striking?: boolean
}

export interface SheetToWrite<Row> {
  /** The merged first row. */
  title: string
  /** The second: whose it is, who took it out, when, what for. */
  underTitle: string
  columns: readonly WrittenColumn<Row>[]
  rows: readonly Row[]
}

const ROWS_ABOVE = 3
const STRIKING = { backgroundColor: '#FBE9E7', textColor: '#8A1C1C' } as const
const HEADER = { fontWeight: 'bold', backgroundColor: '#F3ECE6', align: 'center' } as const
const BORDER = { borderStyle: 'thin', borderColor: '#C9BFB7' } as const

/** An .xlsx file: title, a row under it, header, rows. What looks like a formula stays text. */
export async function writeSheet<Row>({ title, underTitle, columns, rows }: SheetToWrite<Row>): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const data: SheetData = [
    spanning(title, columns.length, { fontWeight: 'bold', fontSize: 16, height: 32 }),
    spanning(underTitle, columns.length, { textColor: '#5C524C', wrap: true, height: 32 }),
    columns.map((column) => ({ ...textCell(column.title), ...HEADER, ...BORDER })),
    ...rows.map((row, index) => columns.map((column) => cellOf(column, row, index))),
  ]
  const widths = columns.map(({ width }) => ({ width }))
  return writeExcelFile(data, {
    sheet: '名单',
    columns: widths,
    stickyRowsCount: ROWS_ABOVE,
    orientation: 'landscape',
  }).toBuffer()
}

const spanning = (text: string, columns: number, style: Partial<CellObject>) => [
  { ...textCell(text), ...style, columnSpan: columns },
  ...Array.from({ length: columns - 1 }, () => null),
]

function cellOf<Row>({ value, striking }: WrittenColumn<Row>, row: Row, index: number): CellObject {
  const found = value(row, index)
  const style = { ...BORDER, wrap: true, alignVertical: 'top', ...(striking && found ? STRIKING : {}) } as const
  if (typeof found === 'number') return { type: Number, value: found, ...style }
  return { ...textCell(found ?? ''), ...style }
}

/** `@` keeps it text when somebody edits the cell, too: a number keeps its zeros, `=1+1` computes nothing. */
const textCell = (text: string): CellObject => ({ type: String, value: storable(text), format: '@' })

/** XML 1.0 knows no control characters, and a cell holds 32,767. */
const storable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').slice(0, 32_767)
