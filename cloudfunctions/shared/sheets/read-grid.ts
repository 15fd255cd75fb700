import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import { Failure } from '../failure'
import type { Cell, Grid, Merge } from './column-rules'
import { addressAt } from './rows-rules'
import { assertUnpacksSmall } from './unpacked'

/** Far above what an import takes: a sheet that goes on below it is refused, not cut. */
const MOST_SHEET_ROWS = 10_000
const MOST_MERGES = 5_000
const MOST_COLUMNS = 100

const ZIP = Buffer.from('PK')
/** Compound files: Excel 97–2003, and newer ones under a password. [MS-CFB] §2.2 */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** Between the calendars that count from 1904 and from 1900. */
const DAYS_FROM_1904 = 1462

/** The first visible sheet of an .xlsx file. Raises why it cannot be read. */
export async function readGrid(bytes: Buffer): Promise<Grid> {
  assertIsXlsx(bytes)
  assertUnpacksSmall(bytes)
  const workbook = await parsed(bytes)
  const sheet = firstVisible(workbook)
  if (!sheet?.['!ref']) throw new Failure('SHEET_EMPTY')
  const shift = workbook.Workbook?.WBProps?.date1904 ? DAYS_FROM_1904 : 0
  const rows = (sheet['!data'] ?? []).map((row, index) => cellsOf(row as CellObject[] | undefined, index, shift))
  if (rows.length >= MOST_SHEET_ROWS) throw new Failure('SHEET_TOO_LONG', { limit: String(MOST_SHEET_ROWS) })
  return { rows, merges: mergesOf(sheet) }
}

function assertIsXlsx(bytes: Buffer): void {
  if (bytes.length === 0) throw new Failure('SHEET_EMPTY')
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND))
    throw new Failure(bytes.includes(ENCRYPTED) ? 'SHEET_LOCKED' : 'SHEET_OLD')
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) throw new Failure('SHEET_UNREADABLE')
}

/** The library is fetched when first needed: other calls of the function start without it. */
async function parsed(bytes: Buffer): Promise<WorkBook> {
  const { read } = await import('@e965/xlsx/dist/xlsx.mini.min')
  try {
    const workbook = read(bytes, {
      ...{ type: 'buffer', dense: true, sheetRows: MOST_SHEET_ROWS + 1 },
      ...{ cellFormula: true, cellHTML: false, cellText: true, bookVBA: false },
    })
    if (workbook.SheetNames.length > 0) return workbook
  } catch {
    throw new Failure('SHEET_UNREADABLE')
  }
  throw new Failure('SHEET_UNREADABLE')
}

function firstVisible({ SheetNames, Sheets, Workbook }: WorkBook): WorkSheet | undefined {
  const shown = SheetNames.find((_, index) => !Workbook?.Sheets?.[index]?.Hidden) ?? SheetNames[0]
  return shown === undefined ? undefined : Sheets[shown]
}

const cellsOf = (row: readonly (CellObject | undefined)[] | undefined, index: number, shift: number) =>
  (row ?? []).slice(0, MOST_COLUMNS).map((cell, column) => cell && toCell(cell, addressAt(index, column), shift))

function toCell({ t, v, w, f }: CellObject, address: string, shift: number): Cell {
  const number = t === 'n' && typeof v === 'number' ? v : null
  const text = (w ?? (t === 'z' || v === undefined ? '' : String(v))).trim()
  return { address, text, number, serial: number === null ? null : number + shift, formula: f !== undefined }
}

const mergesOf = (sheet: WorkSheet): Merge[] =>
  (sheet['!merges'] ?? []).slice(0, MOST_MERGES).map(({ s, e }) => ({ top: s.r, bottom: e.r, left: s.c, right: e.c }))
