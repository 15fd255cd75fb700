import { SHEET_MOST_BYTES } from '../../../contracts/sheets'
import { Failure } from '../failure'
import { platform } from '../platform'
import { keptForDays } from '../temporary-files'
import type { CellProblem, SheetColumn } from './column-rules'
import { findHeader } from './header-rules'
import { readGrid } from './read-grid'
import { rowsOf, type SheetRow } from './rows-rules'

export interface ReadSheet<Key extends string> {
  rows: SheetRow<Key>[]
  /** Of the columns: which of them the sheet has. */
  keys: ReadonlySet<Key>
  /** Titles that nothing asked for. */
  unused: readonly string[]
}

interface Wanted<Key extends string> {
  columns: readonly SheetColumn<Key>[]
  mostRows: number
}

/**
 * What an uploaded sheet says, row by row. Raises `FILE_GONE`, or why it cannot be read: `SHEET_COLUMNS` with what is
 * missing or there twice, `SHEET_TOO_LONG` with the limit.
 */
export async function readUploaded<Key extends string>(
  fileId: string,
  { columns, mostRows }: Wanted<Key>,
): Promise<ReadSheet<Key>> {
  const [bytes] = await Promise.all([platform.download(fileId, SHEET_MOST_BYTES), keptForDays(fileId)])
  if (bytes === 'gone') throw new Failure('FILE_GONE')
  if (bytes === 'too big') throw new Failure('SHEET_TOO_BIG')
  const grid = await readGrid(bytes)
  const header = findHeader(grid, columns)
  if ('problems' in header) throw new Failure('SHEET_COLUMNS', { issues: header.problems.map(toIssue) })
  const rows = rowsOf(grid, header, columns)
  if (rows.length === 0) throw new Failure('SHEET_EMPTY')
  if (rows.length > mostRows) throw new Failure('SHEET_TOO_LONG', { limit: String(mostRows) })
  return { rows, keys: new Set(header.at.keys()), unused: header.unused }
}

const toIssue = ({ cell, problem }: CellProblem) => ({ path: cell, problem })

/** The ULID of an upload. Raises `FILE_GONE` for one that somebody else put there. */
export function uploadOf(fileId: string, staffId: string): string {
  const [owner, name] = fileId.split('/').slice(-2)
  if (owner !== staffId || !name) throw new Failure('FILE_GONE')
  return name.replace(/\.xlsx$/, '')
}
