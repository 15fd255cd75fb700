import { pastOf, whyNotUnder } from '../../cloudfunctions/units/rules'
import type { UnitLevel } from '../../contracts/units'

const unit = (place: string, level: UnitLevel) => {
  const steps = place.split('/')
  return { _id: steps.at(-1) ?? '', place, level, parentId: steps.at(-2) ?? null }
}
const town = unit('C/K/T', 'town')
const village = unit('C/K/T/V', 'village')

describe('a unit moves under another one', () => {
  it.each([
    ['a town under another county', town, unit('C/L', 'county'), null],
    ['a village under another town', village, unit('C/L/S', 'town'), null],
    ['a town under itself', town, town, 'MOVE_INTO_ITSELF'],
    ['a town under its own village', town, village, 'MOVE_INTO_ITSELF'],
    ['a county under its own village', unit('C/K', 'county'), village, 'MOVE_INTO_ITSELF'],
    ['a village under a county', village, unit('C/K', 'county'), 'LEVEL_MISMATCH'],
    ['a town under another town', town, unit('C/K/TT', 'town'), 'LEVEL_MISMATCH'],
    ['a city under a county', unit('C', 'city'), unit('D/K', 'county'), 'LEVEL_MISMATCH'],
    ['a village under the town where it is', village, town, 'UNIT_THERE_ALREADY'],
  ])('%s: %s', (_, moving, parent, expected) => expect(whyNotUnder(moving, parent)).toBe(expected))
})

it('what a unit was is kept in order', () => {
  const once = { name: '新名', parentId: 'K', past: pastOf({ name: '旧名', parentId: 'K' }, '2025-01-01') }
  expect(pastOf(once, '2026-01-01')).toEqual([
    { name: '旧名', parentId: 'K', until: '2025-01-01' },
    { name: '新名', parentId: 'K', until: '2026-01-01' },
  ])
})
