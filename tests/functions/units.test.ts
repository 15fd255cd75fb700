import { appointStaff, importUnits, listStaff, listUnits } from '../../contracts/units'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places } from '../support/people'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const village = { id: '371502109299', name: '新村妇联', level: 'village' as const, parentId: places.town }

describe('units.import', () => {
  it.each(['zhaoGuifen', 'sunXiulan', 'zhouMin', 'liuHui'] as const)('refuses %s', async (name) => {
    expect((await city.as(name).refusal(importUnits, { units: [village] })).code).toBe('FORBIDDEN')
  })

  it.each([
    ['a parent that is not there', { ...village, parentId: '371599999' }, 'PARENT_UNKNOWN'],
    ['a village right under a county', { ...village, parentId: places.county }, 'LEVEL_MISMATCH'],
    ['a city under something', { ...village, level: 'city' as const }, 'LEVEL_MISMATCH'],
    ['another unit under a stored id', { ...village, id: places.village, name: '别的村妇联' }, 'CONFLICT'],
    ['a malformed id', { ...village, id: '37/15' }, 'INVALID_INPUT'],
  ])('refuses %s', async (_, unit, code) => {
    expect((await city.as('chenXiaomin').refusal(importUnits, { units: [unit] })).code).toBe(code)
  })

  it('stores parents and children of one call, once, with a line each', async () => {
    const town = { id: '371502199', name: '新镇妇联', level: 'town' as const, parentId: places.county }
    const under = { ...village, id: '371502199201', parentId: town.id }
    expect(await city.as('chenXiaomin').call(importUnits, { units: [town, under] })).toEqual({
      stored: 2,
      unchanged: 0,
    })
    expect(await city.as('chenXiaomin').call(importUnits, { units: [town, under] })).toEqual({
      stored: 0,
      unchanged: 2,
    })
    expect(await auditLines(emulator, under.id)).toHaveLength(1)
  })
})

describe('units.children', () => {
  it('refuses a grid member', async () => {
    expect((await city.as('zhaoGuifen').refusal(listUnits, { unitId: places.village })).code).toBe('FORBIDDEN')
  })
  it('does not show a unit outside the scope', async () => {
    expect((await city.as('zhouMin').refusal(listUnits, { unitId: places.otherTown })).code).toBe('NOT_FOUND')
    expect((await city.as('zhouMin').refusal(listUnits, { unitId: places.county })).code).toBe('NOT_FOUND')
  })
  it('shows the units right under one, by code', async () => {
    const { unit, children } = await city.as('liuHui').call(listUnits, { unitId: places.town })
    expect(unit.name).toBe('堂邑镇妇联')
    expect(children.map(({ name }) => name)).toEqual(['杨庄村妇联', '路西村妇联'])
  })
})

const appointee = (over: object = {}) => ({
  id: ulid(),
  unitId: places.village as string,
  name: '冯小云',
  phone: '19900003001',
  post: 'executive' as const,
  termFrom: '2024-01-01',
  termTo: '2029-01-01',
  ...over,
})

describe('units.appoint and units.staff', () => {
  it('refuses a grid member', async () => {
    expect((await city.as('zhaoGuifen').refusal(appointStaff, { staff: [appointee()] })).code).toBe('FORBIDDEN')
  })

  it.each([
    ['a unit of another town', { unitId: places.otherVillage }, 'NOT_FOUND'],
    ['a number somebody has', { phone: people.zhouMin.record.phone }, 'PHONE_TAKEN'],
    ['a term that ends before it begins', { termTo: '2023-12-31' }, 'TERM_ENDS_BEFORE_IT_BEGINS'],
    ['an id somebody has', { id: people.zhouMin.record.id }, 'ID_TAKEN'],
    ['ten digits', { phone: '1990000300' }, 'INVALID_INPUT'],
  ])('refuses %s', async (_, over, code) => {
    const { receipts } = await city.as('zhouMin').call(appointStaff, { staff: [appointee(over)] })
    expect(receipts[0]).toMatchObject({ state: 'refused', failure: { code } })
  })

  it('appoints, shows the number’s tail only, and leaves a line', async () => {
    const staff = appointee({ phone: '19900003002' })
    const { receipts } = await city.as('zhouMin').call(appointStaff, { staff: [staff] })
    expect(receipts[0]?.state).toBe('stored')
    const listed = (await city.as('sunXiulan').call(listStaff, { unitId: places.village })).staff
    expect(listed.find(({ id }) => id === staff.id)).toMatchObject({ phoneTail: '3002', bound: false })
    expect(JSON.stringify(listed)).not.toContain('1990000')
    expect(await auditLines(emulator, staff.id)).toHaveLength(1)
  })
})
