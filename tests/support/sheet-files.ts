import { read, utils, write, type BookType, type CellObject, type WorkSheet } from '@e965/xlsx'
import type { TestEmulator } from './emulator'
import { ulid } from './ids'

export type Cells = (string | number | null | CellObject)[][]

/** A sheet as an office program would save it; `merges` like `A1:C1`. */
export function sheetFile(cells: Cells, merges: readonly string[] = [], bookType: BookType = 'xlsx'): Buffer {
  const sheet = utils.aoa_to_sheet(cells)
  sheet['!merges'] = merges.map((range) => utils.decode_range(range))
  const workbook = utils.book_new()
  utils.book_append_sheet(workbook, sheet, '名单')
  return write(workbook, { type: 'buffer', bookType }) as Buffer
}

export const formula = (f: string, v: number): CellObject => ({ t: 'n', f, v })

/** Puts a sheet where the phone of this person would. */
export const uploadSheet = (
  emulator: TestEmulator,
  { openid, staffId }: { openid: string; staffId: string },
  content: Buffer,
): Promise<string> => emulator.upload(openid, `imports/${staffId}/${ulid()}.xlsx`, content)

/** What a file says, row by row, as an office program reads it. */
export function readSheet(bytes: Uint8Array): { rows: string[][]; sheet: WorkSheet } {
  const workbook = read(bytes, { type: 'buffer', cellFormula: true })
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? '']
  if (!sheet) throw new Error('a file without a sheet')
  return { rows: utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' }), sheet }
}

/** The same of a file behind an address of the cloud. */
export const openedSheet = async (emulator: TestEmulator, url: string) =>
  readSheet((await emulator.send('GET', url)).body)
