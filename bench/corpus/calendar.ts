import { startOfDay, ymdOf } from '../../contracts/calendar'

const DAY = 24 * 60 * 60 * 1000

/** The corpus ends with the last month, so that one made in this month stays good until its end. */
export const monthOfCorpus = (now: Date): string => ymdOf(now.getTime()).slice(0, 7)

/** The instant a month begins; every visit of its corpus lies before it. */
export const endOfVisits = (month: string): number => Date.parse(startOfDay(`${month}-01`))

/** Epoch milliseconds: some days before the end of visits, at so many minutes after midnight. */
export const instantBefore = (month: string, days: number, minutes: number): number =>
  endOfVisits(month) - days * DAY + minutes * 60_000
