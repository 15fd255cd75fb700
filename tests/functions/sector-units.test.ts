import { ymdOf } from '../../contracts/calendar'
import { closeUnit, moveUnit, renameUnit, reopenUnit } from '../../contracts/divisions'
import { listGaps } from '../../contracts/gaps'
import { createGrids } from '../../contracts/grids'
import { bindByPhone, whoAmI } from '../../contracts/identity'
import { overview } from '../../contracts/insights'
import { stepJob } from '../../contracts/jobs'
import { staffingOfUnit } from '../../contracts/staffing'
import {
  appointStaff,
  createUnit,
  findUnits,
  importUnits,
  listCities,
  listStaff,
  listUnits,
  type UnitRecord,
} from '../../contracts/units'
import { actingAs } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places } from '../support/people'
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

const today = () => ymdOf(Date.now())

/** An invented logistics company under the town. */
const company = (over: Partial<UnitRecord> = {}): UnitRecord => ({
  id: ulid(),
  name: '鲁西顺达物流公司妇委会',
  level: 'sector',
  kind: 'enterprise',
  orgForm: 'committee',
  parentId: places.town,
  demo: true,
  ...over,
})

const manager = (unitId: string, post: 'chair' | 'executive', tail: string) => ({
  id: ulid(),
  unitId,
  name: '钱秋菊',
  phone: `1990000${tail}`,
  post,
  termFrom: '2024-01-01',
  termTo: '2029-01-01',
})

describe('units.create', () => {
  it('refuses who may not, what cannot stand there, and a wrong credit code', async () => {
    const village = { id: '371502109299', name: '新村妇联', level: 'village' as const, parentId: places.town }
    const cases = [
      ['zhaoGuifen', company(), 'FORBIDDEN'],
      ['zhouMin', village, 'DIVISIONS_BY_COUNTY'],
      ['zhouMin', company({ parentId: places.otherTown }), 'PARENT_UNKNOWN'],
      ['zhouMin', company({ parentId: null }), 'PARENT_UNKNOWN'],
      ['zhouMin', company({ id: '371502109298' }), 'CODE_OF_OTHER_LEVEL'],
      ['liuHui', { ...village, id: '371502298' }, 'CODE_OF_OTHER_LEVEL'],
      ['liuHui', { ...village, parentId: places.county }, 'LEVEL_MISMATCH'],
      ['liuHui', { ...village, kind: 'enterprise' }, 'INVALID_INPUT'],
      ['zhouMin', company({ orgForm: undefined }), 'INVALID_INPUT'],
      ['zhouMin', company({ uscc: '91310115MA1H8R7C6D' }), 'INVALID_INPUT'],
      ['zhouMin', company({ id: places.otherVillage, level: 'village', kind: undefined }), 'INVALID_INPUT'],
    ] as const
    for (const [name, unit, code] of cases)
      expect({ unit, code: (await city.as(name).refusal(createUnit, { unit })).code }).toEqual({ unit, code })
  })

  it.each([
    ['cityStaff', 'chenXiaomin', places.city],
    ['countyStaff', 'liuHui', places.county],
    ['townStaff', 'zhouMin', places.town],
    ['villageChair', 'sunXiulan', places.village],
  ] as const)('%s puts one under her own federation', async (_, name, parentId) => {
    const { unit } = await city.as(name).call(createUnit, { unit: company({ parentId }) })
    expect(unit).toMatchObject({ level: 'sector', kind: 'enterprise', orgForm: 'committee', parentId, demo: true })
    expect(unit.place.endsWith(`/${parentId}/${unit.id}`) || unit.place === `${parentId}/${unit.id}`).toBe(true)
  })

  it('nothing stands under it, and it holds no grids', async () => {
    const { unit } = await city.as('zhouMin').call(createUnit, { unit: company() })
    expect((await city.as('zhouMin').refusal(createUnit, { unit: company({ parentId: unit.id }) })).code).toBe(
      'LEVEL_MISMATCH',
    )
    const grid = { id: ulid(), unitId: unit.id, name: '第一网格', keeperId: null }
    const [receipt] = (await city.as('zhouMin').call(createGrids, { grids: [grid] })).receipts
    expect(receipt).toMatchObject({ state: 'refused', failure: { code: 'UNIT_HAS_NO_GRIDS' } })
  })

  it('sent again is done once; a taken id and a credit code of the city are refused', async () => {
    const asked = company({ uscc: ' 91331081307655191l ' })
    const { unit } = await city.as('zhouMin').call(createUnit, { unit: asked })
    expect(unit.uscc).toBe('91331081307655191L')
    expect((await city.as('zhouMin').call(createUnit, { unit: asked })).unit).toEqual(unit)
    const refused = async (name: 'zhouMin' | 'wuLan', other: UnitRecord) =>
      (await city.as(name).refusal(createUnit, { unit: other })).code
    expect(await refused('zhouMin', { ...asked, uscc: undefined, name: '别的公司妇委会' })).toBe('CONFLICT')
    expect(await refused('wuLan', { ...asked, uscc: undefined, parentId: places.otherTown })).toBe('ID_TAKEN')
    expect(await refused('wuLan', company({ parentId: places.otherTown, uscc: '91331081307655191L' }))).toBe(
      'USCC_TAKEN',
    )
    expect(await auditLines(emulator, unit.id)).toMatchObject([{ action: 'unit.created', place: unit.place }])
  })
})

describe('who works in an enterprise', () => {
  it('is nobody’s grid member and no village chair: she sees nothing but herself', async () => {
    const { unit } = await city.as('sunXiulan').call(createUnit, { unit: company({ parentId: places.village }) })
    const staff = [manager(unit.id, 'chair', '3101'), manager(unit.id, 'executive', '3102')]
    await city.as('sunXiulan').call(appointStaff, { staff })
    for (const { phone } of staff) {
      const caller = actingAs(emulator, `o-${phone}`)
      await caller.call(bindByPhone, { code: `phone:${phone}` })
      expect((await caller.call(whoAmI, {})).person).toMatchObject({ role: 'sectorStaff', unitId: unit.id, grids: [] })
      expect((await caller.refusal(listStaff, { unitId: unit.id })).code).toBe('FORBIDDEN')
      expect((await caller.refusal(listUnits, { unitId: places.village })).code).toBe('FORBIDDEN')
      expect((await caller.refusal(overview, { unitId: unit.id, month: '2026-11' })).code).toBe('FORBIDDEN')
    }
    expect((await city.as('sunXiulan').call(listStaff, { unitId: unit.id })).staff).toHaveLength(2)
    const gaps = { unitId: places.village, kind: 'executivesWithoutGrid' as const, cursor: null }
    const idle = (await city.as('sunXiulan').call(listGaps, gaps)).gaps.map(({ id }) => id)
    expect(idle).toEqual([people.liMei.record.id])
    const { posts } = await city.as('sunXiulan').call(staffingOfUnit, { unitId: unit.id })
    expect(posts.find(({ post }) => post === 'chair')).toMatchObject({ count: 1, target: null })
  })
})

describe('units.children', () => {
  it('refuses the unbound and those who stand elsewhere', async () => {
    const { unit } = await city.as('zhouMin').call(createUnit, { unit: company() })
    expect((await city.stranger.refusal(listUnits, { unitId: unit.id })).code).toBe('NOT_BOUND')
    expect((await city.as('wuLan').refusal(listUnits, { unitId: unit.id })).code).toBe('NOT_FOUND')
    expect((await city.as('sunXiulan').refusal(listUnits, { unitId: unit.id })).code).toBe('NOT_FOUND')
  })

  it('answers divisions and the units of sectors apart, by kind, page by page; and who stands above', async () => {
    const companies = Array.from({ length: 5 }, (_, index) => company({ name: `第${index + 1}公司妇委会` }))
    const guild = company({ kind: 'industry', orgForm: 'federation', name: '堂邑镇快递行业妇联' })
    for (const unit of [...companies, guild]) await city.as('zhouMin').call(createUnit, { unit })
    const asked = { unitId: places.town, limit: 2 }
    const divisions = await city.as('liuHui').call(listUnits, asked)
    expect(divisions.children.map(({ id }) => id)).toEqual([places.village, places.neighbourVillage])
    expect(divisions.next).toBeNull()
    expect(divisions.above).toEqual([{ id: places.county, name: '东昌府区妇联' }])

    const ofKind = { ...asked, of: 'sectors' as const, kind: 'enterprise' as const }
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: { children: { id: string }[]; next: string | null } = await city
        .as('zhouMin')
        .call(listUnits, { ...ofKind, cursor })
      seen.push(...page.children.map(({ id }) => id))
      cursor = page.next
    } while (cursor)
    expect(seen).toEqual(companies.map(({ id }) => id))
    const { children } = await city.as('zhouMin').call(listUnits, { ...asked, of: 'sectors', kind: 'industry' })
    expect(children.map(({ id }) => id)).toEqual([guild.id])
    expect((await city.as('zhouMin').call(overview, { unitId: places.town, month: '2026-11' })).children).toHaveLength(
      2,
    )
  })
})

describe('units.find', () => {
  const found = async (name: 'chenXiaomin' | 'zhouMin', unitId: string, words: string) =>
    (await city.as(name).call(findUnits, { unitId, words })).units.map((unit) => unit.name)

  it('refuses who may not, another’s subtree, and a single letter', async () => {
    const asked = { unitId: places.town, words: '杨庄' }
    expect((await city.as('zhaoGuifen').refusal(findUnits, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('wuLan').refusal(findUnits, asked)).code).toBe('NOT_FOUND')
    expect((await city.as('zhouMin').refusal(findUnits, { ...asked, words: ' 杨 ' })).code).toBe('INVALID_INPUT')
  })

  it('by a part of the name or its initials, in one’s subtree alone, by the new name after a change', async () => {
    await city.as('zhouMin').call(createUnit, { unit: company() })
    expect(await found('zhouMin', places.town, '顺达物流')).toEqual(['鲁西顺达物流公司妇委会'])
    expect(await found('zhouMin', places.town, 'sdwl')).toEqual(['鲁西顺达物流公司妇委会'])
    expect(await found('zhouMin', places.town, 'YZC')).toEqual(['杨庄村妇联'])
    expect(await found('zhouMin', places.town, '杨庄村 妇联')).toEqual(['杨庄村妇联'])
    expect(await found('zhouMin', places.town, '顺达快递')).toEqual([])
    expect(await found('chenXiaomin', places.otherTown, '杨庄')).toEqual([])
    expect(await found('chenXiaomin', places.city, '杨庄')).toEqual(['杨庄村妇联'])
    await city.as('liuHui').call(renameUnit, { unitId: places.village, name: '柳林社区妇联', on: today() })
    expect(await found('zhouMin', places.town, '杨庄')).toEqual([])
    expect(await found('zhouMin', places.town, '柳林')).toEqual(['柳林社区妇联'])
  })

  it('page by page', async () => {
    for (const ordinal of ['一', '二', '三'])
      await city.as('zhouMin').call(createUnit, { unit: company({ name: `运河${ordinal}厂妇委会` }) })
    const asked = { unitId: places.town, words: '运河', limit: 2 }
    const first = await city.as('zhouMin').call(findUnits, asked)
    const second = await city.as('zhouMin').call(findUnits, { ...asked, cursor: first.next })
    expect([...first.units, ...second.units].map(({ name }) => name)).toEqual([
      '运河一厂妇委会',
      '运河二厂妇委会',
      '运河三厂妇委会',
    ])
    expect(second.next).toBeNull()
  })
})

describe('the federation above changes it', () => {
  it('renames, closes, reopens and moves it within what is hers', async () => {
    const { unit } = await city.as('zhouMin').call(createUnit, { unit: company() })
    await city.as('zhouMin').call(appointStaff, { staff: [manager(unit.id, 'chair', '3103')] })
    const change = { unitId: unit.id, on: today(), reason: '搬到外地' }
    expect((await city.as('wuLan').refusal(closeUnit, change)).code).toBe('NOT_FOUND')
    expect((await city.as('sunXiulan').refusal(renameUnit, { ...change, name: '别名妇联' })).code).toBe('NOT_FOUND')
    const renamed = await city.as('zhouMin').call(renameUnit, { ...change, name: '顺达物流公司妇联' })
    expect(renamed.unit.name).toBe('顺达物流公司妇联')
    expect((await city.as('zhouMin').call(closeUnit, change)).unit.validTo).toBe(today())
    expect((await city.as('zhouMin').call(reopenUnit, change)).unit.validTo).toBeUndefined()

    const moving = { id: ulid(), unitId: unit.id, newParentId: places.otherTown, on: today() }
    expect((await city.as('zhouMin').refusal(moveUnit, moving)).code).toBe('NOT_FOUND')
    let { job } = await city.as('zhouMin').call(moveUnit, { ...moving, newParentId: places.village })
    while (job.state === 'running') job = (await city.as('zhouMin').call(stepJob, { jobId: job.id })).job
    const sectors = { unitId: places.village, of: 'sectors' as const }
    expect((await city.as('sunXiulan').call(listUnits, sectors)).children.map(({ id }) => id)).toEqual([unit.id])
    expect((await city.as('sunXiulan').call(listStaff, { unitId: unit.id })).staff).toHaveLength(1)
    const actions = (await auditLines(emulator, unit.id)).map(({ action }) => action)
    expect(actions).toEqual(
      expect.arrayContaining(['unit.created', 'unit.renamed', 'unit.closed', 'unit.reopened', 'unit.moveBegun']),
    )
  })

  it('a village goes with the enterprises that stand under it', async () => {
    const { unit } = await city.as('sunXiulan').call(createUnit, { unit: company({ parentId: places.village }) })
    const moving = { id: ulid(), unitId: places.village, newParentId: places.otherTown, on: today() }
    let { job } = await city.as('liuHui').call(moveUnit, moving)
    while (job.state === 'running') job = (await city.as('liuHui').call(stepJob, { jobId: job.id })).job
    const moved = await city.as('wuLan').call(listUnits, { unitId: unit.id })
    expect(moved.unit.place).toBe(`3715/371502/${places.otherTown}/${places.village}/${unit.id}`)
    const closing = { unitId: places.village, on: today(), reason: '撤村' }
    expect((await city.as('liuHui').refusal(closeUnit, closing)).code).toBe('UNIT_NOT_EMPTY')
  })
})

describe('units.cities', () => {
  it('are the founder’s to see', async () => {
    expect((await city.as('chenXiaomin').refusal(listCities, {})).code).toBe('FORBIDDEN')
    const units = [{ id: '1503', name: '乌海市妇联', level: 'city' as const, parentId: null }]
    await city.founder.call(importUnits, { units })
    expect((await city.founder.call(listCities, {})).cities.map(({ id }) => id)).toEqual(['1503', '3715'])
  })
})
