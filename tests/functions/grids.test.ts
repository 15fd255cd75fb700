import { assignGrid, createGrids, getGrid, listGrids, listHouseholdsOfGrid, workingArea } from '../../contracts/grids'
import { handOverGrid } from '../../contracts/handover'
import { getHousehold } from '../../contracts/households'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places } from '../support/people'
import { household, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const grid = (over: object = {}) => ({
  id: ulid(),
  unitId: places.village as string,
  name: '第五网格',
  keeperId: null,
  ...over,
})

describe('grids.create', () => {
  it('refuses a grid member', async () => {
    expect((await city.as('zhaoGuifen').refusal(createGrids, { grids: [grid()] })).code).toBe('FORBIDDEN')
  })
  it.each([
    ['a unit outside the scope', { unitId: places.otherVillage }, 'NOT_FOUND'],
    ['a keeper of another unit', { keeperId: people.zhengQin.record.id }, 'KEEPER_OUTSIDE_UNIT'],
    ['a keeper who does not exist', { keeperId: ulid() }, 'KEEPER_OUTSIDE_UNIT'],
  ])('refuses %s', async (_, over, code) => {
    const { receipts } = await city.as('zhouMin').call(createGrids, { grids: [grid(over)] })
    expect(receipts[0]).toMatchObject({ state: 'refused', failure: { code } })
  })
  it('is listed for the village and its town, not for the neighbour', async () => {
    const fresh = grid()
    await city.as('sunXiulan').call(createGrids, { grids: [fresh] })
    for (const [name, unitId] of [
      ['sunXiulan', places.village],
      ['zhouMin', places.town],
    ] as const)
      expect((await city.as(name).call(listGrids, { unitId })).grids.map(({ id }) => id)).toContain(fresh.id)
    expect((await city.as('zhengQin').call(listGrids, { unitId: places.neighbourVillage })).grids).toEqual([])
    expect((await city.as('zhengQin').refusal(listGrids, { unitId: places.village })).code).toBe('NOT_FOUND')
    expect(await auditLines(emulator, fresh.id)).toHaveLength(1)
  })
})

describe('grids.get and grids.households', () => {
  it('refuse a grid member, and do not show another town’s grid', async () => {
    const asked = { gridId: city.grid }
    for (const contract of [getGrid, listHouseholdsOfGrid]) {
      expect((await city.as('zhaoGuifen').refusal(contract, asked)).code).toBe('FORBIDDEN')
      expect((await city.as('wuLan').refusal(contract, asked)).code).toBe('NOT_FOUND')
    }
    expect((await city.as('liuHui').refusal(listHouseholdsOfGrid, asked)).code).toBe('FORBIDDEN')
  })
  it('tell what would go along: households, what is promised, what is open, the last handover', async () => {
    const fresh = grid({ keeperId: people.qianAiju.record.id })
    await city.as('sunXiulan').call(createGrids, { grids: [fresh] })
    const [second, first] = [
      household(fresh.id, { address: '三组 12 号' }),
      household(fresh.id, { address: '三组 2 号' }),
    ]
    await city.register('qianAiju', second, first)
    const promised = { id: ulid(), text: '取暖补贴', promise: { text: '去问', dueOn: '2099-01-01' } }
    const wish = { id: ulid(), kind: 'woman', text: '棉被' }
    await city.record('qianAiju', visit(first.id, { concern: promised, wishes: [wish] }))
    const { value, cost } = await city.as('zhouMin').costing(getGrid, { gridId: fresh.id })
    expect(value).toMatchObject({ households: 2, openPromises: 1, open: 2, grid: { keeper: { name: '钱爱菊' } } })
    expect(value.grid.lastHandover).toBeUndefined()
    expect(cost.roundTrips).toBeLessThanOrEqual(4)
    const { households } = await city.as('zhouMin').call(listHouseholdsOfGrid, { gridId: fresh.id })
    expect(households.map(({ address }) => address)).toEqual(['三组 2 号', '三组 12 号'])

    const handing = { id: ulid(), gridId: fresh.id, toStaffId: people.liMei.record.id, note: null }
    await city.as('sunXiulan').call(handOverGrid, handing)
    const after = await city.as('zhouMin').call(getGrid, { gridId: fresh.id })
    expect(after.grid.lastHandover).toMatchObject({ id: handing.id, to: { name: '李梅' }, households: 2 })
  })
})

describe('grids.assign', () => {
  it('moves what a keeper sees to the next one at once', async () => {
    const fresh = grid({ keeperId: people.qianAiju.record.id })
    await city.as('sunXiulan').call(createGrids, { grids: [fresh] })
    const home = household(fresh.id)
    await city.register('qianAiju', home)
    expect((await city.as('liMei').refusal(getHousehold, { id: home.id })).code).toBe('NOT_FOUND')

    await city.as('sunXiulan').call(assignGrid, { gridId: fresh.id, keeperId: people.liMei.record.id })
    expect((await city.as('liMei').call(getHousehold, { id: home.id })).household.id).toBe(home.id)
    expect((await city.as('qianAiju').refusal(getHousehold, { id: home.id })).code).toBe('NOT_FOUND')
  })
  it('refuses a keeper outside the unit', async () => {
    const failure = await city
      .as('zhouMin')
      .refusal(assignGrid, { gridId: city.grid, keeperId: people.wuLan.record.id })
    expect(failure.code).toBe('KEEPER_OUTSIDE_UNIT')
  })
  it('assigning what is assigned already leaves no line', async () => {
    const before = await auditLines(emulator, city.grid)
    await city.as('sunXiulan').call(assignGrid, { gridId: city.grid, keeperId: people.zhaoGuifen.record.id })
    expect(await auditLines(emulator, city.grid)).toHaveLength(before.length)
  })
})

describe('grids.workingArea', () => {
  const cold = { since: null, schemeVersion: null }
  it('of another grid is not found', async () => {
    const asked = { gridId: city.grid, ...cold }
    expect((await city.as('qianAiju').refusal(workingArea, asked)).code).toBe('NOT_FOUND')
    expect((await city.as('zhouMin').refusal(workingArea, asked)).code).toBe('FORBIDDEN')
  })
  it('brings households, traces, open concerns and the scheme, in six round trips', async () => {
    const said = visit(city.household.id, { concern: { id: ulid(), text: '取暖补贴', promise: null } })
    await city.record('zhaoGuifen', said)
    const { value, cost } = await city.as('zhaoGuifen').costing(workingArea, { gridId: city.grid, ...cold })
    expect(value.households.map(({ id }) => id)).toContain(city.household.id)
    expect(value.visits.map(({ id }) => id)).toContain(said.id)
    expect(value.concerns.map(({ visitId }) => visitId)).toContain(said.id)
    expect(value.scheme?.version).toBe(1)
    expect(cost.roundTrips).toBeLessThanOrEqual(6)
  })
  it('afterwards brings only what changed, and no scheme she has', async () => {
    const old = household(city.grid)
    await city.register('zhaoGuifen', old)
    const asOf = new Date(Date.now() + 60_000).toISOString()
    const fresh = visit(old.id)
    await city.record('zhaoGuifen', fresh)
    const area = await city.as('zhaoGuifen').call(workingArea, { gridId: city.grid, since: asOf, schemeVersion: 1 })
    expect(area.visits.map(({ id }) => id)).toContain(fresh.id)
    expect(area.households.map(({ id }) => id)).toContain(old.id)
    expect(area.scheme).toBeNull()
  })
})
