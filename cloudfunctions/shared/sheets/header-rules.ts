import { type Cell, type CellProblem, type Grid, plainTitle, type SheetColumn, titleOf } from './column-rules'

export interface Header<Key extends string> {
  /** Its row, counted from 0. */
  row: number
  /** The column of each key, counted from 0. */
  at: ReadonlyMap<Key, number>
  /** Titles that the import does not use. */
  unused: readonly string[]
}

/** Above it stand titles and 填报单位 at most. */
const ROWS_SEARCHED = 20
/** Fewer known names in a row are chance. */
const FEWEST_KNOWN = 2
/** Kept by hand in every sheet, and never imported. */
const COMMON = ['序号', '编号', '备注', '问题', '原来的行']

/** The row of the column names, and where each column stands; else what is missing or there twice. */
export function findHeader<Key extends string>(
  grid: Grid,
  columns: readonly SheetColumn<Key>[],
): Header<Key> | { problems: CellProblem[] } {
  const named = new Map(columns.flatMap((column) => column.titles.map((title) => [plainTitle(title), column] as const)))
  const row = rowOfHeader(grid, named)
  const titles = row === null ? [] : titlesOf(grid, row)
  const problems = [...twice(titles, named), ...missing(titles, named, columns)]
  if (row === null || problems.length > 0) return { problems }
  return {
    row,
    at: new Map(titles.flatMap(({ cell, column }) => entryOf(named.get(plainTitle(cell.text)), column))),
    unused: titles.map(({ cell }) => cell.text).filter((title) => !named.has(plainTitle(title)) && !isCommon(title)),
  }
}

type Named<Key extends string> = ReadonlyMap<string, SheetColumn<Key>>

interface Title {
  cell: Cell
  column: number
}

const entryOf = <Key extends string>(found: SheetColumn<Key> | undefined, column: number): [Key, number][] =>
  found ? [[found.key, column]] : []

const isCommon = (title: string): boolean => COMMON.includes(plainTitle(title))

const titlesOf = ({ rows }: Grid, row: number): Title[] =>
  (rows[row] ?? []).flatMap((cell, column) => (cell && cell.text !== '' ? [{ cell, column }] : []))

function rowOfHeader(grid: Grid, named: Named<string>): number | null {
  let best: { row: number; known: number } | null = null
  for (let row = 0; row < Math.min(grid.rows.length, ROWS_SEARCHED); row++) {
    const keys = titlesOf(grid, row).map(({ cell }) => named.get(plainTitle(cell.text))?.key)
    const known = new Set(keys.filter((key) => key !== undefined)).size
    if (known >= FEWEST_KNOWN && known > (best?.known ?? 0)) best = { row, known }
  }
  return best?.row ?? null
}

function twice(titles: readonly Title[], named: Named<string>): CellProblem[] {
  const first = new Map<string, Cell>()
  return titles.flatMap(({ cell }) => {
    const key = named.get(plainTitle(cell.text))?.key
    const earlier = key && first.get(key)
    if (key && !earlier) first.set(key, cell)
    if (!earlier) return []
    const problem = `“${cell.text}”和 ${earlier.address} 的“${earlier.text}”是同一列，请只留一列`
    return [{ cell: cell.address, problem }]
  })
}

function missing(titles: readonly Title[], named: Named<string>, columns: readonly SheetColumn[]): CellProblem[] {
  const there = new Set(titles.map(({ cell }) => named.get(plainTitle(cell.text))?.key))
  return columns
    .filter(({ key, required }) => required && !there.has(key))
    .map((column) => ({ cell: '', problem: `没有“${titleOf(column)}”这一列` }))
}
