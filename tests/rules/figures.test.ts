import fc from 'fast-check'
import { difference, figuresOf, lastOf, reachedAfter, reachedOf } from '../../cloudfunctions/shared/figures-rules'

const at = (visitedAt: string, over: object = {}) => ({
  _id: visitedAt,
  visitedAt,
  outcome: 'met',
  targets: ['hardship'],
  concernId: null as string | null,
  wishes: [] as { id: string }[],
  summary: '家里都好',
  ...over,
})

it('figuresOf counts a household once a month, and what is settled in the month it was said', () => {
  const visits = [
    at('2026-10-31T17:00:00.000Z', { concernId: 'c', wishes: [{ id: 'w' }, { id: 'x' }] }),
    at('2026-11-03T01:00:00.000Z', { targets: ['hardship', 'emptyNest'] }),
    at('2026-11-04T01:00:00.000Z', { outcome: 'notHome' }),
    at('2026-10-01T01:00:00.000Z', { targets: [] }),
  ]
  expect(figuresOf(visits, new Set(['c', 'x']))).toEqual({
    '2026-11': {
      visits: 3,
      reached: 1,
      'reached:hardship': 1,
      'reached:emptyNest': 1,
      concerns: 1,
      concernsResolved: 1,
      wishes: 2,
      wishesGranted: 1,
    },
    '2026-10': { visits: 1, reached: 1 },
  })
})

it('difference leads from one recount to any other', () => {
  const measures = fc.dictionary(fc.constantFrom('visits', 'reached', 'wishes'), fc.integer({ min: 1, max: 3 }))
  const figures = fc.dictionary(fc.constantFrom('2026-10', '2026-11'), measures)
  fc.assert(
    fc.property(figures, figures, (before, after) => {
      const reached = JSON.parse(JSON.stringify(before)) as typeof before
      for (const { month, counts } of difference(before, after)) {
        for (const [measure, count] of Object.entries(counts)) {
          expect(count).not.toBe(0)
          const ofMonth = (reached[month] ??= {})
          ofMonth[measure] = (ofMonth[measure] ?? 0) + count
          if (ofMonth[measure] === 0) delete ofMonth[measure]
        }
      }
      const filled = (all: typeof before) => Object.entries(all).filter(([, counts]) => Object.keys(counts).length > 0)
      expect(Object.fromEntries(filled(reached))).toEqual(Object.fromEntries(filled(after)))
    }),
  )
})

it('lastOf is the newest visit and the newest meeting, whatever the order', () => {
  const visits = [
    at('2026-11-03T01:00:00.000Z'),
    at('2026-11-09T01:00:00.000Z', { outcome: 'notHome' }),
    at('2026-11-05T01:00:00.000Z'),
  ]
  for (const order of [visits, [...visits].reverse()])
    expect(lastOf(order)).toEqual({
      lastVisit: {
        at: '2026-11-09T01:00:00.000Z',
        visitId: '2026-11-09T01:00:00.000Z',
        outcome: 'notHome',
        summary: '家里都好',
      },
      lastMetAt: '2026-11-05T01:00:00.000Z',
    })
  expect(lastOf([])).toEqual({ lastVisit: null, lastMetAt: null })
})

it('reachedAfter replaces the months that were recounted and leaves the others', () => {
  const recounted = reachedOf([at('2026-11-03T01:00:00.000Z')])
  expect(
    reachedAfter({ '2026-09': ['a'], '2026-10': ['b'], '2026-11': [] }, recounted, ['2026-10', '2026-11']),
  ).toEqual({
    '2026-09': ['a'],
    '2026-11': ['hardship'],
  })
})
