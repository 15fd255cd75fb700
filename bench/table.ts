import type { Chapter, Figure, Value } from './figure'

const COLUMNS = ['name', 'value', 'unit', 'budget', '', 'beside'] as const

/** One table for all chapters, its columns aligned. */
export function tableOf(chapters: readonly Chapter[]): string {
  const rows = chapters.flatMap(({ title, figures }) => [[title], ...figures.map(cells)])
  const widths = COLUMNS.map((heading, column) =>
    Math.max(heading.length, ...rows.filter((row) => row.length > 1).map((row) => widthOf(row[column] ?? ''))),
  )
  const line = (row: readonly string[]): string =>
    row.length === 1
      ? `\n${row[0] ?? ''}`
      : row
          .map((cell, column) => pad(cell, widths[column] ?? 0, column))
          .join('  ')
          .trimEnd()
  return [line(COLUMNS), ...rows.map(line)].join('\n')
}

/** The same figures by name. */
export const jsonOf = (chapters: readonly Chapter[]): string =>
  JSON.stringify(
    Object.fromEntries(
      chapters.flatMap(({ figures }) => figures.map(({ name, ...figure }) => [name, figure] as const)),
    ),
  )

const cells = ({ name, value, unit, budget, ok, beside }: Figure): string[] => [
  `  ${name}`,
  textOf(value),
  unit,
  budget === undefined ? '' : textOf(budget),
  ok === undefined ? '' : ok ? 'ok' : 'OVER',
  beside ?? '',
]

const textOf = (value: Value): string => (typeof value === 'number' ? value.toLocaleString('en-US') : String(value))

const isNumeric = (column: number): boolean => column === 1 || column === 3

/** Chinese letters take two places. */
const widthOf = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0)

function pad(cell: string, width: number, column: number): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(cell)))
  return isNumeric(column) ? blanks + cell : cell + blanks
}
