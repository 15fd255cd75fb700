import type { Household } from '../../contracts/households'
import { searchHouseholds } from '../../src/client/area/search'
import {
  type HouseholdForm,
  missingInHousehold,
  newHouseholdForm,
} from '../../src/packages/households/edit/household-form'
import { likelySame } from '../../src/packages/households/edit/likely-same'
import { GRID, id, zhao } from './support/records'

const known = (number: number, over: Partial<Household> = {}): Household => {
  const headName = over.headName ?? '王桂英'
  const head = {
    ...{ id: id('M', number), name: headName, relation: '户主', gender: 'female' as const },
    ...{ birthMonth: '1955-03', phone: '19900000101', note: null },
  }
  return {
    ...{ id: id('H', number), gridId: GRID, gridName: '第三网格', place: zhao.grids[0]?.place ?? '' },
    ...{ address: `三组 ${number} 号`, headName, initials: 'wgy', adults: [head], minors: 0, tags: [], targets: [] },
    ...{ status: 'living', lastVisit: null, lastMetAt: null, revision: 1, demo: true },
    ...over,
  }
}

function written(
  over: Partial<HouseholdForm> = {},
  head: Partial<HouseholdForm['members'][number]> = {},
): HouseholdForm {
  const form = newHouseholdForm({ id: id('H', 99), headId: id('M', 99) }, GRID)
  return { ...form, members: form.members.map((member) => ({ ...member, name: '王桂英', ...head })), ...over }
}

const found = (form: HouseholdForm, ...households: Household[]) =>
  likelySame(form, households).map(({ household, alike }) => [household.id, ...alike])

test.each([
  ['the same door plate, written otherwise', written({ address: '三组１号' }), ['address']],
  ['the same phone', written({}, { phone: '19900000101' }), ['phone']],
  ['the same birth month', written({}, { birthMonth: '1955-03' }), ['birthMonth']],
  [
    'all',
    written({ address: '三组1号' }, { phone: '19900000101', birthMonth: '1955-03' }),
    ['phone', 'address', 'birthMonth'],
  ],
] as const)('found by the name of the head and %s', (_, form, alike) => {
  expect(found(form, known(1), known(2, { headName: '李秀英', address: '三组 1 号' }))).toEqual([
    [id('H', 1), ...alike],
  ])
})

test.each([
  ['the name alone', written(), known(1)],
  ['another name at the same door', written({ address: '三组 1 号' }, { name: '李秀英' }), known(1)],
  ['nothing written yet', written({ address: '三组 1 号' }, { name: ' ' }), known(1)],
  ['one she said is another', written({ address: '三组 1 号', notSame: [id('H', 1)] }), known(1)],
  ['itself', written({ id: id('H', 1), address: '三组 1 号' }), known(1)],
] as const)('not found: %s', (_, form, household) => {
  expect(found(form, household)).toEqual([])
})

test('one that moved away is found, for they may be back', () => {
  expect(found(written({ address: '三组 1 号' }), known(1, { status: 'movedAway' }))).toHaveLength(1)
})

test('twenty-one tags are told before saving, with what to do', () => {
  const tags = Array.from({ length: 21 }, (_, index) => `tag${index}`)
  expect(missingInHousehold(written({ address: '三组 1 号', tags }), '2026-11-24')).toEqual([
    '标记最多 20 个，去掉几个',
  ])
})

test('sixty households: each found by its rare name, its initials and its door plate', () => {
  const names = ['𠮷㛃', '䶮桂英', '单雄花', '欧阳红']
  const households = Array.from({ length: 60 }, (_, index) => {
    const headName = `${names[index % names.length] ?? ''}${index}`
    return known(index, { headName, initials: `q${index}`, address: `${1 + (index % 5)}组 ${index} 号` })
  })
  for (const [index, { id: wanted, headName }] of households.entries()) {
    const firsts = [headName, `Q${index}`, `${1 + (index % 5)}组${index}号`].map(
      (typed) => searchHouseholds(households, typed)[0]?.id,
    )
    expect(firsts).toEqual([wanted, wanted, wanted])
  }
  expect(searchHouseholds(households, '𠮷')).toHaveLength(15)
})
