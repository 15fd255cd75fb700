import type { Roster, RosterColumn, RosterRow } from '../../../../contracts/founding/blank'
import { misfitsOfRow } from '../../../../contracts/founding/fits'

export interface PastedLine {
  /** As counted in what was pasted, from 1. */
  line: number
  cells: RosterRow
  /** Empty: it fits. */
  problems: readonly string[]
}

const BETWEEN_CELLS = /\t|，|,|；|;|\s{2,}/

/**
 * Lines copied out of a sheet or a text. A first line of headings says which column is which; without it the columns
 * stand in the roster's own order. Empty lines are passed over.
 */
export function readPasted(roster: Roster, pasted: string): PastedLine[] {
  const lines = pasted
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, cells: cellsOf(text) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [head, ...rest] = lines
  const columns = head && columnsOf(roster, head.cells)
  const order = columns ?? roster.columns
  return (columns ? rest : lines).map(({ line, cells }) => {
    const row = rowOf(order, cells)
    return { line, cells: row, problems: problemsOf(roster, order, cells, row) }
  })
}

const cellsOf = (text: string): string[] => {
  const cells = text.includes('\t') ? text.split('\t') : text.trim().split(BETWEEN_CELLS)
  return cells.map((cell) => cell.trim())
}

/** Null: this is no line of headings. */
function columnsOf(roster: Roster, cells: readonly string[]): (RosterColumn | null)[] | null {
  const columns = cells.map(
    (cell) =>
      roster.columns.find(({ title, otherTitles }) => [title, ...otherTitles].includes(cell.replace(/[*＊\s]/g, ''))) ??
      null,
  )
  return columns.some((column) => column?.required) ? columns : null
}

function rowOf(columns: readonly (RosterColumn | null)[], cells: readonly string[]): RosterRow {
  const filled = columns.flatMap((column, index) => {
    const cell = cells[index] ?? ''
    return column && cell !== '' ? [[column.key, inShape(column, cell)] as const] : []
  })
  return Object.fromEntries(filled)
}

function problemsOf(
  roster: Roster,
  columns: readonly (RosterColumn | null)[],
  cells: readonly string[],
  row: RosterRow,
): string[] {
  const surplus = cells.slice(columns.length).filter((cell) => cell !== '')
  const tooMany = surplus.length > 0 ? [`多出来的：${surplus.join('、')}`] : []
  return [...misfitsOfRow(roster, row).map(({ problem }) => problem), ...tooMany]
}

/** 1990年5月 and 1990/5/1 are written as the roster keeps them; what cannot be read stays for her to see. */
export function inShape({ kind }: Pick<RosterColumn, 'kind'>, cell: string): string {
  if (kind === 'phone' || kind === 'number') return cell.replace(/[\s-]/g, '')
  if (kind === 'creditCode') return cell.toUpperCase()
  if (kind !== 'day' && kind !== 'month') return cell
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?[月日号]?$/.exec(cell) ?? []
  if (!year || !month) return cell
  const parts = kind === 'month' ? [year, month] : [year, month, day ?? '']
  return parts.includes('') ? cell : parts.map((part) => part.padStart(2, '0')).join('-')
}
