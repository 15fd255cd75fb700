import { daysBetween, ymdOf } from '../../../../contracts/calendar'

/** `已等 9 天`; on the day itself `今天交来`. */
export function waitedText(since: string, today: string): string {
  const days = daysBetween(ymdOf(Date.parse(since)), today)
  return days <= 0 ? '今天交来' : `已等 ${days} 天`
}

/** How long it has been at its stage: `12 天`. */
export function atStageText(since: string, today: string): string {
  const days = daysBetween(ymdOf(Date.parse(since)), today)
  return days <= 0 ? '今天到的' : `${days} 天`
}
