import { listGaps, type GapKind } from '../../contracts/gaps'
import { assignGrid, createGrids } from '../../contracts/grids'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places, type PersonName } from '../support/people'
import { rewinding } from '../support/rewind'

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

const idOf = (name: PersonName) => people[name].record.id
const look = (name: PersonName, unitId: string, kind: GapKind, over: object = {}) =>
  city.as(name).call(listGaps, { unitId, kind, cursor: null, ...over })

it('refuses a grid member, and does not show another town’s gaps', async () => {
  const asked = { unitId: places.town, kind: 'gridsWithoutKeeper', cursor: null }
  expect((await city.as('zhaoGuifen').refusal(listGaps, asked)).code).toBe('FORBIDDEN')
  expect((await city.as('wuLan').refusal(listGaps, asked)).code).toBe('NOT_FOUND')
})

it('lists what is missing in both directions, with figures that open to the lists', async () => {
  const vacant = ulid()
  await city.as('sunXiulan').call(createGrids, {
    grids: [{ id: vacant, unitId: places.village, name: '第五网格', keeperId: null }],
  })
  const grids = await look('zhouMin', places.town, 'gridsWithoutKeeper')
  expect(grids.gaps).toMatchObject([{ id: vacant, name: '第五网格', unitId: places.village, unitName: '杨庄村妇联' }])
  const executives = await look('zhouMin', places.town, 'executivesWithoutGrid')
  expect(executives.gaps).toMatchObject([{ id: idOf('liMei'), name: '李梅', unitName: '杨庄村妇联' }])
  const villages = await look('zhouMin', places.town, 'villagesWithoutGrid')
  expect(villages.gaps).toMatchObject([{ id: places.neighbourVillage, name: '路西村妇联' }])
  const one = { count: 1, more: false }
  const figures = { gridsWithoutKeeper: one, executivesWithoutGrid: one, villagesWithoutGrid: one }
  for (const answer of [grids, executives, villages]) expect(answer).toMatchObject({ figures, next: null })
  const county = await look('liuHui', places.county, 'villagesWithoutGrid')
  expect(county.gaps.map(({ id }) => id)).toEqual([places.neighbourVillage, places.otherVillage])
})

it('follows what is assigned and created', async () => {
  const count = async (kind: GapKind) => (await look('zhouMin', places.town, kind)).figures[kind].count
  await city.as('sunXiulan').call(assignGrid, { gridId: city.grid, keeperId: idOf('liMei') })
  expect((await look('zhouMin', places.town, 'executivesWithoutGrid')).gaps).toMatchObject([{ name: '赵桂芬' }])
  await city.as('sunXiulan').call(assignGrid, { gridId: city.grid, keeperId: null })
  expect([await count('gridsWithoutKeeper'), await count('executivesWithoutGrid')]).toEqual([1, 2])
  await city.as('zhengQin').call(createGrids, {
    grids: [{ id: ulid(), unitId: places.neighbourVillage, name: '第一网格', keeperId: null }],
  })
  expect([await count('gridsWithoutKeeper'), await count('villagesWithoutGrid')]).toEqual([2, 0])
})

it('comes in pages that leave nothing out and nothing twice, in six round trips', async () => {
  const ids = Array.from({ length: 7 }, ulid)
  await city.as('sunXiulan').call(createGrids, {
    grids: ids.map((id) => ({ id, unitId: places.village, name: '空网格', keeperId: null })),
  })
  const seen: string[] = []
  const turn = async (cursor: string | null): Promise<void> => {
    const asked = { unitId: places.city, kind: 'gridsWithoutKeeper' as const, cursor, limit: 3 }
    const { value, cost } = await city.as('chenXiaomin').costing(listGaps, asked)
    seen.push(...value.gaps.map(({ id }) => id))
    expect(cost.roundTrips).toBeLessThanOrEqual(6)
    if (value.next) await turn(value.next)
  }
  await turn(null)
  expect(seen).toEqual([...ids].sort())
})
