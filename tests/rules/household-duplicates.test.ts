import fc from 'fast-check'
import { maskedName, pairId } from '../../cloudfunctions/households/duplicate-rules'
import { alikeIn, keysOf } from '../../contracts/household-keys'
import { household, member } from '../support/samples'

const VILLAGE = '3715/371502/371502109/371502109201'
const keys = (over: Parameters<typeof member>[0] = {}, address = '三组 12 号', place = `${VILLAGE}/G1`) => {
  const head = member(over)
  return keysOf(household('G', { headId: head.id, members: [member({ name: '陈红' }), head], address }), place)
}

describe('two households are alike in', () => {
  const other = { phone: '19900000999', birthMonth: '1960-01' }
  it.each([
    ['phone, door and birth month', keys(), ['phone', 'address', 'birthMonth']],
    ['the door, written otherwise', keys({ ...other }, '三组１２号'), ['address']],
    ['the door, in another grid of the village', keys({ ...other }, '三组12号', `${VILLAGE}/G2`), ['address']],
    ['nothing: that door of another village', keys({ ...other }, '三组 12 号', `${VILLAGE}9/G1`), []],
    ['the birth month', keys({ phone: null }, '五组 1 号'), ['birthMonth']],
    ['the phone', keys({ birthMonth: null }, '五组 1 号'), ['phone']],
    ['nothing: neither phone nor birth month is known', keys({ phone: null, birthMonth: null }, '五组 1 号'), []],
    ['nothing: another name', keys({ name: '李秀英' }), []],
    ['all, with spaces in the name', keys({ name: '王 桂英' }), ['phone', 'address', 'birthMonth']],
  ] as const)('%s', (_, one, expected) => {
    expect(alikeIn(one, keys())).toEqual(expected)
  })

  it('nothing, where both lack it', () => {
    const unknown = { phone: null, birthMonth: null }
    expect(alikeIn(keys(unknown, '一号'), keys(unknown, '二号'))).toEqual([])
  })
})

it.each([
  ['王桂英', '王*英'],
  ['王英', '王*'],
  ['王', '王*'],
  ['阿依古丽·买买提', '阿*提'],
  ['𠮷田花', '𠮷*花'],
])('%s is shown as %s', (name, expected) => {
  expect(maskedName(name)).toBe(expected)
})

it('a pair is the same whichever is named first, and no other', () => {
  const ids = fc.tuple(fc.string(), fc.string()).filter(([one, other]) => !`${one}${other}`.includes(':'))
  fc.assert(fc.property(ids, ([one, other]) => expect(pairId(one, other)).toBe(pairId(other, one))))
  expect(pairId('a', 'b')).not.toBe(pairId('a', 'c'))
})
