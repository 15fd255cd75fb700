import type { Blank, BlankValue } from '../../../../contracts/founding/blank'
import { misfit } from '../../../../contracts/founding/fits'

/** What the sheet holds of a value while she writes it. */
export const draftOf = (value: BlankValue | undefined): string =>
  value === undefined ? '' : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)

/** The value that a draft stands for; undefined while nothing is there. */
export function valueOf(blank: Blank, draft: string): BlankValue | undefined {
  const written = draft.trim()
  if (written === '') return undefined
  if (blank.kind === 'yesNo') return written === 'yes'
  if (blank.kind === 'number') return /^\d{1,9}$/.test(written) ? Number(written) : written
  return blank.kind === 'creditCode' ? written.toUpperCase() : written
}

/** What is wrong with a draft, in words; null when it fits. */
export function problemOf(blank: Blank, draft: string): string | null {
  const value = valueOf(blank, draft)
  return value === undefined ? null : misfit(blank, value)
}

const WHEEL_MOST = 20

/** A few numbers are turned to on the wheel; of many, one is written. */
export const hasWheel = (blank: Blank): blank is Extract<Blank, { kind: 'number' }> =>
  blank.kind === 'number' && blank.most - blank.least <= WHEEL_MOST
