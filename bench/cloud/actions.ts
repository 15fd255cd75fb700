import { listConcerns } from '../../contracts/concerns'
import { workingArea } from '../../contracts/grids'
import { getHousehold, registerHouseholds } from '../../contracts/households'
import { whoAmI } from '../../contracts/identity'
import { overview } from '../../contracts/insights'
import { myDay } from '../../contracts/my-day'
import { listVisits, recordVisits } from '../../contracts/visits'
import type { CallCost } from '../../emulator/control/costs'
import { shiftMonth } from '../../contracts/calendar'
import { monthOfCorpus } from '../corpus/calendar'
import { openids } from '../corpus/staff'
import type { Action, Situation } from './action'
import { officeActions } from './office-actions'
import { fullVisit, newHousehold, plainVisit } from './samples'
import { gridOfKeeper } from './scene'

const HER = openids.keeper(0)
/** So that 1,000 visits have a fiftieth page with one after it. */
const PAGE = 19
const monthBefore = (): string => shiftMonth(monthOfCorpus(new Date()), -1)

/** In this order: what reads comes before what writes, so that the boards hold everything that is read. */
export const actions: readonly Action[] = [
  { name: 'me', roundTrips: 6, run: async ({ scene }) => (await scene.call(HER, whoAmI, {})).cost },
  { name: 'working area, cold', roundTrips: 6, answerBytes: 200 * 1024, run: openArea },
  {
    name: 'my day',
    roundTrips: 6,
    run: async ({ scene, grid }) => (await scene.call(HER, myDay, { gridId: grid })).cost,
  },
  {
    name: 'household with its history',
    run: async ({ scene, households }) => (await scene.call(HER, getHousehold, { id: households[0] ?? '' })).cost,
  },
  {
    name: 'visits of the town, first page',
    run: async ({ scene, town }) =>
      (await scene.call(openids.town, listVisits, { unitId: town, month: null, cursor: null })).cost,
  },
  { name: 'visits of the city, 50th page', run: fiftiethPage },
  {
    name: 'open concerns of the town, first page',
    run: async ({ scene, town }) => {
      const asked = { unitId: town, kind: 'concern', status: 'open', cursor: null } as const
      return (await scene.call(openids.town, listConcerns, asked)).cost
    },
  },
  {
    name: 'town overview',
    ofBoards: true,
    roundTrips: 4,
    run: async ({ scene, town }) =>
      (await scene.call(openids.town, overview, { unitId: town, month: monthBefore() })).cost,
  },
  {
    name: 'city overview',
    ofBoards: true,
    roundTrips: 4,
    run: async ({ scene, city }) =>
      (await scene.call(openids.city, overview, { unitId: city, month: monthBefore() })).cost,
  },
  ...officeActions,
  {
    name: 'register a household',
    run: async ({ scene, grid }) =>
      (await scene.call(HER, registerHouseholds, { households: [newHousehold(grid)] })).cost,
  },
  /** One round trip more than the next ones: an instance reads each scheme once. */
  {
    name: 'record one with concern, promise and wish, first call of an instance',
    roundTrips: 9,
    run: (situation) => record(situation, [fullVisit(situation.households[3] ?? '')]),
  },
  {
    name: 'record one visit',
    roundTrips: 8,
    run: (situation) => record(situation, [plainVisit(situation.households[1] ?? '')]),
  },
  {
    name: 'record one with concern, promise and wish',
    roundTrips: 8,
    run: (situation) => record(situation, [fullVisit(situation.households[2] ?? '')]),
  },
  {
    name: 'sync 20 visits',
    roundTrips: 40,
    run: (situation) => record(situation, situation.households.slice(10, 30).map(fullVisit)),
  },
  { name: 'working area, refresh after these', roundTrips: 6, run: refreshArea },
]

async function openArea(situation: Situation): Promise<CallCost> {
  const { scene } = situation
  situation.grid = await gridOfKeeper(scene, 0)
  const { value, cost } = await scene.call(HER, workingArea, {
    gridId: situation.grid,
    since: null,
    schemeVersion: null,
  })
  situation.households = value.households.map(({ id }) => id).sort()
  situation.asOf = value.asOf
  const [city = '', county = '', town = '', village = ''] = value.grid.place.split('/')
  Object.assign(situation, { city, county, town, village })
  return cost
}

async function fiftiethPage({ scene, city }: Situation): Promise<CallCost> {
  let cursor: string | null = null
  for (let page = 1; ; page++) {
    const asked: Parameters<typeof scene.call<typeof listVisits>>[2] = {
      unitId: city,
      month: null,
      cursor,
      limit: PAGE,
    }
    const { value, cost } = await scene.call(openids.city, listVisits, asked)
    if (page === 50) return cost
    if (value.next === null) throw new Error(`the list of visits ends at page ${String(page)}`)
    cursor = value.next
  }
}

async function record({ scene }: Situation, visits: ReturnType<typeof plainVisit>[]): Promise<CallCost> {
  const { value, cost } = await scene.call(HER, recordVisits, { visits })
  const refused = value.receipts.find(({ state }) => state !== 'stored')
  if (refused) throw new Error(`a visit was not stored: ${JSON.stringify(refused)}`)
  return cost
}

async function refreshArea({ scene, grid, asOf }: Situation): Promise<CallCost> {
  return (await scene.call(HER, workingArea, { gridId: grid, since: asOf, schemeVersion: 1 })).cost
}
