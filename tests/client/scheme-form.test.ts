import {
  missingInScheme,
  newCode,
  newEntry,
  rebased,
  type SchemeForm,
  schemeFormOf,
  schemeOfForm,
} from '../../src/client/drafts/scheme-form'
import { schemeChanges } from '../../src/words/scheme'
import { scheme } from '../support/samples'

const NOW = '2026-11-24T08:00:00.000Z'
const form = (over: Partial<SchemeForm> = {}): SchemeForm => ({ ...schemeFormOf(scheme), ...over })
type Target = (typeof scheme.targets)[number]
const [firstTarget, ...otherTargets] = scheme.targets as [Target, ...Target[]]

test('unchanged it is the next version of the same; sent again it keeps its moment', () => {
  expect(schemeOfForm(form(), NOW)).toEqual({ ...scheme, version: 2, effectiveFrom: NOW })
  expect(schemeOfForm(form({ sentAt: NOW }), '2026-11-25T08:00:00.000Z').effectiveFrom).toBe(NOW)
})

test('a new entry never gets a code that anything had, retired ones included', () => {
  const entries = [{ code: 'target2' }, { code: 'target3', retired: true as const }]
  expect(newCode('targets', entries)).toBe('target4')
  expect(newCode('tags', entries)).toBe('tag3')
  expect(newEntry('targets', [])).toEqual({ code: 'target1', name: '', everyMonths: 1 })
  expect(newEntry('tags', [])).toEqual({ code: 'tag1', name: '', target: null })
})

test.each([
  [{}, []],
  [{ name: ' ' }, ['name']],
  [{ clearances: [{ code: 'family', name: '' }] }, ['entryName']],
  [
    {
      wishKinds: [
        { code: 'a', name: '心愿' },
        { code: 'b', name: '心愿 ' },
      ],
    },
    ['sameName'],
  ],
  [{ clearances: [{ code: 'family', name: '家庭', retired: true as const }] }, ['nothingInForce']],
  [{ tags: [] }, []],
  [{ clearances: Array.from({ length: 7 }, (_, n) => ({ code: `c${n}`, name: `第${n}项` })) }, ['tooMany']],
])('%j lacks %j', (over, missing) => {
  expect(missingInScheme(form(over))).toEqual(missing)
})

test('on top of a version published meanwhile, nothing that it added is dropped, and hers counts', () => {
  const hers = form({ targets: [{ ...firstTarget, name: '空巢' }, ...otherTargets], sentAt: NOW })
  const theirs = {
    ...scheme,
    version: 2,
    targets: [...scheme.targets, { code: 'target5', name: '新就业', everyMonths: 2 }],
  }
  const after = rebased(hers, theirs)
  expect(after).toMatchObject({ basedOn: 2, sentAt: null })
  expect(after.targets.map(({ name }) => name)).toEqual(['空巢', ...otherTargets.map(({ name }) => name), '新就业'])
})

test('what changes is told in sentences', () => {
  const after = form({
    confirmed: true,
    ordinaryEveryMonths: 4,
    targets: [
      { ...firstTarget, retired: true },
      ...otherTargets.map((target) => (target.code === 'business' ? { ...target, everyMonths: 6 } : target)),
      { code: 'target5', name: '新就业', everyMonths: 2 },
    ],
    clearances: scheme.clearances.map((entry) => (entry.code === 'risk' ? { ...entry, name: '隐患' } : entry)),
    wishKinds: scheme.wishKinds.map((entry) => (entry.code === 'child' ? { ...entry, about: '孩子的' } : entry)),
    tags: scheme.tags.map((tag) => (tag.code === 'finestFamily' ? { ...tag, target: 'discord' } : tag)),
  })
  expect(schemeChanges(scheme, after)).toEqual([
    '标为：市妇联已确认',
    '不属于四访的户从“每半年一次”改成“每 4 个月一次”',
    '四访：停用“空巢留守”',
    '四访：“创业遇难处”从“每 3 个月一次”改成“每半年一次”',
    '四访：新加“新就业”',
    '三清：“矛盾隐患”改叫“隐患”',
    '心愿：“儿童心愿”改了说明',
    '户的标记：“最美家庭”从不属于四访改成属于“家庭有矛盾”',
  ])
  expect(schemeChanges(after, after)).toEqual([])
  expect(schemeChanges(after, form({ confirmed: true, ordinaryEveryMonths: 4 }))).toContain('四访：恢复使用“空巢留守”')
})
