import { clockOf, daysBetween, type Moment, weekdayName, ymdOf } from '../../contracts/calendar'

/** `11月24日`, or `2025年11月24日` in another year than today's. */
export function dayText(day: string, today: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const short = `${Number(month)}月${Number(date)}日`
  return year === today.slice(0, 4) ? short : `${year}年${short}`
}

/** `2026年11月24日`, whatever the year. */
export const fullDayText = (day: string): string => dayText(day, '')

/** `11月24日 周二`. */
export const dayWithWeekday = (day: string, today: string): string => `${dayText(day, today)} ${weekdayName(day)}`

/** `今天`, `昨天`, `前天`, else the day. */
export function nearDay(day: string, today: string): string {
  const past = daysBetween(day, today)
  if (past === 0) return '今天'
  if (past === 1) return '昨天'
  return past === 2 ? '前天' : dayText(day, today)
}

/** `今天 15:24`, else as `nearDay`. */
export function momentText(moment: Moment, now: Moment): string {
  const day = ymdOf(moment)
  const today = ymdOf(now)
  return day === today ? `今天 ${clockText(moment)}` : nearDay(day, today)
}

/** The hour without a leading nought, as people say it: `9:40`. */
export const clockText = (moment: Moment): string => clockOf(moment).replace(/^0/, '')

/** How a due day stands to today: `今天`, `过了 3 天`, `还有 2 天`. */
export function dueText(dueOn: string, today: string): string {
  const left = daysBetween(today, dueOn)
  if (left === 0) return '今天'
  return left < 0 ? `过了 ${-left} 天` : `还有 ${left} 天`
}

/** A promised day within the coming week by its weekday, as it was said: `周六前`; else `12月5日前`. */
export function beforeDay(day: string, today: string): string {
  const left = daysBetween(today, day)
  if (left === 0) return '今天'
  return left > 0 && left < 7 ? `${weekdayName(day)}前` : `${dayText(day, today)}前`
}

/** `2026年11月`. */
export function monthText(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${year}年${Number(number)}月`
}

/** How often, from months: `每月一次`, `每半年一次`. */
export function frequencyText(months: number): string {
  if (months === 1) return '每月一次'
  if (months === 6) return '每半年一次'
  if (months === 12) return '每年一次'
  return `每 ${months} 个月一次`
}

/** Whole years since a month of birth. */
export function ageOf(birthMonth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthMonth.slice(0, 4))
  return today.slice(5, 7) < birthMonth.slice(5, 7) ? years - 1 : years
}
