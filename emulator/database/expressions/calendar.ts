/** Calendar figures of a date whose UTC fields are the wall clock of some zone. */
const DAY = 86_400_000

const startOfYear = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1)
const midnight = (wall: Date): number => Math.floor(wall.getTime() / DAY) * DAY

export const dayOfYear = (wall: Date): number =>
  Math.round((midnight(wall) - startOfYear(wall.getUTCFullYear())) / DAY) + 1

/** 1 Sunday to 7 Saturday. */
export const dayOfWeek = (wall: Date): number => wall.getUTCDay() + 1

/** 1 Monday to 7 Sunday. */
export const isoDayOfWeek = (wall: Date): number => wall.getUTCDay() || 7

/** Weeks begin on Sunday; the days before the first Sunday are week 0. */
export const week = (wall: Date): number => Math.floor((dayOfYear(wall) + 6 - wall.getUTCDay()) / 7)

/** The Thursday of the ISO week decides its year. */
const isoThursday = (wall: Date): Date => new Date(midnight(wall) + (4 - isoDayOfWeek(wall)) * DAY)

export const isoWeekYear = (wall: Date): number => isoThursday(wall).getUTCFullYear()
export const isoWeek = (wall: Date): number => Math.ceil(dayOfYear(isoThursday(wall)) / 7)

/** Midnight of a day given by ISO week; out-of-range weeks and days carry over. */
export function fromIsoWeek(year: number, weekNumber: number, weekDay: number): number {
  const fourth = new Date(new Date(0).setUTCFullYear(year, 0, 4))
  return fourth.getTime() + ((weekNumber - 1) * 7 + (weekDay - isoDayOfWeek(fourth))) * DAY
}

export interface WallClock {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
}

/** Milliseconds of a wall clock; parts beyond their range carry over. */
export function fromParts({ year, month, day, hour, minute, second, millisecond }: WallClock): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.setUTCHours(hour, minute, second, millisecond)
}
