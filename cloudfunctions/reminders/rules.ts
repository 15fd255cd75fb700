import { addDays, daysBetween, weekdayName } from '../../contracts/calendar'
import type { ReminderKind } from '../../contracts/reminders'

/** No morning looks at it: nothing is left, or the kind is not one of the mornings'. */
export const NEVER = '9999-12-31'

/** Days ahead within which something promised is near. */
export const PROMISES_WITHIN = 2

const WEEK = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

/** The days of this week that are still to come, today not counted. */
export const daysLeftOfWeek = (today: string): number => 6 - WEEK.indexOf(weekdayName(today))

/** When the morning's timer looks at a kind next: promises every day, visits every Monday. */
export function nextLook(kind: ReminderKind, today: string): string {
  if (kind === 'promisesDue') return addDays(today, 1)
  return kind === 'visitsDue' ? addDays(today, daysLeftOfWeek(today) + 1) : NEVER
}

/** What there is to tell. Holds numbers and days only: nothing sensitive can get into a message. */
export interface Matter {
  kind: ReminderKind
  count: number
  /** The day it is about. */
  day: string
  /** Of a founding: to the federation that was asked; and that something after it is due. */
  toFederation?: boolean
  isDue?: boolean
}

export interface Message {
  /** At most 20 characters, WeChat's limit for a `thing`. */
  what: string
  /** As WeChat's `date` wants it. */
  when: string
  /** Where a tap on it leads. */
  page: string
}

const sentences: Record<ReminderKind, (count: number) => string> = {
  promisesDue: (count) => `有 ${count} 件答应的事快到日子了`,
  visitsDue: (count) => `这周该走 ${count} 户`,
  handedOver: () => '有网格交到您手里，请看交接单',
  foundingTurn: () => '建会有新进展，请打开看看',
}

const pages: Record<ReminderKind, string> = {
  promisesDue: 'pages/today/index',
  visitsDue: 'pages/today/index',
  handedOver: 'pages/today/index',
  foundingTurn: 'pages/founding/index',
}

/** Where a federation sees the foundings that ask it. */
const FEDERATION_PAGE = 'packages/founding-office/list/index'

export const messageOf = ({ kind, count, day, toFederation, isDue }: Matter): Message => ({
  what: isDue ? '挂牌、活动或换届，到日子了' : sentences[kind](count),
  when: writtenOut(day),
  page: toFederation ? FEDERATION_PAGE : pages[kind],
})

/** `2026-11-04` → `2026年11月4日`. */
function writtenOut(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** A message about an event makes sense on the day it happened and the next. */
export const isStale = (day: string, today: string): boolean => daysBetween(day, today) > 1
