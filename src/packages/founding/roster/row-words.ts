import type { Roster, RosterRow } from '../../../../contracts/founding/blank'

/** The first column is what a row is called. */
export const rowTitle = (roster: Roster, cells: RosterRow): string => cells[roster.columns[0].key] ?? ''

const SHOWN = 3

/** A few more of its cells, in the order of the columns. */
export const rowDetail = (roster: Roster, cells: RosterRow): string[] =>
  roster.columns
    .slice(1)
    .flatMap(({ key }) => (cells[key] ? [cells[key]] : []))
    .slice(0, SHOWN)

/** Whether any of its cells has what was typed in it. */
export const rowHas = (cells: RosterRow, typed: string): boolean =>
  Object.values(cells).some((cell) => cell.includes(typed))
