import fc from 'fast-check'
import { additions, trendMonths } from '../../cloudfunctions/insights/rules'

const boardOf = (unit: string, month: string) => `${unit}:${month}`
const keyOf = (id: string) => id

describe('additions', () => {
  it('adds a line to every board above its grid, under the right child', () => {
    const lines = [{ place: 'c/t/v/g', tally: [{ month: '2026-11', counts: { visits: 2 } }] }]
    expect(Object.fromEntries(additions(lines, boardOf, keyOf))).toEqual({
      'c:2026-11': { counts: { visits: 2 }, children: { t: { visits: 2 } } },
      't:2026-11': { counts: { visits: 2 }, children: { v: { visits: 2 } } },
      'v:2026-11': { counts: { visits: 2 }, children: { g: { visits: 2 } } },
    })
  })

  it('whatever the lines, each board’s figure is the sum of its children’s', () => {
    const step = fc.constantFrom('a', 'b', 'c')
    const line = fc.record({
      place: fc.array(step, { minLength: 2, maxLength: 5 }).map((steps) => ['root', ...steps].join('/')),
      tally: fc.array(
        fc.record({
          month: fc.constantFrom('2026-10', 'now'),
          counts: fc.dictionary(fc.constantFrom('x', 'y'), fc.integer({ min: -5, max: 5 })),
        }),
      ),
    })
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { counts, children } of additions(lines, boardOf, keyOf).values())
          for (const [measure, total] of Object.entries(counts))
            expect(Object.values(children).reduce((sum, child) => sum + (child[measure] ?? 0), 0)).toBe(total)
      }),
    )
  })
})

it('the trend ends with the month and crosses the year', () => {
  expect(trendMonths('2026-02')).toEqual(['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02'])
})
