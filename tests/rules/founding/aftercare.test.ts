import { agedBy } from '../../../cloudfunctions/founding/ages-rules'
import { postStoodFor, succession } from '../../../cloudfunctions/founding/later-rules'
import { aftercareOf, dueBy, type CaredFor } from '../../../contracts/founding/aftercare'
import { newsOf } from '../../../contracts/founding/news'
import type { Post } from '../../../contracts/units'

const founded: CaredFor = {
  ...{ stage: 'established', stageDay: '2026-11-01', route: 'federation', answers: {}, termTo: '2031-11-01', done: {} },
}
const planned = { plaqueDay: { value: '2026-11-20' }, firstActivityDay: { value: '2026-12-08' } }
const kinds = (cared: Partial<CaredFor>, day: string) =>
  dueBy(aftercareOf({ ...founded, ...cared }), day).map(({ kind }) => kind)

describe('what is due after a founding', () => {
  test.each<[string, Partial<CaredFor>, string, string[]]>([
    ['what has no day, from the founding on', {}, '2026-11-01', ['plaque', 'firstActivity']],
    ['nothing before its day', { answers: planned }, '2026-11-19', []],
    ['the plaque on its day', { answers: planned }, '2026-11-20', ['plaque']],
    ['both once both have come, the earlier first', { answers: planned }, '2026-12-08', ['plaque', 'firstActivity']],
    ['not what is done', { answers: planned, done: { plaque: '2026-11-21' } }, '2026-12-08', ['firstActivity']],
    [
      'the renewal three months ahead',
      { answers: planned, done: { plaque: '2026-11-20', firstActivity: '2026-12-08' } },
      '2031-08-01',
      ['renewal'],
    ],
    ['nothing the day before', { done: { plaque: '2026-11-20', firstActivity: '2026-12-08' } }, '2031-07-31', []],
    [
      'no renewal where nobody was elected',
      { route: 'microHome', termTo: null, answers: planned },
      '2040-01-01',
      ['plaque', 'firstActivity'],
    ],
    ['nothing of what is not founded', { stage: 'reported' }, '2040-01-01', []],
    ['nothing of a by-election', { route: 'byElection' }, '2040-01-01', []],
  ])('%s', (_, cared, day, due) => {
    expect(kinds(cared, day)).toEqual(due)
  })
})

test.each([
  ['主席', 'chair'],
  ['主任', 'chair'],
  ['副主席', 'viceChair'],
  ['副主任', 'viceChair'],
  ['执委', 'executive'],
  [undefined, 'executive'],
])('%s stands for %s', (words, post) => {
  expect(postStoodFor(words)).toBe(post)
})

describe('succession', () => {
  const holder = (name: string, post: Post) => ({ _id: name, name, post })
  const elected = (name: string) => ({ id: `new-${name}`, name, post: 'executive' as const, phone: null })
  const holders = [holder('甲', 'chair'), holder('乙', 'executive'), holder('丙', 'officer')]
  const names = ({ stay, come, go }: ReturnType<typeof succession<(typeof holders)[number]>>) => ({
    stay: stay.map(({ holder: { name } }) => name),
    come: come.map(({ name }) => name),
    go: go.map(({ name }) => name),
  })

  test('in a by-election nobody goes', () => {
    expect(names(succession(holders, [elected('丁')], false))).toEqual({ stay: [], come: ['丁'], go: [] })
  })

  test('in a renewal those not elected again go, but no officer, and an officer who is elected comes', () => {
    const next = [elected('甲'), elected('丙')]
    expect(names(succession(holders, next, true))).toEqual({ stay: ['甲'], come: ['丙'], go: ['乙'] })
  })
})

test('cases count by stage and by the unit right below, not by the case itself', () => {
  const now = new Date('2026-11-22T04:00:00.000Z')
  const cases = [
    { place: 'c/x/t1/case1', stage: 'preparing' as const, stageSince: '2026-10-01T00:00:00.000Z' },
    { place: 'c/x/t1/case2', stage: 'approved' as const, stageSince: '2026-07-01T00:00:00.000Z' },
    { place: 'c/x/case3', stage: 'preparing' as const, stageSince: '2026-10-02T00:00:00.000Z' },
  ]
  expect(agedBy(cases, 'c/x', now)).toEqual({
    stages: [
      { stage: 'preparing', days30: 2, days90: 0 },
      { stage: 'approved', days30: 1, days90: 1 },
    ],
    children: [{ unitId: 't1', days30: 2, days90: 1 }],
  })
})

test('the last word of the federation is news, until there is a unit', () => {
  const said = (id: string, by: 'contact' | 'superior') => ({ id, by, state: 'submitted' as const })
  expect(newsOf({ handOvers: [said('a', 'contact')], unitId: null })).toBeNull()
  expect(newsOf({ handOvers: [said('b', 'superior'), said('c', 'contact')], unitId: null })).toBe('b')
  expect(newsOf({ handOvers: [said('b', 'superior')], unitId: 'u' })).toBe('u')
})
