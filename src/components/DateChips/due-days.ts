import { addDays, weekdayName } from '../../../contracts/calendar'

const SOON = 3
const WEEK = 7
/** The weekday chip names Saturday; where that is too near or the same as another chip, Sunday or Wednesday. */
const NAMED_WEEKDAYS = ['周六', '周日', '周三']

export interface DueDay {
  words: string
  /** yyyy-mm-dd */
  ymd: string
}

/** The three days she is offered when asked 哪天前给回话, all different. `today`: yyyy-mm-dd in Beijing time. */
export function dueDays(today: string): DueDay[] {
  const named = namedDay(today)
  return [
    { words: `${SOON} 天内`, ymd: addDays(today, SOON) },
    { words: `${weekdayName(named)}前`, ymd: named },
    { words: '一周内', ymd: addDays(today, WEEK) },
  ]
}

/** `2026-11-28` → `11月28日`. */
export function dayInWords(ymd: string): string {
  const [, month, day] = ymd.split('-')
  return `${Number(month)}月${Number(day)}日`
}

function namedDay(today: string): string {
  const within = [2, 4, 5, 6].map((days) => addDays(today, days))
  const byPreference = NAMED_WEEKDAYS.flatMap((weekday) => within.filter((day) => weekdayName(day) === weekday))
  return byPreference[0] ?? addDays(today, WEEK - 1)
}
