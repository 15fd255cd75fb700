import type { Roster, RosterColumn, RosterRow } from '../../contracts/founding/blank'
import { misfitsOfRow } from '../../contracts/founding/fits'
import type { PreviewedRow, RowState } from '../../contracts/founding-import'
import type { CellKind, CellProblem, SheetColumn } from '../shared/sheets/column-rules'
import type { SheetRow } from '../shared/sheets/rows-rules'

type Rows = readonly { id: string; cells: RosterRow }[]

const cellKinds: Record<RosterColumn['kind'], CellKind> = {
  name: 'text',
  text: 'text',
  phone: 'digits',
  day: 'day',
  month: 'month',
  number: 'text',
  yesNo: 'text',
  creditCode: 'text',
}

const examples: Record<RosterColumn['kind'], string> = {
  name: '王示例',
  text: '示例',
  phone: '13800000000',
  day: '2026-05-01',
  month: '1990-05',
  number: '12',
  yesNo: '是',
  creditCode: '',
}

/** What an import looks for in a sheet for this roster. */
export const sheetColumnsOf = ({ columns }: Roster): SheetColumn[] =>
  columns.map(({ key, title, otherTitles, kind, required, most }) => ({
    ...{ key, required, titles: [title, ...otherTitles], kind: cellKinds[kind], longest: most },
    example: examples[kind],
  }))

/** A row of the sheet with what it would become. */
export interface AssessedRow {
  id: string
  source: SheetRow
  state: RowState
  cells: Record<string, string>
  problems: readonly CellProblem[]
  warning: string | null
}

/** Every row against the roster's own rules; `there`: the rows that the roster has. `idOf`: of what a row becomes. */
export function assessRows(
  roster: Roster,
  idOf: (row: number) => string,
  rows: readonly SheetRow[],
  there: Rows,
): AssessedRow[] {
  const known = new Set(there.map(({ id }) => id))
  const twins = twinsIn(rows, there)
  return rows.map((source) => {
    const id = idOf(source.row)
    const cells = cellsOf(source)
    const problems = problemsOf(roster, source, cells)
    const state = known.has(id) ? 'done' : problems.length > 0 ? 'bad' : 'ready'
    return { id, source, state, cells, problems, warning: state === 'ready' ? (twins.get(source.row) ?? null) : null }
  })
}

const cellsOf = ({ values }: SheetRow): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])))

/** What the cell itself says comes first; then what the column asks. */
function problemsOf(roster: Roster, source: SheetRow, cells: Readonly<Record<string, string>>): CellProblem[] {
  const told = new Set(source.problems.map(({ cell }) => cell))
  const misfits = misfitsOfRow(roster, cells)
    .map(({ column, problem }) => ({ cell: source.addressOf(column), problem }))
    .filter(({ cell }) => !told.has(cell))
  return [...source.problems, ...misfits]
}

/** Those of the same name and number as somebody further up or in the roster, by their row. */
function twinsIn(rows: readonly SheetRow[], there: Rows): Map<number, string> {
  const first = new Map<string, number>()
  const stored = new Set(there.map(({ cells }) => identityOf(cells)))
  const twins = new Map<number, string>()
  for (const { row, values } of rows) {
    const identity = identityOf(values)
    const before = identity === null ? undefined : first.get(identity)
    if (identity === null) continue
    if (before !== undefined) twins.set(row, `和第 ${before} 行的姓名、电话一样`)
    else if (stored.has(identity)) twins.set(row, '名单里已经有同名同号的')
    first.set(identity, before ?? row)
  }
  return twins
}

const identityOf = ({ name, phone }: Readonly<Partial<Record<string, string>>>): string | null =>
  name ? `${name}#${phone ?? ''}` : null

export const toPreviewedRow = ({ source, cells, problems, warning }: AssessedRow): PreviewedRow => ({
  row: source.row,
  cells: { ...(source.written as Record<string, string>), ...cells },
  problems: [...problems],
  warning,
})
