import { amendGrid, createGrids, listGrids, workingArea } from '../../contracts/grids'
import { whoAmI } from '../../contracts/identity'
import { listNaturalVillages, nameNaturalVillage } from '../../contracts/natural-villages'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { places } from '../support/people'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const village = places.village as string
const naming = (name: string, over: object = {}) => ({ unitId: village, id: ulid(), name, ...over })
const put = (asked: ReturnType<typeof naming>) => city.as('sunXiulan').call(nameNaturalVillage, asked)
const listed = async () => (await city.as('zhouMin').call(listNaturalVillages, { unitId: village })).naturalVillages

describe('grids.nameNaturalVillage', () => {
  it.each([
    ['a grid member', 'zhaoGuifen', {}, 'FORBIDDEN'],
    ['the county', 'liuHui', {}, 'FORBIDDEN'],
    ['the chair of another village', 'zhengQin', {}, 'NOT_FOUND'],
    ['a town, which has villages of its own', 'zhouMin', { unitId: places.town }, 'UNIT_HAS_NO_NATURAL_VILLAGES'],
    ['21 characters', 'sunXiulan', { name: '杨'.repeat(21) }, 'INVALID_INPUT'],
  ] as const)('refuses %s', async (_, name, over, code) => {
    expect((await city.as(name).refusal(nameNaturalVillage, naming('前杨', over))).code).toBe(code)
  })

  it('keeps them in the order they were named, once each; renamed, the grids that take it in show the new name', async () => {
    const [front, back] = [naming('前杨'), naming('后杨')]
    await put(front)
    await put(back)
    expect(await put(front)).toEqual(await put(back))
    const gridId = ulid()
    const grid = {
      id: gridId,
      unitId: village,
      name: '第六网格',
      keeperId: null,
      naturalVillageIds: [back.id, front.id],
    }
    await city.as('sunXiulan').call(createGrids, { grids: [grid] })
    await put({ ...front, name: '前杨庄' })
    expect((await listed()).map(({ name }) => name)).toEqual(['前杨庄', '后杨'])
    const { grids } = await city.as('zhouMin').call(listGrids, { unitId: village })
    const names = grids.find(({ id }) => id === gridId)?.naturalVillages?.map(({ name }) => name)
    expect(names).toEqual(['前杨庄', '后杨'])
    expect((await city.as('sunXiulan').refusal(nameNaturalVillage, naming('后杨'))).code).toBe('NAME_TAKEN')
    const lines = await auditLines(emulator, front.id)
    expect(lines.map(({ action }) => action)).toEqual(['naturalVillage.named', 'naturalVillage.named'])
  })

  it('takes 60 and no more', async () => {
    for (let count = (await listed()).length; count < 60; count++) await put(naming(`自然村${count}`))
    expect((await city.as('sunXiulan').refusal(nameNaturalVillage, naming('又一个'))).code).toBe(
      'NATURAL_VILLAGES_FULL',
    )
    expect(await listed()).toHaveLength(60)
  })
})

describe('grids.amend', () => {
  const amending = (over: object = {}) => ({ gridId: city.grid, name: '第三网格', naturalVillageIds: [], ...over })

  it('refuses a grid member, another village’s chair and a natural village of nowhere', async () => {
    expect((await city.as('zhaoGuifen').refusal(amendGrid, amending())).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(amendGrid, amending())).code).toBe('NOT_FOUND')
    const unknown = amending({ naturalVillageIds: [ulid()] })
    expect((await city.as('sunXiulan').refusal(amendGrid, unknown)).code).toBe('NATURAL_VILLAGE_UNKNOWN')
  })

  it('writes the new name wherever it shows; said again it leaves no second line', async () => {
    const [first] = await listed()
    const asked = amending({ name: '第三网格（河东）', naturalVillageIds: first ? [first.id] : [] })
    const { grid } = await city.as('sunXiulan').call(amendGrid, asked)
    expect(await city.as('sunXiulan').call(amendGrid, asked)).toEqual({ grid })
    expect(grid.naturalVillages).toEqual([first])
    const { person } = await city.as('zhaoGuifen').call(whoAmI, {})
    expect(person?.grids).toMatchObject([{ id: city.grid, name: '第三网格（河东）' }])
    const area = await city.as('zhaoGuifen').call(workingArea, { gridId: city.grid, since: null, schemeVersion: null })
    expect(area.households.map(({ gridName }) => gridName)).toEqual(['第三网格（河东）'])
    expect((await auditLines(emulator, city.grid)).map(({ action }) => action)).toEqual([
      'grid.created',
      'grid.amended',
    ])
  })

  it('is refused at the founding of a grid with a natural village of another village', async () => {
    const grid = { id: ulid(), unitId: places.neighbourVillage, name: '第一网格', keeperId: null }
    const [first] = await listed()
    const asked = { ...grid, naturalVillageIds: [first?.id ?? ''] }
    const { receipts } = await city.as('zhengQin').call(createGrids, { grids: [asked] })
    expect(receipts[0]).toMatchObject({ state: 'refused', failure: { code: 'NATURAL_VILLAGE_UNKNOWN' } })
  })
})
