import { randomUUID } from 'node:crypto'
import type { SheetFile } from '../../../contracts/sheets'
import { platform } from '../platform'
import { storedForDays } from '../temporary-files'
import { type SheetToWrite, writeSheet } from './write-sheet'

const UNFIT_FOR_NAMES = /[\\/:*?"<>|\s]+/g

/** Writes a sheet into the cloud’s store for some days, under a path that tells nothing, and answers where it can be fetched. */
export async function madeFile<Row>(name: string, sheet: SheetToWrite<Row>): Promise<SheetFile> {
  const fileId = await storedForDays(`exports/${randomUUID()}.xlsx`, await writeSheet(sheet))
  const [url] = await platform.fileUrls([fileId])
  if (!url) throw new Error('a file that was just stored has no address')
  return { url, name: `${name.replace(UNFIT_FOR_NAMES, '')}.xlsx`, rows: sheet.rows.length }
}
