import { monthOf } from '../../contracts/calendar'
import { settleConcerns } from '../../contracts/concerns'
import { overview } from '../../contracts/insights'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { places } from '../support/people'
import { rewinding } from '../support/rewind'
import { household, visit } from '../support/samples'

let emulator: TestEmulator
let city: City
let rewind: () => Promise<void>

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  rewind = await rewinding(emulator)
})
beforeEach(() => rewind())
afterAll(() => emulator.stop())

const month = () => monthOf(Date.now())
const look = (name: Parameters<City['as']>[0], unitId: string) =>
  city.as(name).call(overview, { unitId, month: month() })

it('refuses a grid member, and another town’s figures', async () => {
  expect((await city.as('zhaoGuifen').refusal(overview, { unitId: places.village, month: month() })).code).toBe(
    'FORBIDDEN',
  )
  expect((await city.as('wuLan').refusal(overview, { unitId: places.town, month: month() })).code).toBe('NOT_FOUND')
})

it('counts a visit at every level at once, before and after the fold', async () => {
  const concern = { id: ulid(), text: '取暖补贴', promise: null }
  await city.record(
    'zhaoGuifen',
    visit(city.household.id, { concern, wishes: [{ id: ulid(), kind: 'woman', text: '棉被' }] }),
  )
  const expected = { visits: 1, reached: 1, 'reached:hardship': 1, concerns: 1, wishes: 1 }
  const levels = [
    ['sunXiulan', places.village],
    ['zhouMin', places.town],
    ['liuHui', places.county],
    ['chenXiaomin', places.city],
  ] as const
  for (const [name, unitId] of levels) expect((await look(name, unitId)).month).toEqual(expected)
  await emulator.fireTimer('insights', 'fold')
  for (const [name, unitId] of levels) expect((await look(name, unitId)).month).toEqual(expected)
  await emulator.fireTimer('insights', 'fold')
  expect((await look('chenXiaomin', places.city)).month).toEqual(expected)
})

it('opens into the units right under it, and a village into its grids', async () => {
  await city.record('zhaoGuifen', visit(city.household.id))
  const town = await look('zhouMin', places.town)
  expect(town.children.map(({ name, month: counts }) => [name, counts.visits])).toEqual([
    ['杨庄村妇联', 1],
    ['路西村妇联', undefined],
  ])
  const village = await look('sunXiulan', places.village)
  expect(village.children.find(({ unitId }) => unitId === city.grid)?.month.visits).toBe(1)
})

it('counts a household once a month however often it is met, and not when nobody was at home', async () => {
  await city.record('zhaoGuifen', visit(city.household.id, { outcome: 'notHome' }))
  await city.record(
    'zhaoGuifen',
    visit(city.household.id),
    visit(city.household.id, { targets: ['hardship', 'emptyNest'] }),
  )
  expect((await look('zhouMin', places.town)).month).toEqual({
    visits: 3,
    reached: 1,
    'reached:hardship': 1,
    'reached:emptyNest': 1,
  })
})

it('counts resolved concerns in the month they were said, and back again when undone', async () => {
  const concern = { id: ulid(), text: '取暖补贴', promise: null }
  await city.record('zhaoGuifen', visit(city.household.id, { concern }))
  const settle = (to: 'resolved' | 'open') =>
    city.as('zhaoGuifen').call(settleConcerns, {
      changes: [{ id: ulid(), concernId: concern.id, to, at: new Date().toISOString(), note: null }],
    })
  await settle('resolved')
  expect((await look('zhouMin', places.town)).month.concernsResolved).toBe(1)
  await settle('open')
  expect((await look('zhouMin', places.town)).month.concernsResolved).toBe(0)
})

it('equals a recount after many visits from many phones with folds in between', async () => {
  const homes = Array.from({ length: 12 }, () => household(city.grid, { targets: ['hardship'] }))
  await city.register('zhaoGuifen', ...homes)
  const work = homes.flatMap(({ id }) => [visit(id), visit(id)])
  await Promise.all([
    ...work.map((record, index) => city.record(index % 2 ? 'zhaoGuifen' : 'sunXiulan', record)),
    emulator.fireTimer('insights', 'fold'),
    emulator.fireTimer('insights', 'fold'),
  ])
  const town = await look('zhouMin', places.town)
  expect(town.month).toMatchObject({ visits: 24, reached: 12, 'reached:hardship': 12 })
  expect(town.now).toMatchObject({ households: 13, 'households:hardship': 13 })
  await emulator.fireTimer('insights', 'fold')
  expect((await look('zhouMin', places.town)).month).toEqual(town.month)
})

it('a city dashboard takes four round trips', async () => {
  await city.record('zhaoGuifen', visit(city.household.id))
  const { cost } = await city.as('chenXiaomin').costing(overview, { unitId: places.city, month: month() })
  expect(cost.roundTrips).toBeLessThanOrEqual(4)
})

it('does not let a phone pretend to be the timer', async () => {
  const { result } = await emulator.call<{ ok: boolean }>(city.stranger.openid, 'insights', {
    Type: 'Timer',
    TriggerName: 'fold',
  })
  expect(result).toMatchObject({ ok: false, failure: { code: 'UNKNOWN_ACTION' } })
})
