import { failureCodes } from '../../contracts/failures'
import {
  beforeDay,
  daySentence,
  dayWithWeekday,
  dueText,
  failureMessage,
  frequencyText,
  ageOf,
  momentText,
  nearDay,
  waitingSentence,
} from '../../src/messages'

/** What programs and files are called on everybody's desk. */
const KNOWN_NAMES = /Excel|WPS|Word|\.xlsx|\.docx|MB/g

const everyMessage = Object.entries(failureMessage)

test('every failure has its message', () => {
  expect(failureCodes.filter((code) => !(code in failureMessage))).toEqual([])
})

test.each(everyMessage)('%s is told in plain Chinese, with what to do next', (_, { title, advice }) => {
  expect(title).toMatch(/[\u4e00-\u9fa5]/)
  expect(advice.length).toBeGreaterThan(5)
  expect(advice).toMatch(/。$/)
  expect((title + advice).replace(KNOWN_NAMES, '')).not.toMatch(/错误|失败|异常|逾期|必须|非法|[A-Za-z]{2,}|[!！]/)
})

const NOW = '2026-11-24T07:24:00.000Z'
const TODAY = '2026-11-24'

test.each([
  ['2026-11-24T01:40:00.000Z', '今天 9:40'],
  ['2026-11-24T07:24:00.000Z', '今天 15:24'],
  ['2026-11-23T15:59:00.000Z', '昨天'],
  ['2026-11-22T01:00:00.000Z', '前天'],
  ['2026-11-05T01:00:00.000Z', '11月5日'],
  ['2025-11-05T01:00:00.000Z', '2025年11月5日'],
])('%s is %s', (moment, text) => {
  expect(momentText(moment, NOW)).toBe(text)
})

test('days as people say them', () => {
  expect(dayWithWeekday(TODAY, TODAY)).toBe('11月24日 周二')
  expect(nearDay('2026-11-23', TODAY)).toBe('昨天')
  expect(['2026-11-24', '2026-11-21', '2026-11-26'].map((day) => dueText(day, TODAY))).toEqual([
    ...['今天', '过了 3 天', '还有 2 天'],
  ])
  expect(['2026-11-24', '2026-11-28', '2026-12-05', '2026-11-20'].map((day) => beforeDay(day, TODAY))).toEqual([
    ...['今天', '周六前', '12月5日前', '11月20日前'],
  ])
  expect([1, 3, 6, 12].map(frequencyText)).toEqual(['每月一次', '每 3 个月一次', '每半年一次', '每年一次'])
  expect([ageOf('1955-11', TODAY), ageOf('1955-12', TODAY)]).toEqual([71, 70])
})

test('the day and what waits, each in a sentence', () => {
  expect(daySentence(3, 2)).toBe('今天该走 3 户，有 2 件答应的事快到了')
  expect(daySentence(0, 0)).toBe('今天没有约好要走的户')
  expect(waitingSentence(2, 0)).toBe('本机 2 条待上传，有信号会自动传')
  expect(waitingSentence(0, 0)).toBe('')
  expect(waitingSentence(1, 1)).toBe('有 1 条没收下，请看一下')
})
