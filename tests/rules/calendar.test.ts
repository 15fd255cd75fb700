import {
  addDays,
  addMonths,
  clockOf,
  daysBetween,
  monthOf,
  shiftMonth,
  startOfDay,
  weekdayName,
  ymdOf,
} from '../../contracts/calendar'

describe('the day of an instant in Beijing', () => {
  test.each([
    ['2026-11-24T07:24:00.000Z', '2026-11-24', '15:24'],
    ['2026-11-24T15:59:59.999Z', '2026-11-24', '23:59'],
    ['2026-11-24T16:00:00.000Z', '2026-11-25', '00:00'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01', '00:00'],
    ['2028-02-28T16:30:00.000Z', '2028-02-29', '00:30'],
  ])('%s is %s %s', (instant, day, clock) => {
    expect([ymdOf(instant), clockOf(instant)]).toEqual([day, clock])
    expect(ymdOf(Date.parse(instant))).toBe(day)
    expect(monthOf(instant)).toBe(day.slice(0, 7))
  })

  test('a day begins at 16:00 UTC of the day before', () => {
    expect(startOfDay('2026-11-24')).toBe('2026-11-23T16:00:00.000Z')
    expect(ymdOf(startOfDay('2026-03-01'))).toBe('2026-03-01')
  })
})

describe('moving by days and months', () => {
  test.each([
    ['2026-11-24', 1, '2026-12-24'],
    ['2026-11-24', 2, '2027-01-24'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-10-31', 24, '2028-10-31'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
    expect(daysBetween(day, expected)).toBe(days)
  })

  test.each([
    ['2026-11', 2, '2027-01'],
    ['2026-01', -1, '2025-12'],
  ])('month %s and %i is %s', (month, months, expected) => {
    expect(shiftMonth(month, months)).toBe(expected)
  })
})

test.each([
  ['2026-11-22', '周日'],
  ['2026-11-24', '周二'],
  ['2026-11-28', '周六'],
])('%s is a %s', (day, name) => {
  expect(weekdayName(day)).toBe(name)
})
