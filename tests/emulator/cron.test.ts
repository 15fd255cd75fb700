import { nextTime, parseSchedule } from '../../emulator/timers/cron'

const next = (schedule: string, after: string): string | undefined => {
  const time = nextTime(parseSchedule(schedule), Date.parse(after))
  return time === undefined ? undefined : new Date(time).toISOString().replace('.000', '')
}

test.each([
  ['every night at 02:30 in Beijing', '0 30 2 * * * *', '2026-01-01T00:00:00Z', '2026-01-01T18:30:00Z'],
  ['the same day when it is still to come', '0 30 2 * * * *', '2026-01-01T18:29:59Z', '2026-01-01T18:30:00Z'],
  ['the next day when it is just now', '0 30 2 * * * *', '2026-01-01T18:30:00Z', '2026-01-02T18:30:00Z'],
  ['the next second', '* * * * * * *', '2026-01-01T00:00:00.400Z', '2026-01-01T00:00:01Z'],
  ['every fifteen minutes', '0 */15 * * * * *', '2026-01-01T00:14:59Z', '2026-01-01T00:15:00Z'],
  ['from a value with a step', '0 10/20 * * * * *', '2026-01-01T00:31:00Z', '2026-01-01T00:50:00Z'],
  ['a range with a step', '0 10-50/20 * * * * *', '2026-01-01T00:51:00Z', '2026-01-01T01:10:00Z'],
  ['a list', '0 0 8,20 * * * *', '2026-01-01T00:00:00Z', '2026-01-01T12:00:00Z'],
  ['the first of the month in Beijing', '0 0 0 1 * * *', '2026-01-15T00:00:00Z', '2026-01-31T16:00:00Z'],
  ['the 31st skips short months', '0 0 12 31 * * *', '2026-02-01T00:00:00Z', '2026-03-31T04:00:00Z'],
  ['29 February', '0 0 0 29 2 * *', '2026-01-01T00:00:00Z', '2028-02-28T16:00:00Z'],
  ['a month by name', '0 0 0 1 OCT * *', '2026-01-01T00:00:00Z', '2026-09-30T16:00:00Z'],
  ['Monday by name', '0 0 9 * * MON *', '2026-01-01T00:00:00Z', '2026-01-05T01:00:00Z'],
  ['Sunday is 0', '0 0 9 * * 0 *', '2026-01-01T00:00:00Z', '2026-01-04T01:00:00Z'],
  ['working days', '0 0 9 * * 1-5 *', '2026-01-02T01:00:00Z', '2026-01-05T01:00:00Z'],
  ['a day or a weekday, whichever comes', '0 0 0 15 * FRI *', '2026-01-10T00:00:00Z', '2026-01-14T16:00:00Z'],
  ['a year to come', '0 0 0 1 1 * 2030', '2026-01-01T00:00:00Z', '2029-12-31T16:00:00Z'],
])('%s', (_, schedule, after, expected) => {
  expect(next(schedule, after)).toBe(expected)
})

test('a year that has passed never comes', () => {
  expect(next('0 0 0 1 1 * 2020', '2026-01-01T00:00:00Z')).toBeUndefined()
})

test.each([
  '0 0 2 * * *',
  '60 0 2 * * * *',
  '0 0 24 * * * *',
  '0 0 0 0 * * *',
  '0 0 0 * 13 * *',
  '0 0 0 * * 7 *',
  '0 a * * * * *',
  '0 5-1 * * * * *',
  '0 */0 * * * * *',
  '',
])("refuses '%s'", (schedule) => {
  expect(() => parseSchedule(schedule)).toThrow()
})
