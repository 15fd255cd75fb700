import { visitDifferences, visitParts } from '../../src/words/visit-lines'
import { scheme } from '../support/samples'
import { id, visit } from './support/records'

const words = (changes: Parameters<typeof visit>[2]) =>
  visitDifferences(visit(1, 1), visit(1, 1, changes), scheme).map(({ name, before, after }) => [name, before, after])

test.each([
  [{}, []],
  [{ mode: 'phone' as const }, [['怎么走的', '入户', '电话']]],
  [
    { outcome: 'notHome' as const, concern: null },
    [
      ['见到人了吗', '见到了', '没人在家'],
      ['她说的难处', '孙子放学没人接', '没有'],
      ['答应她', '问托管（11月28日前）', '没有'],
    ],
  ],
  [{ targets: ['hardship', 'emptyNest'] }, [['四访', '没有', '生活困难、空巢留守']]],
  [{ clearances: [{ code: 'risk', clear: false }] }, [['矛盾隐患', '没问', '还不清']]],
  [{ wishes: [{ id: id('W', 1), kind: 'child', text: '台灯' }] }, [['心愿', '没有', '台灯（儿童心愿）']]],
  [
    { note: '补一句', companion: '李梅' },
    [
      ['记的话', '没有', '补一句'],
      ['同去的人', '没有', '李梅'],
    ],
  ],
  [{ photos: [id('P', 1)] }, [['照片', '没有', '1 张']]],
  [{ visitedAt: '2026-11-23T07:20:00.000Z' }, [['哪天走的', '11月24日 周二 15:20', '11月23日 周一 15:20']]],
])('%j reads %j', (changes, expected) => {
  expect(words(changes)).toEqual(expected)
})

test('the order of what was chosen is no difference, another photo is', () => {
  const before = visit(1, 1, { targets: ['a', 'b'], photos: [id('P', 1)] })
  expect(visitDifferences(before, { ...before, targets: ['b', 'a'] }, scheme)).toEqual([])
  expect(visitDifferences(before, { ...before, photos: [id('P', 2)] }, scheme)).toHaveLength(1)
})

test('without a scheme the codes stay, and what was cleared is compared all the same', () => {
  const before = visit(1, 1, { clearances: [{ code: 'risk', clear: true }] })
  const [difference] = visitDifferences(before, visit(1, 1), null)
  expect(difference).toEqual({ name: 'risk', before: '清楚', after: '没问' })
  expect(visitParts(before, null).map(({ name }) => name)).toContain('risk')
})
