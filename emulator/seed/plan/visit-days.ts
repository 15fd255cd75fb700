import { addDays, addMonths } from '../../../contracts/calendar'
import type { Random } from '../random'

/** When a household comes to be visited next, seen from the day the seed is made for. */
export type Due = 'later' | 'today' | 'threeDaysAgo'

/** Few are due: most households were visited within their interval. */
export const drawDue = (random: Random): Due => {
  const draw = random.int(1, 100)
  if (draw <= 3) return 'today'
  return draw <= 6 ? 'threeDaysAgo' : 'later'
}

/** The last day somebody was met, so that the next visit is due as told. */
export const lastVisitDay = (today: string, everyMonths: number, due: Due, random: Random): string => {
  if (due === 'today') return addMonths(today, -everyMonths)
  if (due === 'threeDaysAgo') return addMonths(addDays(today, -3), -everyMonths)
  return addDays(today, -random.int(1, everyMonths * 28 - 2))
}

const year = 365

/** The days of a year of visits, oldest first and ending with `last`: an interval apart, a few days sooner or later. */
export const visitDays = (today: string, last: string, everyMonths: number, random: Random): string[] => {
  const days = [last]
  for (let back = 1; ; back++) {
    const day = addDays(addMonths(last, -back * everyMonths), random.int(-4, 4) * Math.min(everyMonths, 3))
    if (day < addDays(today, -year)) return days
    days.unshift(day)
  }
}
