import { collide, lessened, relocated, weightOf } from '../../cloudfunctions/shared/relocation/relocation-rules'

const route = { from: '3715/371502/A', to: '3715/371521/A' }

describe('where a place is after a move', () => {
  it.each([
    ['3715/371502/A', '3715/371521/A'],
    ['3715/371502/A/V/G', '3715/371521/A/V/G'],
    ['3715/371502/AB/V', '3715/371502/AB/V'],
    ['3715/371502', '3715/371502'],
    ['3715/371521/A/V', '3715/371521/A/V'],
  ])('%s → %s', (before, after) => expect(relocated(before, route)).toBe(after))
})

describe('jobs collide', () => {
  it.each([
    ['the same way', route, true],
    ['one within the other', { from: '3715/371502/A/V/G', to: '3715/371502/A/V/H' }, true],
    ['one that arrives where the other leaves', { from: '3715/371502/B', to: '3715/371502/A/B' }, true],
    ['one above the other', { from: '3715/371502', to: '3716/371502' }, true],
    ['neighbours', { from: '3715/371502/B', to: '3715/371521/B' }, false],
    ['names that begin alike', { from: '3715/371502/AB', to: '3715/371521/AB' }, false],
  ])('%s', (_, other, expected) => {
    expect(collide(route, other)).toBe(expected)
    expect(collide(other, route)).toBe(expected)
  })
})

describe('what a household counts', () => {
  const visit = (over: object = {}) => ({
    visitedAt: '2026-10-03T00:00:00.000Z',
    outcome: 'met',
    targets: ['hardship'],
    concernId: null,
    wishes: [],
    withdrawn: null,
    ...over,
  })
  const household = { status: 'living', targets: ['hardship'] }
  const concerns = [
    { _id: 'c', status: 'resolved' },
    { _id: 'w', status: 'open' },
  ]

  it('is each month of its visits, once reached a month, and the household itself', () => {
    const visits = [
      visit({ concernId: 'c', wishes: [{ id: 'w' }] }),
      visit(),
      visit({ visitedAt: '2026-11-03T00:00:00.000Z', outcome: 'notHome' }),
    ]
    expect(weightOf({ household, visits, concerns })).toEqual([
      {
        month: '2026-10',
        counts: { visits: 2, concerns: 1, concernsResolved: 1, wishes: 1, reached: 1, 'reached:hardship': 1 },
      },
      { month: '2026-11', counts: { visits: 1 } },
      { month: 'now', counts: { households: 1, 'households:hardship': 1 } },
    ])
  })

  it('leaves out withdrawn visits, and the household itself when nobody lives there', () => {
    const gone = { household: { ...household, status: 'movedAway' }, visits: [visit({ withdrawn: {} })], concerns: [] }
    expect(weightOf(gone)).toEqual([])
  })

  it('is taken away with the same numbers', () => {
    expect(lessened([{ month: 'now', counts: { households: 1 } }])).toEqual([
      { month: 'now', counts: { households: -1 } },
    ])
  })
})
