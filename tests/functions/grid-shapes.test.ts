import { settleConcerns } from '../../contracts/concerns'
import { mergeGrids, splitGrid } from '../../contracts/grid-shapes'
import { createGrids, listGrids, workingArea } from '../../contracts/grids'
import { getHousehold, registerHouseholds } from '../../contracts/households'
import { stepJob, type Job } from '../../contracts/jobs'
import { auditLines, storedDocuments } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places } from '../support/people'
import { expectBoardsToEqualRecount } from '../support/recount'
import { household, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const idOf = (name: keyof typeof people) => people[name].record.id

/** A grid of Qian Aiju with some households, each visited twice, with a concern and a wish. */
async function settledGrid(homes: number) {
  const gridId = ulid()
  const grid = { id: gridId, unitId: places.village, name: '第七网格', keeperId: idOf('qianAiju') }
  await city.as('sunXiulan').call(createGrids, { grids: [grid] })
  const households = Array.from({ length: homes }, () => household(gridId))
  await city.register('qianAiju', ...households)
  const concern = () => ({ id: ulid(), text: '取暖补贴', promise: null })
  const visits = households.flatMap(({ id }) => [
    visit(id, { concern: concern(), wishes: [{ id: ulid(), kind: 'woman', text: '棉被' }] }),
    visit(id),
  ])
  for (let start = 0; start < visits.length; start += 20)
    await city.record('qianAiju', ...visits.slice(start, start + 20))
  return { gridId, ids: households.map(({ id }) => id), visits }
}

async function finish(job: Job): Promise<Job> {
  let current = job
  for (let step = 0; current.state === 'running' && step < 50; step++)
    current = (await city.as('sunXiulan').call(stepJob, { jobId: job.id })).job
  return current
}

const splitting = (gridId: string, householdIds: string[], over: object = {}) => ({
  gridId,
  newGrid: { id: ulid(), name: '第八网格', keeperId: idOf('liMei') },
  householdIds,
  ...over,
})

const boardsAreRight = async () => {
  await expectBoardsToEqualRecount(emulator, city.as('sunXiulan'), places.village)
  await expectBoardsToEqualRecount(emulator, city.as('zhouMin'), places.town)
}

describe('grids.split', () => {
  it('refuses a grid member, and another village’s chair does not find the grid', async () => {
    const asked = splitting(city.grid, [city.household.id])
    expect((await city.as('zhaoGuifen').refusal(splitGrid, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(splitGrid, asked)).code).toBe('NOT_FOUND')
  })

  it.each([
    [
      'a keeper of another unit',
      { newGrid: { id: ulid(), name: '新', keeperId: idOf('zhengQin') } },
      'KEEPER_OUTSIDE_UNIT',
    ],
    ['a household that is not there', { householdIds: [ulid()] }, 'HOUSEHOLDS_OF_OTHER_GRID'],
    ['no household', { householdIds: [] }, 'INVALID_INPUT'],
    ['301 households', { householdIds: Array.from({ length: 301 }, ulid) }, 'INVALID_INPUT'],
  ])('refuses %s', async (_, over, code) => {
    const asked = splitting(city.grid, [city.household.id], over)
    expect((await city.as('sunXiulan').refusal(splitGrid, asked)).code).toBe(code)
  })

  it('moves some households with all that happened there, and the boards equal a recount after each step', async () => {
    const { gridId, ids } = await settledGrid(16)
    const going = ids.slice(0, 14)
    const { grid, job } = await city.as('sunXiulan').call(splitGrid, splitting(gridId, going))
    expect(job).toMatchObject({ kind: 'split', state: 'running', households: 0 })
    await boardsAreRight()
    let current = job
    let steps = 0
    while (current.state === 'running') {
      current = (await city.as('sunXiulan').call(stepJob, { jobId: job.id })).job
      steps += 1
      await boardsAreRight()
    }
    expect(current).toMatchObject({ state: 'done', households: 14 })
    expect(steps).toBeGreaterThan(2)
    await emulator.fireTimer('insights', 'fold')
    await boardsAreRight()

    const cold = { since: null, schemeVersion: null }
    const fresh = await city.as('liMei').call(workingArea, { gridId: grid.id, ...cold })
    expect(fresh.households.map(({ id }) => id).sort()).toEqual([...going].sort())
    expect(fresh.households.every(({ gridName }) => gridName === '第八网格')).toBe(true)
    expect([fresh.visits.length, fresh.concerns.length]).toEqual([28, 28])
    const rest = await city.as('qianAiju').call(workingArea, { gridId, ...cold })
    expect([rest.households.length, rest.visits.length, rest.concerns.length]).toEqual([2, 4, 4])
    expect((await city.as('qianAiju').refusal(getHousehold, { id: going[0] ?? '' })).code).toBe('NOT_FOUND')
  })

  it('tells the old keeper’s phone everything again, so that it lets go of who left', async () => {
    const { gridId, ids } = await settledGrid(3)
    const asOf = new Date(Date.now() + 90_000).toISOString()
    const before = await city.as('qianAiju').call(workingArea, { gridId, since: asOf, schemeVersion: 1 })
    expect(before.whole).toBe(false)
    const asked = splitting(gridId, ids.slice(0, 1))
    await finish((await city.as('sunXiulan').call(splitGrid, asked)).job)
    const since = new Date().toISOString()
    const after = await city.as('qianAiju').call(workingArea, { gridId, since, schemeVersion: 1 })
    expect(after.whole).toBe(true)
    expect(after.households.map(({ id }) => id).sort()).toEqual(ids.slice(1).sort())
    expect(before.grid.lastSplit).toBeUndefined()
    expect(after.grid.lastSplit).toMatchObject({ into: { id: asked.newGrid.id, name: '第八网格' }, households: 1 })
  })

  it('sent again does nothing more; other content under its id is a conflict', async () => {
    const { gridId, ids } = await settledGrid(2)
    const asked = splitting(gridId, ids.slice(0, 1))
    const first = await city.as('sunXiulan').call(splitGrid, asked)
    expect(await city.as('sunXiulan').call(splitGrid, asked)).toEqual(first)
    const done = await finish(first.job)
    expect((await city.as('sunXiulan').call(splitGrid, asked)).job).toEqual(done)
    expect((await city.as('sunXiulan').call(stepJob, { jobId: done.id })).job).toEqual(done)
    expect((await city.as('sunXiulan').refusal(splitGrid, { ...asked, householdIds: ids })).code).toBe('CONFLICT')
    const taken = splitting(gridId, ids, { newGrid: { ...asked.newGrid, id: city.grid } })
    expect((await city.as('sunXiulan').refusal(splitGrid, taken)).code).toBe('CONFLICT')
    const lines = (await auditLines(emulator, gridId)).map(({ action }) => action)
    expect(lines).toEqual(['grid.created', 'grid.split'])
  })

  it('does not start while another job moves the same grid', async () => {
    const { gridId, ids } = await settledGrid(2)
    const { job } = await city.as('sunXiulan').call(splitGrid, splitting(gridId, ids.slice(0, 1)))
    expect((await city.as('sunXiulan').refusal(splitGrid, splitting(gridId, ids))).code).toBe('JOB_RUNNING')
    await finish(job)
    expect((await city.as('sunXiulan').refusal(splitGrid, splitting(gridId, ids))).code).toBe(
      'HOUSEHOLDS_OF_OTHER_GRID',
    )
  })

  it('writes that arrive between and during the steps land where their household stands, none twice', async () => {
    const { gridId, ids, visits } = await settledGrid(14)
    const { grid, job } = await city.as('sunXiulan').call(splitGrid, splitting(gridId, ids))
    const more = ids.map((id) => visit(id))
    const changes = visits.flatMap(({ concern }) =>
      concern
        ? [{ id: ulid(), concernId: concern.id, to: 'resolved' as const, at: new Date().toISOString(), note: null }]
        : [],
    )
    await Promise.all([
      finish(job),
      finish(job),
      ...more.map((record) => city.record('sunXiulan', record)),
      city.as('sunXiulan').call(settleConcerns, { changes: changes.slice(0, 10) }),
    ])
    const place = `3715/371502/371502109/371502109201/${grid.id}`
    for (const collection of ['visits', 'concerns']) {
      const stored = await storedDocuments(emulator, collection, { householdId: { $in: ids } })
      expect(new Set(stored.map((document) => document.place))).toEqual(new Set([place]))
      expect(stored).toHaveLength(collection === 'visits' ? 42 : 28)
    }
    await boardsAreRight()
  })
})

describe('grids.merge', () => {
  it('refuses a grid member, one grid into itself, and grids of two units', async () => {
    const neighbour = ulid()
    await city.as('zhouMin').call(createGrids, {
      grids: [{ id: neighbour, unitId: places.neighbourVillage, name: '第一网格', keeperId: null }],
    })
    const asked = { fromGridId: city.grid, intoGridId: city.firstGrid }
    expect((await city.as('zhaoGuifen').refusal(mergeGrids, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(mergeGrids, asked)).code).toBe('NOT_FOUND')
    const refused = async (over: object) => (await city.as('zhouMin').refusal(mergeGrids, { ...asked, ...over })).code
    expect(await refused({ intoGridId: city.grid })).toBe('INVALID_INPUT')
    expect(await refused({ intoGridId: neighbour })).toBe('GRIDS_OF_TWO_UNITS')
  })

  it('brings all households over, closes the grid for good, and the clock finishes what nobody steps', async () => {
    const from = await settledGrid(12)
    const into = await settledGrid(1)
    const asked = { fromGridId: from.gridId, intoGridId: into.gridId }
    const { job } = await city.as('sunXiulan').call(mergeGrids, asked)
    expect(
      (await city.as('qianAiju').refusal(workingArea, { gridId: from.gridId, since: null, schemeVersion: 1 })).code,
    ).toBe('NOT_FOUND')
    await emulator.fireTimer('grids', 'jobs')
    const checked = await city.as('sunXiulan').call(mergeGrids, asked)
    expect(checked.job).toMatchObject({ id: job.id, state: 'checking', households: 12 })
    await boardsAreRight()
    const known = { gridId: from.gridId, since: new Date().toISOString(), schemeVersion: 1 }
    expect(await city.as('sunXiulan').call(workingArea, known)).toMatchObject({ whole: true, households: [] })

    const area = await city.as('qianAiju').call(workingArea, { gridId: into.gridId, since: null, schemeVersion: 1 })
    expect([area.households.length, area.visits.length]).toEqual([13, 26])
    const listed = (await city.as('sunXiulan').call(listGrids, { unitId: places.village })).grids.map(({ id }) => id)
    expect(listed).not.toContain(from.gridId)
    expect(await storedDocuments(emulator, 'grids', { _id: from.gridId })).toHaveLength(1)
    const late = await city.as('sunXiulan').call(registerHouseholds, { households: [household(from.gridId)] })
    expect(late.receipts[0]).toMatchObject({ state: 'refused', failure: { code: 'NOT_FOUND' } })
    const again = { fromGridId: from.gridId, intoGridId: city.firstGrid }
    expect((await city.as('sunXiulan').refusal(mergeGrids, again)).code).toBe('GRID_CLOSED')
  })
})

describe('grids.jobStep', () => {
  it('refuses a grid member, and shows nobody a job outside her subtree', async () => {
    const { gridId, ids } = await settledGrid(1)
    const { job } = await city.as('sunXiulan').call(splitGrid, splitting(gridId, ids))
    expect((await city.as('qianAiju').refusal(stepJob, { jobId: job.id })).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(stepJob, { jobId: job.id })).code).toBe('NOT_FOUND')
    expect((await city.as('chenXiaomin').call(stepJob, { jobId: job.id })).job.households).toBe(1)
  })
})
