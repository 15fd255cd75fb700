import { isWithin, lastStepOf, lineageOf, placed, withinField } from '../../cloudfunctions/shared/place'
import { covers, EVERYTHING } from '../../cloudfunctions/shared/scope'
import { placeOf } from '../../cloudfunctions/shared/unit-rules'
import { termIsBackwards } from '../../cloudfunctions/units/rules'

describe('a place', () => {
  it('has each of its steps as a field', () => {
    expect(placed('3715/371502/g')).toEqual({ place: '3715/371502/g', within: { d1: '3715', d2: '371502', d3: 'g' } })
    expect(withinField('3715/371502')).toBe('within.d2')
    expect(lastStepOf('3715/371502')).toBe('371502')
    expect(lineageOf('a/b/c')).toEqual(['a', 'a/b', 'a/b/c'])
  })
  it.each([
    ['3715/371502', '3715', true],
    ['3715', '3715', true],
    ['3715/3715021', '3715/371502', false],
    ['3715', '3715/371502', false],
  ])('%s within %s: %s', (place, ancestor, expected) => {
    expect(isWithin(place, ancestor)).toBe(expected)
  })
})

describe('a scope', () => {
  it.each([
    [{ places: [] }, 'a', false],
    [{ places: ['a/b', 'a/c'] }, 'a/c/d', true],
    [{ places: ['a/b'] }, 'a/bc', false],
    [EVERYTHING, 'anything', true],
  ])('%j covers %s: %s', (scope, place, expected) => {
    expect(covers(scope, place)).toBe(expected)
  })
})

describe('placeOf', () => {
  const town = { level: 'town' as const, place: '3715/371502/371502109' }
  it.each([
    [{ id: '3715', level: 'city', parentId: null }, null, { place: '3715' }],
    [{ id: '3715', level: 'city', parentId: '37' }, null, 'LEVEL_MISMATCH'],
    [
      { id: '371502109201', level: 'village', parentId: '371502109' },
      town,
      { place: '3715/371502/371502109/371502109201' },
    ],
    [{ id: '371502', level: 'county', parentId: '371502109' }, town, 'LEVEL_MISMATCH'],
    [{ id: '371502109201', level: 'village', parentId: 'x' }, null, 'PARENT_UNKNOWN'],
  ] as const)('%j under %j', (unit, parent, expected) => {
    expect(placeOf(unit, parent)).toEqual(expected)
  })
})

it.each([
  ['2024-01-01', '2029-01-01', false],
  ['2024-01-01', '2024-01-01', true],
  ['2024-01-01', '2023-12-31', true],
])('a term from %s to %s is backwards: %s', (termFrom, termTo, expected) => {
  expect(termIsBackwards({ termFrom, termTo })).toBe(expected)
})
