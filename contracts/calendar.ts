/**
 * Days and months in Beijing time, for phone and cloud alike. China has kept UTC+8 without summer time since 1992, so
 * a fixed offset is right and no time zone data is needed.
 */

const OFFSET = 8 * 60 * 60 * 1000
const DAY = 24 * 60 * 60 * 1000
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** An instant: ISO text or milliseconds since 1970. */
export type Moment = string | number

const millisecondsOf = (moment: Moment): number => (typeof moment === 'number' ? moment : Date.parse(moment))
const midnightUtc = (day: string): number => Date.parse(`${day}T00:00:00.000Z`)
const dayAt = (millisecondsUtc: number): string => new Date(millisecondsUtc).toISOString().slice(0, 10)

/** The day of an instant, `2026-11-24`. */
export const ymdOf = (moment: Moment): string => dayAt(millisecondsOf(moment) + OFFSET)

/** The month of an instant, `2026-11`. */
export const monthOf = (moment: Moment): string => ymdOf(moment).slice(0, 7)

/** The time of day of an instant, `15:24`. */
export const clockOf = (moment: Moment): string => new Date(millisecondsOf(moment) + OFFSET).toISOString().slice(11, 16)

/** The instant at which a day begins. */
export const startOfDay = (day: string): string => new Date(midnightUtc(day) - OFFSET).toISOString()

export const addDays = (day: string, days: number): string => dayAt(midnightUtc(day) + days * DAY)

/** The same day of a later (or earlier) month; the last day where that month is shorter: 31 January + 1 = 28 February. */
export function addMonths(day: string, months: number): string {
  const date = new Date(midnightUtc(day))
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + months
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dayAt(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)))
}

/** The month some months later (or earlier), `2026-11` + 2 = `2027-01`. */
export const shiftMonth = (month: string, months: number): string => addMonths(`${month}-01`, months).slice(0, 7)

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (midnightUtc(to) - midnightUtc(from)) / DAY

/** 周一 … 周日. */
export const weekdayName = (day: string): string => weekdays[new Date(midnightUtc(day)).getUTCDay()] ?? ''
