import { birthMonth, instantOf, isoOf } from '../../../emulator/seed/day-time'

describe('times of a Beijing day', () => {
  it.each([
    [0, '2026-11-23T16:00:00.000Z'],
    [8 * 60, '2026-11-24T00:00:00.000Z'],
    [15 * 60 + 24, '2026-11-24T07:24:00.000Z'],
  ])('%i minutes after midnight of 2026-11-24 is %s', (minutes, expected) => {
    expect(isoOf(instantOf('2026-11-24', minutes))).toBe(expected)
  })

  it.each([
    [71, 0, '1955-11'],
    [71, 11, '1954-12'],
    [0, 0, '2026-11'],
  ])('%i years and %i months old on 2026-11-24 means born in %s', (age, months, expected) => {
    expect(birthMonth(age, '2026-11-24', months)).toBe(expected)
  })
})
