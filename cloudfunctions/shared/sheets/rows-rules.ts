import { understand } from './cell-rules'
import { type Cell, type CellProblem, type Grid, type SheetColumn, titleOf } from './column-rules'
import type { Header } from './header-rules'

/** A filled row below the header. */
export interface SheetRow<Key extends string = string> {
  /** As the sheet numbers it, from 1. */
  row: number
  values: Readonly<Partial<Record<Key, string>>>
  /** What the cells show, understood or not. */
  written: Readonly<Partial<Record<Key, string>>>
  problems: readonly CellProblem[]
  /** The address of a column’s cell in this row, filled or not. */
  addressOf(key: Key): string
}

/** 合计 and what stands below a table: who filled it in, notes. */
const CLOSING =
  /^(合计|总计|小计|共计|总数|填报人|填表人|制表人|审核人|审核|填报单位|填报日期|负责人签字|签字|备注|注|说明)([:：\s]|共|$)/

/** The rows of people or things; empty ones, totals and notes are left out. Cells joined downwards count for each row. */
export function rowsOf<Key extends string>(
  grid: Grid,
  header: Header<Key>,
  columns: readonly SheetColumn<Key>[],
): SheetRow<Key>[] {
  const joined = joinedCells(grid)
  const used = columns.flatMap((column) => {
    const at = header.at.get(column.key)
    return at === undefined ? [] : [{ column, at }]
  })
  const rows: SheetRow<Key>[] = []
  for (let index = header.row + 1; index < grid.rows.length; index++) {
    const cellAt = (at: number) => joined.get(`${index}:${at}`) ?? grid.rows[index]?.[at]
    const filled = used.map(({ column, at }) => ({ column, at, cell: filledOnly(cellAt(at)) }))
    if (isOfSomebody(filled, index, grid)) rows.push(toRow(index, filled))
  }
  return rows
}

interface Filled<Key extends string> {
  column: SheetColumn<Key>
  at: number
  cell: Cell | undefined
}

const filledOnly = (cell: Cell | undefined): Cell | undefined =>
  cell && (cell.text !== '' || cell.formula) ? cell : undefined

/** Something is filled in on this row itself; on a row that closes the table, two of the required columns are. */
function isOfSomebody(filled: readonly Filled<string>[], row: number, { rows }: Grid): boolean {
  const own = rows[row] ?? []
  const isClosing = own.some((cell) => cell !== undefined && CLOSING.test(cell.text))
  const present = filled.filter(({ at }) => filledOnly(own[at]) && !CLOSING.test(own[at]?.text ?? ''))
  if (!isClosing) return present.length > 0
  return present.filter(({ column, at }) => column.required && own[at]?.formula === false).length > 1
}

function toRow<Key extends string>(index: number, filled: readonly Filled<Key>[]): SheetRow<Key> {
  const values: Partial<Record<Key, string>> = {}
  const written: Partial<Record<Key, string>> = {}
  const problems: CellProblem[] = []
  const addresses = new Map(filled.map(({ column, at }) => [column.key, addressAt(index, at)]))
  for (const { column, at, cell } of filled) {
    const address = cell?.address ?? addressAt(index, at)
    if (cell) written[column.key] = cell.text
    const found = cell ? understand(cell, column.kind, column.longest) : null
    if (found && 'value' in found) values[column.key] = found.value
    else if (found) problems.push({ cell: address, problem: found.problem })
    else if (column.required) problems.push({ cell: address, problem: `没有填“${titleOf(column)}”` })
  }
  return { row: index + 1, values, written, problems, addressOf: (key) => addresses.get(key) ?? `第 ${index + 1} 行` }
}

/** For each row that a cell reaches down to, the cell. */
function joinedCells({ rows, merges }: Grid): Map<string, Cell> {
  const joined = new Map<string, Cell>()
  for (const { top, bottom, left } of merges) {
    const cell = rows[top]?.[left]
    for (let row = top + 1; cell && row <= Math.min(bottom, rows.length - 1); row++) joined.set(`${row}:${left}`, cell)
  }
  return joined
}

/** 0, 27 → `AB1`. */
export function addressAt(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}
