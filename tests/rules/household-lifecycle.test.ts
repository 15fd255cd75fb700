import { countsAs, nextStatuses } from '../../cloudfunctions/households/lifecycle-rules'

describe('nextStatuses', () => {
  it.each([
    ['living', 'living', false],
    ['living', 'movedAway', true],
    ['living', 'closed', true],
    ['living', 'merged', true],
    ['movedAway', 'living', true],
    ['movedAway', 'movedAway', false],
    ['movedAway', 'closed', true],
    ['movedAway', 'merged', true],
    ['closed', 'living', true],
    ['closed', 'movedAway', false],
    ['closed', 'closed', false],
    ['closed', 'merged', true],
    ['merged', 'living', false],
    ['merged', 'movedAway', false],
    ['merged', 'closed', false],
    ['merged', 'merged', false],
  ] as const)('%s → %s: %s', (from, to, expected) => {
    expect(nextStatuses[from].includes(to)).toBe(expected)
  })
})

it.each([
  ['living', { households: 1, 'households:hardship': 1 }],
  ['movedAway', {}],
  ['closed', {}],
  ['merged', {}],
] as const)('%s counts as %j', (status, expected) => {
  expect(countsAs(status, ['hardship'])).toEqual(expected)
})
