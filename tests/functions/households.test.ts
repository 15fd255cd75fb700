import { addMonths, ymdOf } from '../../contracts/calendar'
import { getHousehold, openMinors, registerHouseholds, reviseHousehold } from '../../contracts/households'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { household, member } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const bornYearsAgo = (years: number): string => addMonths(ymdOf(Date.now()), -12 * years).slice(0, 7)
const withChild = (over = {}) => {
  const [head, child] = [
    member(),
    member({ name: '王小雨', relation: '孙女', birthMonth: bornYearsAgo(8), phone: null }),
  ]
  return household(city.grid, {
    headId: head.id,
    members: [head, child],
    guardianConsent: { name: '陈红', relation: '母亲', on: '2026-01-05' },
    ...over,
  })
}

describe('households.register', () => {
  it('refuses the town', async () => {
    expect((await city.as('zhouMin').refusal(registerHouseholds, { households: [household(city.grid)] })).code).toBe(
      'FORBIDDEN',
    )
  })

  it.each([
    ['a grid that is not hers', () => household(city.firstGrid), 'NOT_FOUND'],
    [
      'a child under 14 without a guardian’s consent',
      () => withChild({ guardianConsent: null }),
      'GUARDIAN_CONSENT_MISSING',
    ],
    ['a tag the scheme does not have', () => household(city.grid, { tags: ['rich'] }), 'SCHEME_MISMATCH'],
    ['a head who is no member', () => household(city.grid, { headId: ulid() }), 'SCHEME_MISMATCH'],
    ['nobody in it', () => household(city.grid, { members: [] }), 'INVALID_INPUT'],
    [
      'sixty-one people',
      () => household(city.grid, { members: Array.from({ length: 61 }, () => member()) }),
      'INVALID_INPUT',
    ],
    [
      '5,000 tags',
      () => household(city.grid, { tags: Array.from({ length: 5000 }, () => 'lowIncome') }),
      'INVALID_INPUT',
    ],
  ] as const)('refuses %s', async (_, build, code) => {
    const [receipt] = await city.register('zhaoGuifen', build())
    expect(receipt).toMatchObject({ state: 'refused', failure: { code } })
  })

  it('stores once, with initials to search by and one line in the log', async () => {
    const head = member({ name: '单于梅' })
    const record = household(city.grid, { headId: head.id, members: [head, member({ name: '陈红' })] })
    await city.register('zhaoGuifen', record)
    const [again] = await city.register('zhaoGuifen', record)
    expect(again?.state).toBe('stored')
    const { household: seen } = await city.as('zhaoGuifen').call(getHousehold, { id: record.id })
    expect(seen.initials).toContain('ch')
    expect(await auditLines(emulator, record.id)).toHaveLength(1)
  })

  it('shows what is stored when another household comes under the same id', async () => {
    const record = household(city.grid)
    await city.register('zhaoGuifen', record)
    const [receipt] = await city.register('zhaoGuifen', { ...record, address: '五组 1 号' })
    expect(receipt).toMatchObject({ state: 'conflict', stored: { address: '三组 12 号' } })
  })
})

describe('households.get and openMinors', () => {
  it.each(['qianAiju', 'zhengQin', 'wuLan'] as const)('is not there for %s', async (name) => {
    expect((await city.as(name).refusal(getHousehold, { id: city.household.id })).code).toBe('NOT_FOUND')
  })

  it('never shows a minor’s particulars, only how many', async () => {
    const record = withChild()
    await city.register('zhaoGuifen', record)
    for (const name of ['zhaoGuifen', 'sunXiulan', 'zhouMin', 'chenXiaomin'] as const) {
      const seen = await city.as(name).call(getHousehold, { id: record.id })
      expect(seen.household.minors).toBe(1)
      expect(JSON.stringify(seen)).not.toContain('王小雨')
    }
  })

  it('opens minors to the grid and the village alone, and every look leaves a line', async () => {
    const record = withChild()
    await city.register('zhaoGuifen', record)
    expect((await city.as('zhouMin').refusal(openMinors, { id: record.id })).code).toBe('FORBIDDEN')
    expect((await city.as('qianAiju').refusal(openMinors, { id: record.id })).code).toBe('NOT_FOUND')
    for (const name of ['zhaoGuifen', 'sunXiulan', 'zhaoGuifen'] as const)
      expect((await city.as(name).call(openMinors, { id: record.id })).minors.map((child) => child.name)).toEqual([
        '王小雨',
      ])
    const looks = (await auditLines(emulator, record.id)).filter(({ action }) => action === 'household.minorsOpened')
    expect(looks).toHaveLength(3)
  })
})

describe('households.revise', () => {
  it('does not find another grid’s, and refuses to move it to another grid', async () => {
    const revision = { household: { ...city.household, address: '四组 1 号' }, basedOn: 1 }
    expect((await city.as('qianAiju').refusal(reviseHousehold, revision)).code).toBe('NOT_FOUND')
    const moved = { household: { ...city.household, gridId: city.firstGrid }, basedOn: 1 }
    expect((await city.as('sunXiulan').refusal(reviseHousehold, moved)).code).toBe('NOT_FOUND')
  })

  it('refuses a revision of something older, and shows the newer', async () => {
    const record = household(city.grid)
    await city.register('zhaoGuifen', record)
    const call = (address: string) =>
      city.as('zhaoGuifen').call(reviseHousehold, { household: { ...record, address }, basedOn: 1 })
    expect((await call('三组 21 号')).receipt.state).toBe('stored')
    expect((await call('三组 21 号')).receipt.state).toBe('stored')
    const failure = await city
      .as('sunXiulan')
      .refusal(reviseHousehold, { household: { ...record, address: '三组 9 号' }, basedOn: 1 })
    expect(failure).toMatchObject({ code: 'CONFLICT', details: { stored: { address: '三组 21 号', revision: 2 } } })
    expect((await auditLines(emulator, record.id)).map(({ action }) => action)).toEqual([
      'household.registered',
      'household.revised',
    ])
  })
})
