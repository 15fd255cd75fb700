import { addDays, addMonths, ymdOf } from '../../contracts/calendar'
import type { Input } from '../../contracts/contract'
import { listHouseholds } from '../../contracts/household-list'
import { closeHousehold } from '../../contracts/household-lifecycle'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { places, type PersonName } from '../support/people'
import { household, member, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

type Asked = Partial<Input<typeof listHouseholds>>
const page = (name: PersonName, asked: Asked = {}) =>
  city.as(name).call(listHouseholds, { unitId: places.village, cursor: null, ...asked })

/** All pages, their ids in order. */
async function listed(name: PersonName, asked: Asked = {}): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const { households, next }: Awaited<ReturnType<typeof page>> = await page(name, { ...asked, cursor })
    ids.push(...households.map(({ id }) => id))
    cursor = next
  } while (cursor !== null)
  return ids
}

async function registered(name: string, over: object = {}): Promise<string> {
  const head = member({ name, phone: null, birthMonth: null })
  const home = household(city.grid, { headId: head.id, members: [head], address: ulid(), ...over })
  const [receipt] = await city.register('zhaoGuifen', home)
  expect(receipt?.state).toBe('stored')
  return home.id
}

const daysAgo = (days: number) => `${addDays(ymdOf(Date.now()), -days)}T02:00:00.000Z`

describe('households.list', () => {
  it('is for the office, within its reach', async () => {
    const asked = { unitId: places.village, cursor: null }
    expect((await city.as('zhaoGuifen').refusal(listHouseholds, asked)).code).toBe('FORBIDDEN')
    for (const name of ['zhengQin', 'wuLan'] as const)
      expect((await city.as(name).refusal(listHouseholds, asked)).code).toBe('NOT_FOUND')
    const ofOther = { unitId: places.neighbourVillage, gridId: city.grid, cursor: null }
    expect((await city.as('zhouMin').refusal(listHouseholds, ofOther)).code).toBe('NOT_FOUND')
    expect((await page('sunXiulan')).households.map(({ id }) => id)).toContain(city.household.id)
  })

  it('refuses a target and a tag at once', async () => {
    const asked = { unitId: places.village, target: 'hardship', tag: 'lowIncome', cursor: null }
    expect((await city.as('sunXiulan').refusal(listHouseholds, asked)).code).toBe('INVALID_INPUT')
  })

  it('gives those longest not met first, never met ones before all, each once over its pages', async () => {
    const ids = await Promise.all(
      Array.from({ length: 7 }, () => registered('丁一', { targets: ['discord'], tags: [] })),
    )
    const [first = '', second = '', third = '', fourth = ''] = ids
    const sameInstant = daysAgo(9)
    await city.record('zhaoGuifen', visit(first, { visitedAt: daysAgo(3), targets: [] }))
    for (const id of [second, third])
      await city.record('zhaoGuifen', visit(id, { visitedAt: sameInstant, targets: [] }))
    await city.record('zhaoGuifen', visit(fourth, { visitedAt: daysAgo(1), targets: [], outcome: 'notHome' }))
    const neverMet = ids.slice(3).sort()
    const expected = [...neverMet, ...[second, third].sort(), first]
    for (const limit of [1, 2, 3, 20])
      expect(await listed('zhouMin', { unitId: places.town, target: 'discord', limit })).toEqual(expected)
  })

  it('narrows to those nobody of was met since a day', async () => {
    const [long, lately, never] = [
      await registered('戊一', { targets: ['business'], tags: [] }),
      await registered('戊二', { targets: ['business'], tags: [] }),
      await registered('戊三', { targets: ['business'], tags: [] }),
    ]
    await city.record('zhaoGuifen', visit(long, { visitedAt: daysAgo(40), targets: [] }))
    await city.record('zhaoGuifen', visit(lately, { visitedAt: daysAgo(2), targets: [] }))
    const since = addDays(ymdOf(Date.now()), -10)
    expect(await listed('liuHui', { unitId: places.county, target: 'business', notVisitedSince: since })).toEqual([
      never,
      long,
    ])
    expect(await listed('liuHui', { unitId: places.county, search: 'wy', notVisitedSince: since })).toEqual([long])
  })

  it('narrows by grid, tag and status; closed ones show only where asked', async () => {
    const finest = await registered('己一', { tags: ['finestFamily'], targets: [] })
    const gone = await registered('己二', { tags: ['finestFamily'], targets: [] })
    await city.as('zhaoGuifen').call(closeHousehold, { id: gone, on: ymdOf(Date.now()), reason: '销户' })
    expect(await listed('sunXiulan', { tag: 'finestFamily' })).toEqual([finest])
    expect(await listed('sunXiulan', { tag: 'finestFamily', status: 'closed' })).toEqual([gone])
    expect(await listed('sunXiulan', { tag: 'finestFamily', gridId: city.firstGrid })).toEqual([])
    expect(await listed('sunXiulan', { tag: 'finestFamily', gridId: city.grid })).toEqual([finest])
  })

  it.each([
    ['szh', true],
    ['sz', true],
    ['单珍', true],
    ['单珍花', true],
    ['SZH', true],
    ['zh', false],
    ['珍花', false],
  ])('search by the beginning: %s finds 单珍花: %s', async (search, found) => {
    const id = (await listed('sunXiulan', { search: '单珍花' }))[0] ?? (await registered('单珍花'))
    expect((await listed('zhouMin', { search })).includes(id)).toBe(found)
  })

  it('finds a name that has no pinyin', async () => {
    const id = await registered('𠮷㛃')
    expect(await listed('sunXiulan', { search: '𠮷' })).toEqual([id])
  })

  it('shows no child, and reads as much with many households as with few', async () => {
    const born = addMonths(ymdOf(Date.now()), -60).slice(0, 7)
    const [head, child] = [member({ name: '庚一' }), member({ name: '庚小雨', birthMonth: born, phone: null })]
    const consent = { name: '庚二', relation: '父亲', on: '2026-01-05' }
    const home = household(city.grid, { headId: head.id, members: [head, child], guardianConsent: consent })
    await city.register('zhaoGuifen', home)
    const asked = { unitId: places.town, cursor: null, limit: 3 }
    const before = await city.as('zhouMin').costing(listHouseholds, asked)
    await city.register('zhaoGuifen', ...Array.from({ length: 20 }, () => household(city.grid, { address: ulid() })))
    const after = await city.as('zhouMin').costing(listHouseholds, asked)
    expect(JSON.stringify([before.value, await listed('zhouMin', { search: 'g' })])).not.toContain('庚小雨')
    expect(after.cost.documentsRead).toBeLessThanOrEqual(before.cost.documentsRead + 1)
    expect(after.cost.roundTrips).toBeLessThanOrEqual(4)
  })
})
