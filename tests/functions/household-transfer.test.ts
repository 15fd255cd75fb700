import { workingArea, createGrids } from '../../contracts/grids'
import { mergeGrids } from '../../contracts/grid-shapes'
import { similarHouseholds } from '../../contracts/household-duplicates'
import { closeHousehold, reopenHousehold, transferHousehold } from '../../contracts/household-lifecycle'
import { getHousehold, householdHistory } from '../../contracts/households'
import { ymdOf } from '../../contracts/calendar'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places } from '../support/people'
import { expectBoardsToEqualRecount } from '../support/recount'
import { household, member, visit } from '../support/samples'

let emulator: TestEmulator
let city: City
let neighbourGrid: string

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  neighbourGrid = await gridIn(places.neighbourVillage, people.zhengQin.record.id)
})
afterAll(() => emulator.stop())

async function gridIn(unitId: string, keeperId: string | null): Promise<string> {
  const id = ulid()
  await city.as('zhouMin').call(createGrids, { grids: [{ id, unitId, name: '路西网格', keeperId }] })
  return id
}

async function lived(visits = 3): Promise<string> {
  const home = household(city.grid)
  await city.register('zhaoGuifen', home)
  const concern = { id: ulid(), text: '取暖补贴', promise: null }
  await city.record(
    'zhaoGuifen',
    visit(home.id, { concern }),
    ...Array.from({ length: visits - 1 }, () => visit(home.id)),
  )
  return home.id
}
const transfer = (id: string, gridId: string, note: string | null = null) => ({ id, gridId, note })
const fileOf = (id: string) => city.as('zhouMin').call(getHousehold, { id })

describe('households.transfer', () => {
  it('is for the chair within her village and for the offices above', async () => {
    const id = await lived()
    const asked = transfer(id, city.firstGrid)
    for (const name of ['zhaoGuifen', 'chenXiaomin'] as const)
      expect((await city.as(name).refusal(transferHousehold, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(transferHousehold, asked)).code).toBe('NOT_FOUND')
    expect((await city.as('sunXiulan').refusal(transferHousehold, transfer(id, neighbourGrid))).code).toBe('NOT_FOUND')
    await city.as('sunXiulan').call(transferHousehold, asked)
  })

  it('takes all that happened there along; boards equal a recount; the old phone lets go of it', async () => {
    const id = await lived()
    const { asOf } = await city.as('zhaoGuifen').call(workingArea, { gridId: city.grid, since: null, schemeVersion: 1 })
    await city.as('zhouMin').call(transferHousehold, transfer(id, neighbourGrid, '嫁到路西'))
    for (const unitId of [places.village, places.neighbourVillage, places.town])
      await expectBoardsToEqualRecount(emulator, city.as('zhouMin'), unitId)
    const { household: moved, visits, concerns, changes } = await fileOf(id)
    expect(moved).toMatchObject({ gridId: neighbourGrid, gridName: '路西网格', status: 'living' })
    expect([visits.length, concerns.length]).toEqual([3, 1])
    expect(changes).toMatchObject([{ kind: 'transferred', by: '周敏', note: '原来在杨庄村妇联第三网格，嫁到路西' }])
    const old = await city.as('zhaoGuifen').call(workingArea, { gridId: city.grid, since: asOf, schemeVersion: 1 })
    expect([old.whole, old.households.some((one) => one.id === id)]).toEqual([true, false])
    expect((await city.as('zhaoGuifen').refusal(getHousehold, { id })).code).toBe('NOT_FOUND')
    await city.record('zhengQin', visit(id))
    expect((await fileOf(id)).visits).toHaveLength(4)
  })

  it('is found by the door plate of where it is now', async () => {
    const id = await lived()
    await city.as('zhouMin').call(transferHousehold, transfer(id, neighbourGrid))
    const twin = household(neighbourGrid, { members: [], headId: '' })
    const head = member({ phone: null, birthMonth: null })
    await city.register('zhengQin', { ...twin, headId: head.id, members: [head] })
    const { candidates } = await city.as('zhengQin').call(similarHouseholds, { id: twin.id })
    expect(candidates.find((one) => one.id === id)?.alike).toEqual(['address'])
  })

  it('refuses a closed grid and a household that is not living there; done once however often it is sent', async () => {
    const id = await lived()
    const closed = await gridIn(places.village, null)
    await city.as('sunXiulan').call(mergeGrids, { fromGridId: closed, intoGridId: city.firstGrid })
    expect((await city.as('sunXiulan').refusal(transferHousehold, transfer(id, closed))).code).toBe('GRID_CLOSED')
    await city.as('sunXiulan').call(closeHousehold, { id, on: ymdOf(Date.now()), reason: '销户' })
    const asked = transfer(id, city.firstGrid)
    expect((await city.as('sunXiulan').refusal(transferHousehold, asked)).code).toBe('HOUSEHOLD_CLOSED')
    await city.as('sunXiulan').call(reopenHousehold, { id })
    await city.as('sunXiulan').call(transferHousehold, asked)
    await city.as('sunXiulan').call(transferHousehold, asked)
    const actions = (await auditLines(emulator, id)).map(({ action }) => action)
    expect(actions.filter((action) => action === 'household.movedIn')).toHaveLength(1)
  })
})

describe('a change with an id of its own', () => {
  it('is not done again by a late resend, after it was undone', async () => {
    const id = await lived()
    const asked = { id, changeId: ulid(), on: ymdOf(Date.now()), reason: '销户' }
    const first = await city.as('zhaoGuifen').call(closeHousehold, asked)
    await city.as('sunXiulan').call(reopenHousehold, { id })
    expect(await city.as('zhaoGuifen').call(closeHousehold, asked)).toEqual(first)
    const { household: home, changes } = await fileOf(id)
    expect(home.status).toBe('living')
    expect(changes?.map(({ kind }) => kind)).toEqual(['reopened', 'closed'])
  })
})

describe('households.history', () => {
  it('is not for another village, and gives older visits page by page with what was said on them', async () => {
    const id = await lived(7)
    expect((await city.as('zhengQin').refusal(householdHistory, { id, cursor: null })).code).toBe('NOT_FOUND')
    const { visits } = await fileOf(id)
    const seen: string[] = []
    const said: string[] = []
    let cursor: string | null = null
    do {
      const asked = { id, cursor, limit: 3 }
      const answer: Awaited<ReturnType<typeof history>> = await history(asked)
      seen.push(...answer.visits.map((one) => one.id))
      said.push(...answer.concerns.map((one) => one.visitId))
      cursor = answer.next
    } while (cursor !== null)
    expect(seen).toEqual(visits.map((one) => one.id))
    expect(said).toHaveLength(1)
    expect(seen).toContain(said[0])
  })
})

const history = (asked: { id: string; cursor: string | null; limit: number }) =>
  city.as('zhaoGuifen').call(householdHistory, asked)
