import { dueHouseholds, dueOf, openPromises } from '../../contracts/due'

const scheme = {
  targets: [
    { code: 'left', name: '空巢留守', everyMonths: 1 },
    { code: 'hard', name: '生活困难', everyMonths: 3 },
  ],
  ordinaryEveryMonths: 6,
}
const TODAY = '2026-11-24'
const household = (targets: string[], met: string | null, status: 'living' | 'movedAway' = 'living') => ({
  ...{ targets, status },
  lastMetAt: met && `${met}T04:00:00.000Z`,
})

test.each([
  ['the shortest of its targets', ['hard', 'left'], '2026-10-24', '2026-11-24', 0],
  ['one target', ['hard'], '2026-08-21', '2026-11-21', -3],
  ['no target: the ordinary frequency', [], '2026-06-01', '2026-12-01', 7],
  ['a target that the scheme does not know', ['gone'], '2026-05-24', '2026-11-24', 0],
  ['the end of a month', ['left'], '2026-10-31', '2026-11-30', 6],
  ['never met: today', ['left'], null, '2026-11-24', 0],
])('%s', (_, targets, met, dueOn, days) => {
  expect(dueOf(household(targets, met), scheme, TODAY)).toMatchObject({ dueOn, days, neverMet: met === null })
})

test('met late in the evening counts for the day in Beijing', () => {
  const late = { targets: ['left'], status: 'living' as const, lastMetAt: '2026-10-23T16:30:00.000Z' }
  expect(dueOf(late, scheme, TODAY).dueOn).toBe('2026-11-24')
})

test('due today and before, the earliest first, without those who moved away', () => {
  const households = [
    household(['left'], '2026-10-24'),
    household(['left'], '2026-10-21'),
    household(['left'], '2026-11-20'),
    household(['left'], '2026-01-01', 'movedAway'),
  ]
  expect(dueHouseholds(households, scheme, TODAY).map(({ days }) => days)).toEqual([-3, 0])
  expect(dueHouseholds(households, scheme, TODAY, 30).map(({ days }) => days)).toEqual([-3, 0, 26])
})

test('promises that are open, by their day', () => {
  const concern = (dueOn: string | null, status: 'open' | 'resolved' = 'open') => ({
    status,
    promise: dueOn === null ? null : { text: '回话', dueOn },
  })
  const concerns = [concern('2026-11-28'), concern('2026-11-23'), concern(null), concern('2026-11-25', 'resolved')]
  expect(openPromises(concerns, TODAY).map(({ days }) => days)).toEqual([-1, 4])
  expect(openPromises(concerns, TODAY, 3).map(({ days }) => days)).toEqual([-1])
})
