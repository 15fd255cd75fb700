/** A cell of a printed table; `wrong` is painted red where there are colours. */
export interface Cell {
  text: string
  wrong?: boolean
  /** Numbers stand to the right. */
  right?: boolean
}

export type Paint = (text: string) => string

/** Lines with their columns aligned. */
export function alignedLines(rows: readonly (readonly Cell[])[], paint: Paint): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(0, ...rows.map((row) => widthOf(row[column]?.text ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, paint))
      .join('  ')
      .trimEnd(),
  )
}

function padded({ text, wrong = false, right = false }: Cell, width: number, paint: Paint): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)))
  const shown = wrong ? paint(text) : text
  return right ? blanks + shown : shown + blanks
}

/** Chinese letters take two places. */
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0)
