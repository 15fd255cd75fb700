import { mayKeep } from '../../cloudfunctions/grids/rules'
import { termOrderOf } from '../../cloudfunctions/shared/staff-document'
import { phoneTailOf, retiredPhone } from '../../cloudfunctions/units/rules'
import { staffingOf } from '../../cloudfunctions/units/staffing-rules'
import { defaultStandards } from '../../contracts/staffing'
import type { Post } from '../../contracts/units'

const held = (chair: number, viceChair: number, executive: number, officer: number): Post[] => [
  ...Array.from({ length: chair }, (): Post => 'chair'),
  ...Array.from({ length: viceChair }, (): Post => 'viceChair'),
  ...Array.from({ length: executive }, (): Post => 'executive'),
  ...Array.from({ length: officer }, (): Post => 'officer'),
]
const { town, village } = defaultStandards.levels

describe('how a unit is staffed beside its standard', () => {
  it.each([
    ['a full town', held(1, 3, 17, 2), [0, 0, 0, 0]],
    ['an empty town', [], [1, 3, 21, 2]],
    ['a town with more than enough', held(1, 6, 30, 5), [0, 0, 0, 0]],
    ['a town short of one vice chair and so of one executive', held(1, 2, 17, 2), [0, 1, 1, 0]],
  ])('%s', (_, posts, shortfalls) => {
    expect(staffingOf(posts, town).map(({ shortfall }) => shortfall)).toEqual(shortfalls)
  })

  it('counts chair and vice chairs among the executives', () => {
    expect(staffingOf(held(1, 3, 17, 2), town).map(({ post, count }) => [post, count])).toEqual([
      ['chair', 1],
      ['viceChair', 3],
      ['executive', 21],
      ['officer', 2],
    ])
  })

  it('says nothing where the target is open', () => {
    for (const { target, shortfall } of staffingOf([], village)) expect([target, shortfall]).toEqual([null, null])
  })
})

describe('a number whose owner left', () => {
  it('is another text than the number, different for each, and ends as the number does', () => {
    expect(retiredPhone('19900001234', 'A')).not.toBe('19900001234')
    expect(retiredPhone('19900001234', 'A')).not.toBe(retiredPhone('19900001234', 'B'))
    expect(phoneTailOf(retiredPhone('19900001234', 'A'))).toBe('1234')
    expect(phoneTailOf('19900001234')).toBe('1234')
  })
})

it('posts sort by the end of their term', () => {
  const orders = [
    termOrderOf({ _id: 'A', termTo: '2027-01-01' }),
    termOrderOf({ _id: 'Z', termTo: '2026-01-01' }),
    termOrderOf({ _id: 'B', termTo: '2027-01-01' }),
  ]
  expect([...orders].sort()).toEqual([orders[1], orders[0], orders[2]])
})

it.each([
  ['hers', { unitId: 'V' }, true],
  ['of another unit', { unitId: 'W' }, false],
  ['hers, but she left', { unitId: 'V', left: {} }, false],
])('a grid may be kept: %s', (_, staff, expected) => expect(mayKeep(staff, { unitId: 'V' })).toBe(expected))
