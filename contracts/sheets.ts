import * as z from 'zod/mini'
import { text } from './primitives'

/** Far more than a roster of 2,000 rows needs. */
export const SHEET_MOST_BYTES = 5 * 1024 * 1024

/** Longer lists are taken out by month or by town. */
export const EXPORT_MOST_ROWS = 5000

/** Where a phone puts a sheet to be read: only the one who put it there can have it read. */
export const uploadPath = (staffId: string, id: string): string => `imports/${staffId}/${id}.xlsx`

/** The file id of an uploaded sheet. */
export const UploadedSheet = z
  .string()
  .check(z.maxLength(300), z.regex(/\/imports\/[0-9A-Za-z]+\/[0-7][0-9A-HJKMNP-TV-Z]{25}\.xlsx$/, '这不是上传的表格'))

/** A file made for the asker: an address that works for two hours, and what to call it. */
export const SheetFile = z.object({ url: z.string(), name: z.string(), rows: z.number() })
export type SheetFile = z.output<typeof SheetFile>

/** What a list is taken out for, as the file says under its title. */
export const Purpose = text(40)

/** As many rows as the screen shows, from the first; null: all of them. */
export const RowsShown = z.nullable(z.number().check(z.int(), z.gte(1), z.lte(EXPORT_MOST_ROWS)))

/** Why an uploaded sheet cannot be read. */
export const sheetFailures = [
  'FILE_GONE',
  'SHEET_TOO_BIG',
  'SHEET_TOO_LONG',
  'SHEET_EMPTY',
  'SHEET_LOCKED',
  'SHEET_OLD',
  'SHEET_UNREADABLE',
  'SHEET_COLUMNS',
] as const
