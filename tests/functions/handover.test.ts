import { ymdOf } from '../../contracts/calendar'
import { createGrids, getGrid, workingArea } from '../../contracts/grids'
import { handOverGrid, handoverBrief } from '../../contracts/handover'
import { moveHousehold } from '../../contracts/household-lifecycle'
import { getHousehold } from '../../contracts/households'
import { whoAmI } from '../../contracts/identity'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places } from '../support/people'
import { household, member, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const idOf = (name: keyof typeof people) => people[name].record.id

/** A fresh grid of Qian Aiju with one household that was promised something. */
async function gridWithPromise() {
  const gridId = ulid()
  const grid = { id: gridId, unitId: places.village, name: '第六网格', keeperId: idOf('qianAiju') }
  await city.as('sunXiulan').call(createGrids, { grids: [grid] })
  const child = member({ name: '王小花', relation: '孙女', birthMonth: '2018-05', phone: null })
  const head = member()
  const home = household(gridId, {
    headId: head.id,
    members: [head, child],
    guardianConsent: { name: '王桂英', relation: '奶奶', on: '2026-01-02' },
  })
  await city.register('qianAiju', home)
  const concern = { id: ulid(), text: '取暖补贴没到', promise: { text: '去镇上问', dueOn: '2099-01-01' } }
  await city.record('qianAiju', visit(home.id, { concern }))
  return { gridId, home, concern }
}

const handover = (gridId: string, over: object = {}) => ({
  id: ulid(),
  gridId,
  toStaffId: idOf('liMei'),
  note: null,
  ...over,
})

describe('grids.handOver', () => {
  it('refuses a grid member, and another village’s chair does not find the grid', async () => {
    expect((await city.as('qianAiju').refusal(handOverGrid, handover(city.firstGrid))).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(handOverGrid, handover(city.firstGrid))).code).toBe('NOT_FOUND')
  })

  it.each([
    ['someone of another unit', { toStaffId: idOf('zhengQin') }, 'KEEPER_OUTSIDE_UNIT'],
    ['someone who is not there', { toStaffId: ulid() }, 'KEEPER_OUTSIDE_UNIT'],
    ['her who keeps it', { toStaffId: idOf('zhaoGuifen') }, 'KEEPS_IT_ALREADY'],
  ])('refuses %s', async (_, over, code) => {
    expect((await city.as('zhouMin').refusal(handOverGrid, handover(city.grid, over))).code).toBe(code)
  })

  it('takes the grid from the old keeper at once and gives households and promises to the new one', async () => {
    const { gridId, home, concern } = await gridWithPromise()
    await city.as('sunXiulan').call(handOverGrid, handover(gridId))
    const cold = { gridId, since: null, schemeVersion: null }
    expect((await city.as('qianAiju').refusal(workingArea, cold)).code).toBe('NOT_FOUND')
    expect((await city.as('qianAiju').refusal(getHousehold, { id: home.id })).code).toBe('NOT_FOUND')
    expect((await city.as('qianAiju').call(whoAmI, {})).person?.grids.map(({ id }) => id)).not.toContain(gridId)
    const area = await city.as('liMei').call(workingArea, cold)
    expect(area.households.map(({ id }) => id)).toEqual([home.id])
    expect(area.concerns).toMatchObject([{ id: concern.id, promise: { dueOn: '2099-01-01' } }])
    expect(area.grid.keeper?.id).toBe(idOf('liMei'))
  })

  it('answers a brief per household without the particulars of minors, and gives it again', async () => {
    const { gridId, home, concern } = await gridWithPromise()
    const asked = handover(gridId, { note: '李奶奶耳背，敲门要重一点' })
    const { handover: made } = await city.as('zhouMin').call(handOverGrid, asked)
    expect(made).toMatchObject({ from: { name: '钱爱菊' }, to: { name: '李梅' }, note: asked.note })
    expect(made.briefs).toMatchObject([
      { householdId: home.id, headName: '王桂英', adults: 1, minors: 1, targets: ['hardship'], moreOpen: 0 },
    ])
    expect(made.briefs[0]?.open).toMatchObject([{ id: concern.id, promise: { dueOn: '2099-01-01' } }])
    expect(made.briefs[0]?.lastVisit?.summary).toBe('取暖补贴没到')
    expect(JSON.stringify(made)).not.toContain('王小花')

    expect((await city.as('liMei').call(handoverBrief, { gridId })).handover).toEqual(made)
    expect((await city.as('qianAiju').refusal(handoverBrief, { gridId })).code).toBe('NOT_FOUND')
  })

  it('takes along what is open with those who moved away, and nothing else of them', async () => {
    const { gridId, home } = await gridWithPromise()
    const quiet = household(gridId)
    await city.register('qianAiju', quiet)
    const on = ymdOf(Date.now())
    for (const id of [home.id, quiet.id]) await city.as('sunXiulan').call(moveHousehold, { id, on, whereTo: null })
    const { handover: made } = await city.as('sunXiulan').call(handOverGrid, handover(gridId))
    expect(made.briefs).toMatchObject([{ householdId: home.id, status: 'movedAway', open: [{ kind: 'concern' }] }])
    const { households } = await city.as('sunXiulan').call(getGrid, { gridId })
    expect(households).toBe(0)
  })

  it('sent again does nothing more, even after the grid went on; other content under its id is a conflict', async () => {
    const { gridId } = await gridWithPromise()
    const first = handover(gridId)
    const { handover: made } = await city.as('sunXiulan').call(handOverGrid, first)
    expect((await city.as('sunXiulan').call(handOverGrid, first)).handover).toEqual(made)
    await city.as('sunXiulan').call(handOverGrid, handover(gridId, { toStaffId: idOf('zhaoGuifen') }))
    expect((await city.as('sunXiulan').call(handOverGrid, first)).handover).toEqual(made)
    expect((await city.as('sunXiulan').refusal(handOverGrid, { ...first, note: '改了' })).code).toBe('CONFLICT')
    expect((await city.as('zhengQin').refusal(handOverGrid, { ...first, note: '改了' })).code).toBe('ID_TAKEN')
    const lines = (await auditLines(emulator, gridId)).map(({ action }) => action)
    expect(lines).toEqual(['grid.created', 'grid.handedOver', 'grid.handedOver'])
  })

  it('of two at the same moment one follows the other, and one keeper is left', async () => {
    const { gridId } = await gridWithPromise()
    await Promise.all([
      city.as('sunXiulan').call(handOverGrid, handover(gridId)),
      city.as('zhouMin').call(handOverGrid, handover(gridId, { toStaffId: idOf('zhaoGuifen') })),
    ])
    const keepers = await Promise.all(
      (['qianAiju', 'liMei', 'zhaoGuifen'] as const).map(
        async (name) => (await city.as(name).call(whoAmI, {})).person?.grids.filter(({ id }) => id === gridId) ?? [],
      ),
    )
    expect(keepers.flat()).toHaveLength(1)
    expect(keepers[0]).toEqual([])
  })
})

describe('grids.handoverBrief', () => {
  it('is not found for a grid that was never handed over', async () => {
    expect((await city.as('zhaoGuifen').refusal(handoverBrief, { gridId: city.grid })).code).toBe('NOT_FOUND')
  })
})
