import { addDays, monthOf, ymdOf } from '../../contracts/calendar'
import { listConcerns, settleConcerns } from '../../contracts/concerns'
import { workingArea } from '../../contracts/grids'
import { closeHousehold, moveHousehold, reopenHousehold } from '../../contracts/household-lifecycle'
import { getHousehold, reviseHousehold, type HouseholdRecord } from '../../contracts/households'
import { overview } from '../../contracts/insights'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { places } from '../support/people'
import { expectBoardsToEqualRecount } from '../support/recount'
import { household, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const today = () => ymdOf(Date.now())

async function registered(): Promise<HouseholdRecord> {
  const home = household(city.grid)
  await city.register('zhaoGuifen', home)
  return home
}
const move = (id: string, over: object = {}) =>
  city.as('zhaoGuifen').call(moveHousehold, { id, on: today(), whereTo: '济南的儿子家', ...over })
const close = (id: string) =>
  city.as('zhaoGuifen').call(closeHousehold, { id, on: today(), reason: '老人去世，户口已销' })
const reopen = (id: string) => city.as('sunXiulan').call(reopenHousehold, { id })
const homeOf = async (id: string) => (await city.as('zhaoGuifen').call(getHousehold, { id })).household
const standing = async () => {
  const { now } = await city.as('zhouMin').call(overview, { unitId: places.town, month: monthOf(Date.now()) })
  await expectBoardsToEqualRecount(emulator, city.as('zhouMin'), places.town)
  return now.households ?? 0
}

describe('who may', () => {
  it.each([
    ['move', moveHousehold, { on: today(), whereTo: null }],
    ['close', closeHousehold, { on: today(), reason: '已销户' }],
  ] as const)('%s: the keeper and the chair; not the office, not another grid', async (_, contract, over) => {
    const asked = { id: (await registered()).id, ...over } as never
    expect((await city.as('zhouMin').refusal(contract, asked)).code).toBe('FORBIDDEN')
    for (const name of ['qianAiju', 'zhengQin'] as const)
      expect((await city.as(name).refusal(contract, asked)).code).toBe('NOT_FOUND')
    await city.as('sunXiulan').call(contract, asked)
  })

  it('reopen: the chair alone', async () => {
    const { id } = await registered()
    await close(id)
    expect((await city.as('zhaoGuifen').refusal(reopenHousehold, { id })).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(reopenHousehold, { id })).code).toBe('NOT_FOUND')
    await reopen(id)
    expect(await homeOf(id)).toMatchObject({ status: 'living' })
  })
})

it('refuses a day ahead, a closing without a reason, and a closed one that moves', async () => {
  const { id } = await registered()
  const tomorrow = addDays(today(), 1)
  for (const [contract, over] of [
    [moveHousehold, { whereTo: null }],
    [closeHousehold, { reason: '已销户' }],
  ] as const)
    expect((await city.as('zhaoGuifen').refusal(contract, { id, on: tomorrow, ...over })).code).toBe('DAY_IN_FUTURE')
  const unexplained = { id, on: today(), reason: '  ' }
  expect((await city.as('zhaoGuifen').refusal(closeHousehold, unexplained)).code).toBe('INVALID_INPUT')
  await close(id)
  const asked = { id, on: today(), whereTo: null }
  expect((await city.as('zhaoGuifen').refusal(moveHousehold, asked)).code).toBe('HOUSEHOLD_CLOSED')
})

it('moves away, closes and comes back: the standing figures follow, every time they equal a recount', async () => {
  const { id } = await registered()
  const before = await standing()
  await move(id)
  expect(await homeOf(id)).toMatchObject({
    status: 'movedAway',
    departure: { on: today(), note: '济南的儿子家', by: '赵桂芬' },
  })
  expect(await standing()).toBe(before - 1)
  await close(id)
  expect(await homeOf(id)).toMatchObject({ status: 'closed', departure: { note: '老人去世，户口已销' } })
  expect(await standing()).toBe(before - 1)
  await reopen(id)
  expect((await homeOf(id)).departure).toBeUndefined()
  expect(await standing()).toBe(before)
})

it('is done once however often it is sent, and its day can be put right', async () => {
  const { id } = await registered()
  const before = await standing()
  await move(id)
  await move(id)
  await move(id, { on: addDays(today(), -3) })
  expect((await homeOf(id)).departure?.on).toBe(addDays(today(), -3))
  await reopen(id)
  await reopen(id)
  expect(await standing()).toBe(before)
  expect((await auditLines(emulator, id)).map(({ action }) => action)).toEqual([
    'household.registered',
    'household.moved',
    'household.moved',
    'household.reopened',
  ])
})

it('of one that is gone: no visits, no revision, but what was promised stays in sight until it is done', async () => {
  const home = await registered()
  const told = { id: ulid(), text: '取暖补贴', promise: { text: '去问', dueOn: today() } }
  await city.record('zhaoGuifen', visit(home.id, { concern: told }))
  await move(home.id)
  const [receipt] = await city.record('zhaoGuifen', visit(home.id))
  expect(receipt).toMatchObject({ state: 'refused', failure: { code: 'HOUSEHOLD_CLOSED' } })
  const revision = { household: { ...home, address: '四组 1 号' }, basedOn: 1 }
  expect((await city.as('zhaoGuifen').refusal(reviseHousehold, revision)).code).toBe('HOUSEHOLD_CLOSED')

  const cold = { gridId: city.grid, since: null, schemeVersion: 1 }
  const area = await city.as('zhaoGuifen').call(workingArea, cold)
  expect(area.households.find(({ id }) => id === home.id)).toMatchObject({ status: 'movedAway' })
  expect(area.concerns.map(({ id }) => id)).toContain(told.id)
  const listed = { unitId: places.town, kind: 'concern', status: 'open', cursor: null, limit: 50 } as const
  expect((await city.as('zhouMin').call(listConcerns, listed)).concerns.map(({ id }) => id)).toContain(told.id)
  const done = { id: ulid(), concernId: told.id, to: 'resolved' as const, at: new Date().toISOString(), note: null }
  const { receipts } = await city.as('zhaoGuifen').call(settleConcerns, { changes: [done] })
  expect(receipts[0]?.state).toBe('stored')
})
