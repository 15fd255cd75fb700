import {
  type CandidateUnit,
  candidatesBy,
  namedBy,
  namesToLookFor,
  unitMeant,
} from '../../cloudfunctions/units/named-unit-rules'
import { entryOf, postOf } from '../../cloudfunctions/units/roster-rules'

const city = ['聊城市妇联', '东昌府区妇联']
const unit = (id: string, name: string, ...above: string[]): CandidateUnit => ({ id, name, above })
const units = [
  unit('1', '杨庄村妇联', ...city, '堂邑镇妇联'),
  unit('2', '杨庄村妇联', ...city, '梁水镇妇联'),
  unit('3', '路西村妇联', ...city, '堂邑镇妇联'),
  unit('371502109', '堂邑镇妇联', ...city),
]
const meant = (values: Parameters<typeof namedBy>[0]) => {
  const named = namedBy(values)
  const found = unitMeant(named, candidatesBy(units)(named), '东昌府区妇联')
  return typeof found === 'string' ? found : found.id
}

describe('which unit a row means', () => {
  it.each([
    ['its name', { unit: '路西村' }, '3'],
    ['its whole name', { unit: '路西村妇女联合会' }, '3'],
    ['columns', { county: '东昌府区', town: '堂邑镇', village: '杨庄村' }, '1'],
    ['columns with a level left out', { county: '东昌府区', village: '路西村' }, '3'],
    ['a town where no village is written', { county: '东昌府区', town: '堂邑镇' }, '371502109'],
    ['a path', { unit: '聊城市/东昌府区/梁水镇/杨庄村' }, '2'],
    ['a path with arrows and blanks', { unit: '梁水镇 > 杨庄村妇联' }, '2'],
    ['the unit beside its town', { town: '梁水镇', unit: '杨庄村' }, '2'],
    ['a name that is said twice', { village: '路西村', unit: '路西村妇联' }, '3'],
    ['a code', { code: '371502109' }, '371502109'],
    ['a code with the right name', { code: '371502109', town: '堂邑镇' }, '371502109'],
  ])('by %s', (_, values, id) => {
    expect(meant(values)).toBe(id)
  })

  it.each([
    [
      'names those it may mean',
      { village: '杨庄村' },
      /^有 2 个“杨庄村”：.*堂邑镇妇联\/杨庄村妇联；.*梁水镇妇联\/杨庄村妇联。请把上级也写上$/,
    ],
    [
      'finds nothing under another town',
      { town: '梁水镇', village: '路西村' },
      /^没有找到“梁水镇 路西村”，或者它不归东昌府区妇联管$/,
    ],
    ['finds nothing when the order is wrong', { unit: '杨庄村/堂邑镇' }, /^没有找到/],
    ['knows no such code', { code: '999' }, /^没有代码是 999 的单位/],
    ['says that code and name disagree', { code: '371502109', village: '路西村' }, /对不上$/],
  ])('else %s', (_, values, words) => {
    expect(meant(values)).toMatch(words)
  })

  it('looks for the names that the tree may have', () => {
    expect(namesToLookFor(namedBy({ unit: '堂邑镇/杨庄村' }))).toEqual(['杨庄村', '杨庄村妇联', '杨庄村妇女联合会'])
    expect(namesToLookFor(namedBy({}))).toEqual([])
  })
})

it.each([
  ['主席', 'chair'],
  ['妇联主席', 'chair'],
  ['兼职副主席', 'viceChair'],
  ['副主席（挂职）', 'viceChair'],
  ['执 委', 'executive'],
  ['妇联执行委员', 'executive'],
  ['专干', 'officer'],
  ['书记', undefined],
  ['', undefined],
])('%s is the post %s', (words, post) => {
  expect(postOf(words)).toBe(post)
})

it.each([
  ['选举', 'elected'],
  ['替 补', 'substituted'],
  ['增补', 'added'],
  ['任命', undefined],
])('%s is the entry %s', (words, entry) => {
  expect(entryOf(words)).toBe(entry)
})
