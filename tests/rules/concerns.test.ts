import { isBeforeItWasSaid, nextStatuses, settledCounts } from '../../cloudfunctions/concerns/rules'

describe('nextStatuses', () => {
  it.each([
    ['open', 'open', false],
    ['open', 'resolved', true],
    ['resolved', 'open', true],
    ['resolved', 'resolved', false],
  ] as const)('%s → %s: %s', (from, to, expected) => {
    expect(nextStatuses[from].includes(to)).toBe(expected)
  })
})

it.each([
  ['2026-11-24T01:00:00.000Z', '2026-11-24T09:00:00.000Z', false],
  ['2026-11-23T15:59:00.000Z', '2026-11-23T16:01:00.000Z', true],
])('done at %s, said at %s: too early is %s', (at, saidAt, expected) => {
  expect(isBeforeItWasSaid({ at }, { saidAt })).toBe(expected)
})

it.each([
  ['concern', 'resolved', { month: '2026-10', counts: { concernsResolved: 1 } }],
  ['concern', 'open', { month: '2026-10', counts: { concernsResolved: -1 } }],
  ['wish', 'resolved', { month: '2026-10', counts: { wishesGranted: 1 } }],
] as const)('a %s that becomes %s counts %j', (kind, to, expected) => {
  expect(settledCounts({ kind, saidAt: '2026-10-10T01:00:00.000Z' }, to)).toEqual(expected)
})
