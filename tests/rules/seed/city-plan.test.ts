import * as z from 'zod/mini'
import { StaffRecord, UnitRecord } from '../../../contracts/units'
import { cities, cityOf } from '../../../emulator/seed/cities'
import { planFederationStaff, planLineage, planUnits } from '../../../emulator/seed/plan/city-plan'
import { planSectors } from '../../../emulator/seed/plan/sector-plan'

const today = '2026-11-24'

describe('the plan of a city', () => {
  it.each([
    ['3715', 1 + 8 + 136 + 2408],
    ['1503', 1 + 3 + 22 + 87],
  ])('gives each division of %s its unit, parents first', (code, expected) => {
    const units = planUnits(cityOf(code))
    expect(z.array(UnitRecord).safeParse(units).success).toBe(true)
    expect(units.length).toBe(expected)
    const seen = new Set<string | null>([null])
    for (const unit of units) {
      expect(seen.has(unit.parentId)).toBe(true)
      seen.add(unit.id)
    }
  })

  it('gives one town its own units and those above it', () => {
    const units = planLineage('371502102')
    expect(units.slice(0, 3).map(({ name }) => name)).toEqual(['聊城市妇联', '东昌府区妇联', '堂邑镇妇联'])
    expect(units.length).toBe(3 + 15)
    expect(new Set(units.slice(3).map(({ parentId }) => parentId))).toEqual(new Set(['371502102']))
  })

  it('hangs invented enterprises, industries and the like under the divisions that are filled', () => {
    for (const city of cities) {
      const sectors = planSectors(city, new Set(planUnits(city).map(({ id }) => id)))
      expect(z.array(UnitRecord).safeParse(sectors).success).toBe(true)
      expect(sectors.every(({ demo, level }) => demo === true && level === 'sector')).toBe(true)
      expect(new Set(sectors.map(({ kind }) => kind)).size).toBeGreaterThan(2)
    }
    const ofTown = planSectors(cityOf('371502102'), new Set(['371502102']))
    expect(ofTown.map(({ parentId }) => parentId)).toEqual(['371502102', '371502102', '371502102'])
  })

  it('gives the city and each county a chair and an officer, among them the cast', () => {
    for (const city of cities) {
      const staff = planFederationStaff(city, today)
      const units = [city.division, ...(city.division.children ?? [])].map(({ code }) => code)
      const sectors = planSectors(city, new Set(planUnits(city).map(({ id }) => id)))
      expect(z.array(StaffRecord).safeParse(staff.map(({ record }) => record)).success).toBe(true)
      expect(staff.map(({ record }) => `${record.unitId} ${record.post}`)).toEqual([
        ...units.flatMap((code) => [`${code} chair`, `${code} officer`]),
        ...sectors.map(({ id }) => `${id} chair`),
      ])
    }
    const liaocheng = planFederationStaff(cityOf('3715'), today)
    const openids = new Map(liaocheng.map(({ record, openid }) => [record.name, `${record.unitId} ${openid}`]))
    expect(openids.get('陈晓敏')).toBe('3715 o-chenxiaomin')
    expect(openids.get('刘慧')).toBe('371502 o-liuhui')
  })
})
