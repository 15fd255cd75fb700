import fc from 'fast-check'
import { monthOf } from '../../contracts/calendar'
import { listConcerns } from '../../contracts/concerns'
import { unitHistory } from '../../contracts/divisions'
import { listGaps } from '../../contracts/gaps'
import { createGrids, listGrids, workingArea } from '../../contracts/grids'
import { similarHouseholds } from '../../contracts/household-duplicates'
import { getHousehold, openMinors } from '../../contracts/households'
import { overview } from '../../contracts/insights'
import { bindByPhone } from '../../contracts/identity'
import { myDay } from '../../contracts/my-day'
import { listRenewals } from '../../contracts/posts'
import { staffingOfUnit } from '../../contracts/staffing'
import { appointStaff, createUnit, findUnits, listStaff, listUnits } from '../../contracts/units'
import { visitVersions } from '../../contracts/visit-changes'
import { getVisit, listVisits, recordVisits } from '../../contracts/visits'
import type { Role } from '../../contracts/roles'
import { actingAs, Refused, type Caller } from '../support/as'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { places, type PersonName } from '../support/people'
import { household, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

/** A place with what lies there. */
interface Spot {
  place: string
  unitId?: string
  gridId?: string
  householdId?: string
  visitId?: string
}
const spots: Spot[] = []

const unitPlaces = [
  places.city,
  `${places.city}/${places.county}`,
  `${places.city}/${places.otherCounty}`,
  `${places.city}/${places.county}/${places.town}`,
  `${places.city}/${places.county}/${places.otherTown}`,
  `${places.city}/${places.county}/${places.town}/${places.village}`,
  `${places.city}/${places.county}/${places.town}/${places.neighbourVillage}`,
  `${places.city}/${places.county}/${places.otherTown}/${places.otherVillage}`,
]

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  for (const place of unitPlaces) spots.push({ place, unitId: place.split('/').at(-1) ?? '' })
  const neighbourGrid = ulid()
  await city.as('zhengQin').call(createGrids, {
    grids: [{ id: neighbourGrid, unitId: places.neighbourVillage, name: '第一网格', keeperId: null }],
  })
  await settle('zhaoGuifen', places.village, city.grid)
  await settle('qianAiju', places.village, city.firstGrid)
  await settle('zhengQin', places.neighbourVillage, neighbourGrid)
  await foundCompany(places.town, 'zhouMin', null)
  await foundCompany(places.village, 'sunXiulan', '19900003201')
})
afterAll(() => emulator.stop())

/** An enterprise under a federation is a spot of its own; one has a chair who uses the app. */
async function foundCompany(parentId: string, by: PersonName, phone: string | null): Promise<void> {
  const record = {
    id: ulid(),
    name: '顺达物流妇委会',
    level: 'sector',
    kind: 'enterprise',
    orgForm: 'committee',
  } as const
  const { unit } = await city.as(by).call(createUnit, { unit: { ...record, parentId } })
  spots.push({ place: unit.place, unitId: unit.id })
  if (!phone) return
  const term = { termFrom: '2024-01-01', termTo: '2029-01-01' }
  const chair = { id: ulid(), unitId: unit.id, name: '钱秋菊', phone, post: 'chair' as const, ...term }
  await city.as(by).call(appointStaff, { staff: [chair] })
  await callerOf('sectorChair').call(bindByPhone, { code: `phone:${phone}` })
}

async function settle(name: PersonName, villageId: string, gridId: string): Promise<void> {
  const home = household(gridId)
  const met = visit(home.id)
  await city.register(name, home)
  await city.record(name, met)
  const place = `${places.city}/${places.county}/${places.town}/${villageId}/${gridId}`
  spots.push({ place, gridId, householdId: home.id, visitId: met.id })
}

/** Who works in an enterprise, which is no place of the tree that others keep. */
const outsiders = { sectorChair: 'o-sector-chair' } as const
type Name = PersonName | keyof typeof outsiders
const callerOf = (name: Name): Caller =>
  name === 'sectorChair' ? actingAs(emulator, outsiders.sectorChair) : city.as(name)

const cast: Record<Name, { role: Role; sees: () => string[] }> = {
  chenXiaomin: { role: 'cityStaff', sees: () => [places.city] },
  liuHui: { role: 'countyStaff', sees: () => [`${places.city}/${places.county}`] },
  zhouMin: { role: 'townStaff', sees: () => [`${places.city}/${places.county}/${places.town}`] },
  wuLan: { role: 'townStaff', sees: () => [`${places.city}/${places.county}/${places.otherTown}`] },
  sunXiulan: { role: 'villageChair', sees: () => [`${places.city}/${places.county}/${places.town}/${places.village}`] },
  zhengQin: {
    role: 'villageChair',
    sees: () => [`${places.city}/${places.county}/${places.town}/${places.neighbourVillage}`],
  },
  zhaoGuifen: {
    role: 'gridMember',
    sees: () => [`${places.city}/${places.county}/${places.town}/${places.village}/${city.grid}`],
  },
  qianAiju: {
    role: 'gridMember',
    sees: () => [`${places.city}/${places.county}/${places.town}/${places.village}/${city.firstGrid}`],
  },
  liMei: { role: 'gridMember', sees: () => [] },
  sectorChair: { role: 'sectorStaff', sees: () => [] },
}

const field: Role[] = ['gridMember', 'villageChair']
const office: Role[] = ['villageChair', 'townStaff', 'countyStaff', 'cityStaff']
const month = monthOf(Date.now())

interface Action {
  of: 'unit' | 'grid' | 'household' | 'visit'
  roles: Role[]
  act(caller: Caller, id: string): Promise<unknown>
}
const actions: Record<string, Action> = {
  listUnits: { of: 'unit', roles: office, act: (caller, unitId) => caller.call(listUnits, { unitId }) },
  findUnits: {
    of: 'unit',
    roles: office,
    act: (caller, unitId) => caller.call(findUnits, { unitId, words: '杨庄' }),
  },
  listStaff: { of: 'unit', roles: office, act: (caller, unitId) => caller.call(listStaff, { unitId }) },
  listGrids: { of: 'unit', roles: office, act: (caller, unitId) => caller.call(listGrids, { unitId }) },
  listGaps: {
    of: 'unit',
    roles: office,
    act: (caller, unitId) => caller.call(listGaps, { unitId, kind: 'gridsWithoutKeeper', cursor: null }),
  },
  staffing: { of: 'unit', roles: office, act: (caller, unitId) => caller.call(staffingOfUnit, { unitId }) },
  renewals: { of: 'unit', roles: office, act: (caller, unitId) => caller.call(listRenewals, { unitId, cursor: null }) },
  unitHistory: { of: 'unit', roles: office, act: (caller, unitId) => caller.call(unitHistory, { unitId }) },
  overview: { of: 'unit', roles: office, act: (caller, unitId) => caller.call(overview, { unitId, month }) },
  listVisits: {
    of: 'unit',
    roles: office,
    act: (caller, unitId) => caller.call(listVisits, { unitId, month: null, cursor: null }),
  },
  listConcerns: {
    of: 'unit',
    roles: office,
    act: (caller, unitId) => caller.call(listConcerns, { unitId, kind: 'concern', status: 'open', cursor: null }),
  },
  workingArea: {
    of: 'grid',
    roles: field,
    act: (caller, gridId) => caller.call(workingArea, { gridId, since: null, schemeVersion: null }),
  },
  getHousehold: {
    of: 'household',
    roles: [...field, ...office],
    act: (caller, id) => caller.call(getHousehold, { id }),
  },
  openMinors: { of: 'household', roles: field, act: (caller, id) => caller.call(openMinors, { id }) },
  getVisit: { of: 'visit', roles: [...field, ...office], act: (caller, id) => caller.call(getVisit, { id }) },
  getVersions: { of: 'visit', roles: [...field, ...office], act: (caller, id) => caller.call(visitVersions, { id }) },
  myDay: { of: 'grid', roles: field, act: (caller, gridId) => caller.call(myDay, { gridId }) },
  similar: {
    of: 'household',
    roles: [...field, 'townStaff', 'countyStaff'],
    act: (caller, id) => caller.call(similarHouseholds, { id }),
  },
  recordVisit: { of: 'household', roles: field, act: recordOne },
}

async function recordOne(caller: Caller, householdId: string): Promise<void> {
  const [receipt] = (await caller.call(recordVisits, { visits: [visit(householdId)] })).receipts
  if (receipt?.state === 'refused') throw new Refused(receipt.failure)
}

/** The reference: role first, then place. */
function allowed(name: Name, action: Action, spot: Spot): 'ok' | 'FORBIDDEN' | 'NOT_FOUND' {
  const { role, sees } = cast[name]
  if (!action.roles.includes(role)) return 'FORBIDDEN'
  return sees().some((place) => `${spot.place}/`.startsWith(`${place}/`)) ? 'ok' : 'NOT_FOUND'
}

const idAt = (spot: Spot, action: Action): string | undefined =>
  ({ unit: spot.unitId, grid: spot.gridId, household: spot.householdId, visit: spot.visitId })[action.of]

it('random people × places × actions get what the reference model says', async () => {
  const names = fc.constantFrom(...(Object.keys(cast) as Name[]))
  const drawn = fc.tuple(names, fc.constantFrom(...Object.keys(actions)), fc.nat())
  await fc.assert(
    fc.asyncProperty(drawn, async ([name, actionName, pick]) => {
      const action = actions[actionName] as Action
      const candidates = spots.filter((spot) => idAt(spot, action))
      const spot = candidates[pick % candidates.length] as Spot
      const outcome = await action.act(callerOf(name), idAt(spot, action) ?? '').then(
        () => 'ok',
        (error: unknown) => (error instanceof Refused ? error.failure.code : String(error)),
      )
      expect({ name, actionName, spot, outcome }).toEqual({
        name,
        actionName,
        spot,
        outcome: allowed(name, action, spot),
      })
    }),
    { numRuns: 400 },
  )
})
