import type { Roster } from '../../contracts/founding/blank'
import { ROWS_MOST } from '../../contracts/founding-import'
import type { Store } from '../shared/store'
import { rowId } from '../shared/sheets/row-id'
import { readUploaded, uploadOf } from '../shared/sheets/uploaded'
import { assessRows, sheetColumnsOf, type AssessedRow } from './import-rules'
import { rosterKey, RosterRepository, type RosterDocument } from './repository'

interface Asked {
  store: Store
  input: { caseId: string; roster: string; fileId: string }
}

export interface Assessed {
  rows: AssessedRow[]
  unused: readonly string[]
  /** Null: the roster has no rows yet. */
  stored: RosterDocument | null
}

/** What an uploaded sheet would bring into a roster. Raises why it cannot be read. */
export async function assessSheet({ store, input }: Asked, roster: Roster): Promise<Assessed> {
  const upload = uploadOf(input.fileId, input.caseId)
  const [sheet, stored] = await Promise.all([
    readUploaded(input.fileId, { columns: sheetColumnsOf(roster), mostRows: ROWS_MOST }),
    new RosterRepository(store).get(rosterKey(input.caseId, input.roster)),
  ])
  return {
    rows: assessRows(roster, (row) => rowId(upload, row), sheet.rows, stored?.rows ?? []),
    unused: sheet.unused,
    stored,
  }
}
