import fc from 'fast-check'
import {
  cursorOf,
  isMeant,
  positionOf,
  signOf,
  signRange,
  stretchesAfter,
} from '../../cloudfunctions/households/list-rules'
import { initialsOf } from '../../cloudfunctions/shared/initials'

const ID = '01KB0000000000000000000001'
const finds = (name: string, typed: string): boolean => {
  const sign = signOf(ID, name, initialsOf)
  const { from, below } = signRange(typed, initialsOf)
  return sign >= from && sign < below && isMeant(sign, typed)
}

it.each([
  ['王桂英', 'w', true],
  ['王桂英', 'wgy', true],
  ['王桂英', 'WG', true],
  ['王桂英', '王桂', true],
  ['王桂英', '王桂英', true],
  ['王桂英', '桂英', false],
  ['王桂英', 'gy', false],
  ['单雄', 's', true],
  ['单雄', 'd', false],
  ['𠮷㛃', '𠮷', true],
  ['王𠮷英', '王', true],
  ['王𠮷英', '王𠮷', true],
  ['王𠮷英', 'w', true],
  ['王𠮷英', '王英', false],
] as const)('%s is found by %s: %s', (name, typed, expected) => {
  expect(finds(name, typed)).toBe(expected)
})

it('a position survives its cursor', () => {
  const positions = fc.record({ metAt: fc.constantFrom(null, '2026-11-21T02:00:00.000Z'), id: fc.constant(ID) })
  fc.assert(fc.property(positions, (position) => expect(positionOf(cursorOf(position))).toEqual(position)))
})

it.each([
  ['from the beginning', null, [{ lastMetAt: null }, { lastMetAt: { from: '', below: 'U' } }]],
  [
    'behind one never met',
    { metAt: null, id: 'A' },
    [{ lastMetAt: null, _id: { above: 'A' } }, { lastMetAt: { from: '', below: 'U' } }],
  ],
  [
    'behind one that was met',
    { metAt: 'T', id: 'A' },
    [{ lastMetAt: 'T', _id: { above: 'A' } }, { lastMetAt: { above: 'T', below: 'U' } }],
  ],
] as const)('the list goes on %s', (_, position, expected) => {
  expect(stretchesAfter(position, 'U')).toEqual(expected)
})
