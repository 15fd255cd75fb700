import { waitingAt, waitingTogether } from '../../cloudfunctions/insights/attention-rules'
import { mostRead, pickPage } from '../../cloudfunctions/visits/list-rules'

const TOWN = '3715/371502/371502102'
const at = (village: string, count: number): string[] => Array.from({ length: count }, () => `${TOWN}/${village}/G`)

describe('what waits', () => {
  it.each([
    ['nothing', [], 10, { count: 0, more: false, at: [] }],
    [
      'most first, two named',
      [...at('a', 1), ...at('b', 3), ...at('c', 2)],
      10,
      {
        count: 6,
        more: false,
        at: [
          ['b', 3],
          ['c', 2],
        ],
      },
    ],
    [
      'as many as each other by code',
      [...at('b', 1), ...at('a', 1)],
      10,
      {
        count: 2,
        more: false,
        at: [
          ['a', 1],
          ['b', 1],
        ],
      },
    ],
    ['what stands at the unit itself is nowhere below', [TOWN], 10, { count: 1, more: false, at: [] }],
    ['as many as may be counted', at('a', 3), 3, { count: 3, more: true, at: [['a', 3]] }],
  ])('%s', (_, places, most, { count, more, at: named }) => {
    const found = waitingAt(places, TOWN, most)
    expect({ ...found, at: found.at.map((one) => [one.unitId, one.count]) }).toEqual({ count, more, at: named })
  })

  it('adds up groups, and says more when together they are too many or one of them was cut', () => {
    expect(waitingTogether([at('a', 2), at('a', 1)], TOWN, 3)).toMatchObject({ count: 3, more: false })
    expect(waitingTogether([at('a', 2), at('b', 2)], TOWN, 3)).toMatchObject({ count: 3, more: true })
    expect(waitingTogether([at('a', 3), []], TOWN, 3)).toMatchObject({ count: 3, more: true })
  })
})

describe('a page of visits', () => {
  const read = (count: number, mode: 'door' | 'phone' = 'door') =>
    Array.from({ length: count }, (_, index) => ({
      targets: ['hardship'],
      mode,
      concernId: null,
      order: `o${String(index).padStart(3, '0')}`,
      visitedAt: `t${String(index)}`,
    }))

  it('reads one more than asked for, and many more where something is picked', () => {
    expect(mostRead({ limit: 20 })).toBe(21)
    expect(mostRead({ limit: 20, target: 'hardship' })).toBeGreaterThan(100)
  })

  it('goes on behind its last row', () => {
    expect(pickPage(read(3), { limit: 2 })).toMatchObject({ page: [{}, {}], next: 'o001', lookedTo: null })
    expect(pickPage(read(2), { limit: 2 })).toMatchObject({ page: [{}, {}], next: null, lookedTo: null })
    expect(pickPage([], { limit: 2 })).toEqual({ page: [], next: null, lookedTo: null })
  })

  it('goes on behind the last one looked through where the page is not full', () => {
    const wanted = { limit: 2, mode: 'phone' } as const
    const most = mostRead(wanted)
    const rare = [...read(most - 1), ...read(1, 'phone')]
    const last = rare.at(-1)
    expect(pickPage(rare, wanted)).toMatchObject({ page: [last], next: last?.order, lookedTo: last?.visitedAt })
    expect(pickPage(rare.slice(1), wanted)).toMatchObject({ page: [last], next: null, lookedTo: null })
  })
})
