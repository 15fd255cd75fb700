/** A stretch of a paragraph; of a blank where `blank` tells, and `open` when it has no answer yet. */
export interface Stretch {
  text: string
  blank: string | null
  open: boolean
}

export interface Paragraph {
  kind: 'title' | 'to' | 'text' | 'heading' | 'end' | 'banner' | 'cell' | 'cellHead' | 'more'
  /** Of which row of a table it is a cell; null outside of tables. */
  row: number | null
  parts: readonly Stretch[]
}

export type Block = { key: string; paragraph: Paragraph } | { key: string; table: Table }

export interface Table {
  rows: readonly (readonly Paragraph[])[]
  columns: number
}

/** Paragraphs with the cells of tables gathered into rows, and rows of as many cells into tables. */
export function blocksOf(paragraphs: readonly Paragraph[]): readonly Block[] {
  const blocks: Block[] = []
  let rows: Paragraph[][] = []
  const endTable = () => {
    for (const table of tablesOf(rows)) blocks.push({ key: `${blocks.length}`, table })
    rows = []
  }
  for (const paragraph of paragraphs) {
    if (paragraph.row === null) {
      endTable()
      blocks.push({ key: `${blocks.length}`, paragraph })
    } else if (rows.at(-1)?.[0]?.row === paragraph.row) rows.at(-1)?.push(paragraph)
    else rows.push([paragraph])
  }
  endTable()
  return blocks
}

/** A row that tells how many there are besides belongs to the table before it. */
function tablesOf(rows: readonly Paragraph[][]): Table[] {
  const tables: { rows: Paragraph[][]; columns: number }[] = []
  for (const row of rows) {
    const last = tables.at(-1)
    const isMore = row.every(({ kind }) => kind === 'more')
    if (last && (isMore || last.columns === row.length)) last.rows.push(row)
    else tables.push({ rows: [row], columns: row.length })
  }
  return tables
}
