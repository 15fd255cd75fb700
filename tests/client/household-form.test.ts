import {
  askGuardian,
  emptyMember,
  formOfRecord,
  type HouseholdForm,
  missingInHousehold,
  newHouseholdForm,
  recordOfForm,
} from '../../src/packages/households/edit/household-form'
import { momentAt } from '../../src/packages/visits/record/moment'
import { ordinalOf } from '../../src/words/ordinals'
import type { VisitScheme } from '../../contracts/visit-scheme'
import { HouseholdRecord } from '../../contracts/households'
import { id } from './support/records'

const TODAY = '2026-11-24'
const scheme: VisitScheme = {
  version: 1,
  name: '四访',
  targets: [{ code: 'hardship', name: '生活困难', everyMonths: 1 }],
  clearances: [{ code: 'family', name: '家庭情况' }],
  wishKinds: [{ code: 'woman', name: '妇女心愿' }],
  tags: [
    { code: 'lowIncome', name: '低保', target: 'hardship' },
    { code: 'disabled', name: '残疾妇女', target: 'hardship' },
    { code: 'finest', name: '最美家庭', target: null },
  ],
  ordinaryEveryMonths: 6,
  confirmed: false,
  effectiveFrom: '2026-01-01T00:00:00.000Z',
}

function filled(patch: Partial<HouseholdForm> = {}): HouseholdForm {
  const form = newHouseholdForm({ id: id('H', 9), headId: id('M', 1) }, id('G', 1))
  const members = form.members.map((member) => ({ ...member, name: '王桂英' }))
  return { ...form, address: '三组 12 号', members, ...patch }
}

const child = { ...emptyMember(id('M', 2), '孙女'), name: '小宝', gender: 'female' as const, birthMonth: '2012-12' }

test('what is missing is said in the order of the form', () => {
  const form = newHouseholdForm({ id: id('H', 9), headId: id('M', 1) }, id('G', 1))
  expect(missingInHousehold(form, TODAY)).toEqual(['门牌', '户主的名字'])
  expect(missingInHousehold(filled(), TODAY)).toEqual([])
  const wrongPhone = filled().members.map((member) => ({ ...member, phone: '1380000' }))
  expect(missingInHousehold(filled({ members: wrongPhone }), TODAY)).toEqual(['王桂英的11 位手机号'])
})

test('a child under 14 asks for a guardian’s word, one of 14 does not', () => {
  const form = filled({ members: [...filled().members, child] })
  expect(askGuardian(form, TODAY)).toBe(true)
  expect(missingInHousehold(form, TODAY)).toEqual(['监护人同意'])
  expect(askGuardian(form, '2026-12-01')).toBe(false)
  const agreed = { ...form, consent: { name: '陈红', relation: '妈妈', on: '2026-11-20' } }
  expect(missingInHousehold(agreed, TODAY)).toEqual([])
  expect(recordOfForm(agreed, scheme, TODAY).guardianConsent).toEqual(agreed.consent)
  expect(recordOfForm(agreed, scheme, '2026-12-01').guardianConsent).toBeNull()
})

test('the visit targets follow from the marks, each once, and the record is what the contract takes', () => {
  const record = recordOfForm(filled({ tags: ['lowIncome', 'disabled', 'finest'] }), scheme, TODAY)
  expect(record.targets).toEqual(['hardship'])
  expect(HouseholdRecord.safeParse(record).success).toBe(true)
  expect(formOfRecord(record, 3)).toEqual({ ...filled({ tags: record.tags }), basedOn: 3 })
})

test('a visit is never written down for later than now', () => {
  const now = Date.parse('2026-11-24T07:24:00.000Z')
  expect(momentAt('2026-11-24', '09:05', now)).toBe('2026-11-24T01:05:00.000Z')
  expect(momentAt('2026-11-24', '23:00', now)).toBe('2026-11-24T07:24:00.000Z')
})

test.each([
  ['第二网格', 2],
  ['张屯村第十网格', 10],
  ['第十二网格', 12],
  ['第二十网格', 20],
  ['第三十一网格', 31],
  ['东片', Infinity],
])('%s is number %d', (name, ordinal) => expect(ordinalOf(name)).toBe(ordinal))
