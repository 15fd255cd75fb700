import fc from 'fast-check'
import { addDays, startOfDay, ymdOf } from '../../contracts/calendar'
import { settleConcerns } from '../../contracts/concerns'
import { dueHouseholds, openPromises } from '../../contracts/due'
import { createGrids, workingArea } from '../../contracts/grids'
import { moveHousehold } from '../../contracts/household-lifecycle'
import { myDay } from '../../contracts/my-day'
import { withdrawVisit } from '../../contracts/visit-changes'
import type { VisitOutcome, VisitRecord } from '../../contracts/visits'
import { coldArea, withDelta, type WorkingArea } from '../../src/client/area/working-area'
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

const she = () => city.as('sunXiulan')
const today = () => ymdOf(Date.now())

describe('visits.myDay: who may', () => {
  it('refuses the office, does not find another grid, and keeps a keeper to hers', async () => {
    expect((await city.as('zhouMin').refusal(myDay, { gridId: null })).code).toBe('FORBIDDEN')
    expect((await city.as('qianAiju').refusal(myDay, { gridId: city.grid })).code).toBe('NOT_FOUND')
    const mine = await city.as('zhaoGuifen').call(myDay, { gridId: null })
    expect(mine.due.map(({ household: { id } }) => id)).toEqual([city.household.id])
    expect((await city.as('qianAiju').call(myDay, { gridId: null })).due).toEqual([])
    expect((await city.as('liMei').call(myDay, { gridId: null })).due).toEqual([])
    expect((await she().call(myDay, { gridId: null })).due).toHaveLength(1)
  })

  it('takes six round trips at most', async () => {
    const { cost } = await city.as('zhaoGuifen').costing(myDay, { gridId: city.grid })
    expect(cost.roundTrips).toBeLessThanOrEqual(6)
  })
})

interface Happening {
  home: number
  daysAgo: number
  outcome: VisitOutcome
  /** Days from the visit to the day promised; null without a concern. */
  promisedIn: number | null
  then: 'nothing' | 'resolved' | 'withdrawn' | 'movedAway'
}

const HOMES = 4
const happenings = fc.array(
  fc.record<Happening>({
    home: fc.nat(HOMES - 1),
    daysAgo: fc.integer({ min: 0, max: 390 }),
    outcome: fc.constantFrom('met', 'met', 'notHome', 'declined'),
    promisedIn: fc.option(fc.integer({ min: 0, max: 400 })),
    then: fc.constantFrom('nothing', 'nothing', 'resolved', 'withdrawn', 'movedAway'),
  }),
  { maxLength: 7 },
)
const targets = fc.subarray(['emptyNest', 'hardship', 'business'])
const areas = fc.record({
  homes: fc.array(targets, { minLength: HOMES, maxLength: HOMES }),
  before: happenings,
  after: happenings,
  within: fc.integer({ min: 0, max: 60 }),
})

it('says what the phone computes from its working area, fetched whole or by changes', async () => {
  await fc.assert(
    fc.asyncProperty(areas, async ({ homes, before, after, within }) => {
      const { gridId, ids } = await settled(homes)
      await happen(ids, before)
      const cold = coldArea(await she().call(workingArea, { gridId, since: null, schemeVersion: null }))
      await expectToAgree(cold, within)
      await happen(ids, after)
      const delta = await she().call(workingArea, { gridId, since: cold.asOf, schemeVersion: 1 })
      await expectToAgree(withDelta(cold, delta), within)
    }),
    { numRuns: 8 },
  )
})

async function settled(homes: readonly string[][]): Promise<{ gridId: string; ids: string[] }> {
  const gridId = ulid()
  const keeperId = people.liMei.record.id
  await she().call(createGrids, { grids: [{ id: gridId, unitId: places.village, name: '新网格', keeperId }] })
  const households = homes.map((each) => household(gridId, { targets: each }))
  await city.register('sunXiulan', ...households)
  return { gridId, ids: households.map(({ id }) => id) }
}

async function happen(ids: readonly string[], events: readonly Happening[]): Promise<void> {
  for (const event of events) {
    const record = recordOf(ids[event.home] ?? '', event)
    const [receipt] = await city.record('sunXiulan', record)
    if (receipt?.state === 'stored') await follow(event, record)
    else expect(receipt).toMatchObject({ failure: { code: 'HOUSEHOLD_CLOSED' } })
  }
}

function recordOf(householdId: string, { daysAgo, outcome, promisedIn }: Happening): VisitRecord {
  const day = addDays(today(), -daysAgo)
  const promise = promisedIn === null ? null : { text: '去问', dueOn: addDays(day, promisedIn) }
  const concern = promise && { id: ulid(), text: '取暖补贴', promise }
  return visit(householdId, { visitedAt: startOfDay(day), outcome, concern })
}

async function follow({ then }: Happening, { id, householdId, concern }: VisitRecord): Promise<void> {
  if (then === 'withdrawn') await she().call(withdrawVisit, { id, reason: '记错了' })
  if (then === 'movedAway') await she().call(moveHousehold, { id: householdId, on: today(), whereTo: null })
  if (then !== 'resolved' || !concern) return
  const change = {
    id: ulid(),
    concernId: concern.id,
    to: 'resolved' as const,
    at: new Date().toISOString(),
    note: null,
  }
  await she().call(settleConcerns, { changes: [change] })
}

async function expectToAgree(area: WorkingArea, within: number): Promise<void> {
  const cloud = await she().call(myDay, { gridId: area.grid.id, within })
  if (!area.scheme) throw new Error('the phone has no scheme')
  const due = dueHouseholds(area.households, area.scheme, cloud.today, within)
  const promises = openPromises(area.concerns, cloud.today)
  expect(cloud.due.map(({ days }) => days)).toEqual(due.map(({ days }) => days))
  expect(byId(cloud.due, ({ household: { id } }) => id)).toEqual(byId(due, ({ household: { id } }) => id))
  expect(cloud.promises.map(({ days }) => days)).toEqual(promises.map(({ days }) => days))
  expect(byId(cloud.promises, ({ concern: { id } }) => id)).toEqual(byId(promises, ({ concern: { id } }) => id))
}

/** Those of the same day stand in no order. */
const byId = <Entry>(entries: readonly Entry[], idOf: (entry: Entry) => string): Entry[] =>
  [...entries].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1))
