import type { Cell } from './column-rules'

export type Understood = { value: string } | { problem: string }

interface Parts {
  year: number
  month: number
  /** Null: only the month is told. */
  day: number | null
}

const DAY_TEXT = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/
const MONTH_TEXT = /^(\d{4})[-/.年](\d{1,2})月?$/
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/
const SIX_DIGITS = /^(\d{4})(\d{2})$/
const TIME_OF_DAY = /[\sT]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?Z?$/

/** Serial numbers of 1950-01-01 and 2100-01-01: between them nothing else can be meant. */
const EARLIEST_SERIAL = 18_264
const LATEST_SERIAL = 73_051
const SERIAL_OF_1970 = 25_569
const DAY_MILLISECONDS = 86_400_000

const NOT_A_DAY = '日期看不懂，请写成 2026-05-01'
const NO_SUCH_DAY = '没有这一天，请核对'
const YEAR_ALONE = '只有年份，请写到月，比如 2026-05'
const ONE_OR_TEN = '分不清是 1 月还是 10 月，请写成 2026-01 或 2026-10'

/** 1990.5, 1990/5/1, 19900501, 2026年5月1日, 2026年5月 or Excel’s serial number → `2026-05-01`; a month alone is its first day. */
export const dayOf = (cell: Cell): Understood =>
  understood(cell, ({ year, month, day }) => `${monthText(year, month)}-${twoDigits(day ?? 1)}`)

/** The same forms → `1990-05`. */
export const monthOf = (cell: Cell): Understood => understood(cell, ({ year, month }) => monthText(year, month))

function understood(cell: Cell, write: (parts: Parts) => string): Understood {
  const parts = cell.serial === null ? partsOfText(cell.text) : partsOfNumber(cell)
  if (typeof parts === 'string') return { problem: parts }
  return exists(parts) ? { value: write(parts) } : { problem: NO_SUCH_DAY }
}

function partsOfText(shown: string): Parts | string {
  const text = shown.normalize('NFKC').trim().replace(TIME_OF_DAY, '').replace(/\s/g, '')
  const match = DAY_TEXT.exec(text) ?? EIGHT_DIGITS.exec(text) ?? MONTH_TEXT.exec(text) ?? SIX_DIGITS.exec(text)
  if (match) return partsOf(match)
  return /^\d{4}年?$/.test(text) ? YEAR_ALONE : NOT_A_DAY
}

/** Stored as a number, 1990.10 and 1990.1 are the same; only what is shown can tell them apart. */
function partsOfNumber({ number, serial, text }: Cell): Parts | string {
  if (serial !== null && serial >= EARLIEST_SERIAL && serial < LATEST_SERIAL) return partsOfSerial(serial)
  const stored = String(number)
  if (!/^\d{4}\.1$/.test(stored)) return partsOfText(stored)
  return text === stored ? ONE_OR_TEN : partsOfText(text)
}

function partsOfSerial(serial: number): Parts {
  const date = new Date((Math.floor(serial) - SERIAL_OF_1970) * DAY_MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const partsOf = ([, year, month, day]: RegExpExecArray): Parts => ({
  year: Number(year),
  month: Number(month),
  day: day === undefined ? null : Number(day),
})

function exists({ year, month, day }: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === (day ?? 1) && year >= 1900 && year < 2100
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')
const monthText = (year: number, month: number): string => `${year}-${twoDigits(month)}`
