import { shiftMonth } from '../../../contracts/calendar'
import { monthText } from '@/messages'

export interface MonthPickerProps<Month extends string | null> {
  /** `2026-11`; null: all months. */
  value: Month
  /** The month it is now: the latest that can be chosen. */
  latest: string
  /** Offers 所有月份, too. */
  orAll?: null extends Month ? true : never
  onPick: (month: Month) => void
}

const MONTHS = 12
const ALL = '所有月份'

/** This month and the eleven before, newest first; before them null where all may be chosen. */
export function monthChoices(latest: string, orAll: boolean | undefined): (string | null)[] {
  const months = Array.from({ length: MONTHS }, (_, back) => shiftMonth(latest, -back))
  return orAll ? [null, ...months] : months
}

export const choiceText = (month: string | null): string => (month === null ? ALL : monthText(month))
