import { shiftMonth, startOfDay } from '../../contracts/calendar'

/** Epoch milliseconds of a time of that day in Beijing, given in minutes after midnight. */
export const instantOf = (day: string, minutes = 0): number => Date.parse(startOfDay(day)) + minutes * 60_000

export const isoOf = (instant: number): string => new Date(instant).toISOString()

/** The month of birth of someone who is `age` on that day, `monthsSince` her birthday month (0–11). */
export const birthMonth = (age: number, day: string, monthsSince: number): string =>
  shiftMonth(day.slice(0, 7), -(age * 12 + monthsSince))
