import { createGrids } from '../../contracts/grids'
import { registerHouseholds, type HouseholdRecord } from '../../contracts/households'
import { bindByPhone } from '../../contracts/identity'
import type { Receipt } from '../../contracts/receipts'
import { appointStaff, importUnits, type UnitRecord } from '../../contracts/units'
import { publishScheme } from '../../contracts/visit-scheme'
import { recordVisits, type VisitRecord } from '../../contracts/visits'
import { actingAs, type Caller } from './as'
import type { TestEmulator } from './emulator'
import { ulid } from './ids'
import { founderOpenid, people, places, strangerOpenid, type PersonName } from './people'
import { household, scheme } from './samples'

const unit = (id: string, name: string, level: UnitRecord['level'], parentId: string | null): UnitRecord => ({
  id,
  name,
  level,
  parentId,
  demo: true,
})

const units: UnitRecord[] = [
  unit(places.city, '聊城市妇联', 'city', null),
  unit(places.county, '东昌府区妇联', 'county', places.city),
  unit(places.otherCounty, '阳谷县妇联', 'county', places.city),
  unit(places.town, '堂邑镇妇联', 'town', places.county),
  unit(places.otherTown, '梁水镇妇联', 'town', places.county),
  unit(places.farTown, '阿城镇妇联', 'town', places.otherCounty),
  unit(places.village, '杨庄村妇联', 'village', places.town),
  unit(places.neighbourVillage, '路西村妇联', 'village', places.town),
  unit(places.otherVillage, '前景村妇联', 'village', places.otherTown),
]

export interface City {
  /** Zhao Guifen's. */
  grid: string
  /** Qian Aiju's. */
  firstGrid: string
  /** A household of Zhao Guifen's grid, 王桂英 家. */
  household: HouseholdRecord
  as(name: PersonName): Caller
  founder: Caller
  stranger: Caller
  register(name: PersonName, ...households: HouseholdRecord[]): Promise<Receipt[]>
  record(name: PersonName, ...visits: VisitRecord[]): Promise<Receipt[]>
}

/** Founds the city of the tests through the public contracts, everybody bound. */
export async function foundCity(emulator: TestEmulator): Promise<City> {
  const founder = actingAs(emulator, founderOpenid)
  const as = (name: PersonName): Caller => actingAs(emulator, people[name].openid)
  await founder.call(importUnits, { units })
  await founder.call(appointStaff, { staff: Object.values(people).map(({ record }) => record) })
  for (const { openid, record } of Object.values(people))
    await actingAs(emulator, openid).call(bindByPhone, { code: `phone:${record.phone}` })
  await as('chenXiaomin').call(publishScheme, { scheme })

  const [grid, firstGrid] = [ulid(), ulid()]
  const village = { unitId: places.village, demo: true }
  await as('sunXiulan').call(createGrids, {
    grids: [
      { ...village, id: firstGrid, name: '第一网格', keeperId: people.qianAiju.record.id },
      { ...village, id: grid, name: '第三网格', keeperId: people.zhaoGuifen.record.id },
    ],
  })
  const city: City = {
    grid,
    firstGrid,
    household: household(grid),
    as,
    founder,
    stranger: actingAs(emulator, strangerOpenid),
    register: async (name, ...households) => (await as(name).call(registerHouseholds, { households })).receipts,
    record: async (name, ...visits) => (await as(name).call(recordVisits, { visits })).receipts,
  }
  await city.register('zhaoGuifen', city.household)
  return city
}
