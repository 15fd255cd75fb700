import { ymdOf } from '../../contracts/calendar'
import { settleConcerns } from '../../contracts/concerns'
import { closeUnit, moveUnit, renameUnit, reopenUnit, unitHistory } from '../../contracts/divisions'
import { createGrids, listGrids, workingArea } from '../../contracts/grids'
import { handOverGrid, handoverBrief } from '../../contracts/handover'
import { getHousehold } from '../../contracts/households'
import { whoAmI } from '../../contracts/identity'
import { stepJob, type Job } from '../../contracts/jobs'
import { appointStaff, importUnits, listStaff, listUnits } from '../../contracts/units'
import { getVisit } from '../../contracts/visits'
import { auditLines, storedDocuments } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { letAMinutePass } from '../support/later'
import { people, places } from '../support/people'
import { expectBoardsToEqualRecount } from '../support/recount'
import { rewinding } from '../support/rewind'
import { household, visit } from '../support/samples'

let emulator: TestEmulator
let city: City
let rewind: () => Promise<void>

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  rewind = await rewinding(emulator)
})
beforeEach(() => rewind())
afterAll(() => emulator.stop())

const today = () => ymdOf(Date.now())
const placed = ['units', 'staff', 'grids', 'handovers', 'households', 'visits', 'concerns', 'concernChanges']

const moving = (over: object = {}) => ({
  ...{ id: ulid(), unitId: places.village as string, newParentId: places.otherTown as string, on: today() },
  ...over,
})
const boardsAreRight = async () => {
  await expectBoardsToEqualRecount(emulator, city.as('chenXiaomin'), places.city)
  await expectBoardsToEqualRecount(emulator, city.as('liuHui'), places.county)
  await expectBoardsToEqualRecount(emulator, city.as('zhouMin'), places.town)
  await expectBoardsToEqualRecount(emulator, city.as('wuLan'), places.otherTown)
}

/** Steps a job until it moves nothing any more; `between` looks at the world after each step. */
async function run(job: Job, between: () => Promise<void> = () => Promise.resolve()): Promise<Job> {
  let current = job
  while (current.state === 'running') {
    current = (await city.as('chenXiaomin').call(stepJob, { jobId: job.id })).job
    await between()
  }
  return current
}

const wasYangzhuang = (parentName: string | null = '堂邑镇妇联') => ({
  ...{ name: '杨庄村妇联', parentId: places.town, parentName },
  until: today(),
})

const stillAt = async (place: string): Promise<string[]> => {
  const query = { place: { $regex: `^${place}(/|$)` } }
  const found = await Promise.all(placed.map((collection) => storedDocuments(emulator, collection, query)))
  return found.flatMap((documents, index) => documents.map(({ _id }) => `${placed[index]} ${String(_id)}`))
}

async function changesStandByTheirConcerns(): Promise<void> {
  const concerns = await storedDocuments(emulator, 'concerns', {})
  const changes = await storedDocuments(emulator, 'concernChanges', {})
  expect(changes.map(({ place }) => place)).toEqual(
    changes.map(({ concernId }) => concerns.find(({ _id }) => _id === concernId)?.place),
  )
}

describe('units.move', () => {
  it('refuses those below the county, and what cannot stand where it shall', async () => {
    const cases = [
      ['zhaoGuifen', moving(), 'FORBIDDEN'],
      ['zhouMin', moving({ newParentId: places.town }), 'DIVISIONS_BY_COUNTY'],
      ['sunXiulan', moving({ newParentId: places.village }), 'DIVISIONS_BY_COUNTY'],
      ['liuHui', moving({ newParentId: places.farTown }), 'NOT_FOUND'],
      ['liuHui', moving({ newParentId: places.county }), 'LEVEL_MISMATCH'],
      ['liuHui', moving({ newParentId: places.town }), 'UNIT_THERE_ALREADY'],
      ['liuHui', moving({ unitId: places.town, newParentId: places.village }), 'MOVE_INTO_ITSELF'],
      ['liuHui', moving({ on: '2099-01-01' }), 'DAY_IN_FUTURE'],
      ['chenXiaomin', moving({ unitId: places.county, newParentId: places.county }), 'MOVE_INTO_ITSELF'],
    ] as const
    for (const [name, asked, code] of cases)
      expect({ asked, code: (await city.as(name).refusal(moveUnit, asked)).code }).toEqual({ asked, code })
  })

  it('takes everything along, nobody loses sight of hers, and the boards equal a recount after each step', async () => {
    const at = new Date().toISOString()
    const homes = Array.from({ length: 14 }, () => household(city.grid))
    await city.register('zhaoGuifen', ...homes)
    const visits = homes.flatMap(({ id }) => [
      visit(id, { concern: { id: ulid(), text: '取暖补贴', promise: null } }),
      visit(id),
    ])
    await city.record('zhaoGuifen', ...visits.slice(0, 20))
    await city.record('zhaoGuifen', ...visits.slice(20))
    const settled = visits.flatMap(({ concern }) => concern?.id ?? []).slice(-3)
    const changes = settled.map((concernId) => ({ id: ulid(), concernId, to: 'resolved' as const, at, note: null }))
    await city.as('zhaoGuifen').call(settleConcerns, { changes })
    const { job } = await city.as('liuHui').call(moveUnit, moving())
    const onItsWay = await city.as('liuHui').call(unitHistory, { unitId: places.village })
    expect(onItsWay.moving).toEqual(job)
    const done = await run(job, async () => {
      await boardsAreRight()
      await changesStandByTheirConcerns()
      for (const { id } of [homes[0], homes[13]] as { id: string }[])
        for (const name of ['zhaoGuifen', 'sunXiulan'] as const)
          expect((await city.as(name).call(getHousehold, { id })).household.id).toBe(id)
      await city.record('zhaoGuifen', visit(homes[7]?.id ?? ''))
    })
    expect(done).toMatchObject({ state: 'checking', households: 15 })
    await emulator.fireTimer('insights', 'fold')
    await boardsAreRight()

    expect(await stillAt(`3715/371502/${places.town}/${places.village}`)).toEqual([])
    expect((await city.as('zhouMin').refusal(listStaff, { unitId: places.village })).code).toBe('NOT_FOUND')
    const { children } = await city.as('wuLan').call(listUnits, { unitId: places.otherTown })
    expect(children).toMatchObject([{ id: places.village, parentId: places.otherTown }, { id: places.otherVillage }])
    const { grids } = await city.as('wuLan').call(listGrids, { unitId: places.village })
    expect(grids).toHaveLength(2)
    const area = await city.as('zhaoGuifen').call(workingArea, { gridId: city.grid, since: null, schemeVersion: 1 })
    expect(area.households).toHaveLength(15)
    expect((await city.as('wuLan').call(getVisit, { id: visits[0]?.id ?? '' })).visit.visitorName).toBe('赵桂芬')
    const { past } = await city.as('wuLan').call(unitHistory, { unitId: places.village })
    expect(past).toEqual([wasYangzhuang(null)])
  })

  it('a town moves to another county with its villages, handovers and posts; the log stays where it was written', async () => {
    const liMei = people.liMei.record.id
    const handover = { id: ulid(), gridId: city.grid, toStaffId: liMei, note: null }
    await city.as('sunXiulan').call(handOverGrid, handover)
    const asked = moving({ unitId: places.town, newParentId: places.otherCounty })
    await run((await city.as('chenXiaomin').call(moveUnit, asked)).job)
    expect(await stillAt(`3715/371502/${places.town}`)).toEqual([])
    expect((await city.as('liuHui').refusal(listUnits, { unitId: places.town })).code).toBe('NOT_FOUND')
    expect((await city.as('zhouMin').call(whoAmI, {})).person?.place).toBe(`3715/371521/${places.town}`)
    const brief = await city.as('liMei').call(handoverBrief, { gridId: city.grid })
    expect(brief.handover.briefs.map(({ householdId }) => householdId)).toEqual([city.household.id])
    const [created] = await auditLines(emulator, city.grid)
    expect(created?.place).toMatch(/^3715\/371502\//)
    await expectBoardsToEqualRecount(emulator, city.as('chenXiaomin'), places.city)
  })

  it('sweeps in what was written down at the old place in the last moment, then lets go of that place', async () => {
    const { job } = await city.as('liuHui').call(moveUnit, moving())
    expect(await run(job)).toMatchObject({ state: 'checking' })
    expect((await city.as('liuHui').call(stepJob, { jobId: job.id })).job.state).toBe('checking')
    const seeBoth = () => storedDocuments(emulator, 'staff', { movedFrom: { $type: 'string' } })
    expect((await seeBoth()).length).toBe(4)
    await letAMinutePass(emulator, job.id)
    await emulator.fireTimer('grids', 'jobs')
    expect((await city.as('liuHui').call(stepJob, { jobId: job.id })).job.state).toBe('done')
    expect(await seeBoth()).toEqual([])
    expect((await city.as('zhaoGuifen').call(getHousehold, { id: city.household.id })).household.id).toBe(
      city.household.id,
    )
  })

  it('sent again is done once; other content under its id is a conflict; two do not cross', async () => {
    const asked = moving()
    const { job } = await city.as('liuHui').call(moveUnit, asked)
    expect((await city.as('liuHui').call(moveUnit, asked)).job).toEqual(job)
    expect((await city.as('liuHui').refusal(moveUnit, { ...asked, unitId: places.neighbourVillage })).code).toBe(
      'CONFLICT',
    )
    const above = moving({ unitId: places.town, newParentId: places.otherCounty })
    expect((await city.as('chenXiaomin').refusal(moveUnit, above)).code).toBe('JOB_RUNNING')
    await run(job)
    expect((await city.as('liuHui').call(moveUnit, asked)).job.state).toBe('checking')
    const begun = (await auditLines(emulator, places.village)).filter(({ action }) => action === 'unit.moveBegun')
    expect(begun).toHaveLength(1)
    await run((await city.as('liuHui').call(moveUnit, moving({ newParentId: places.town }))).job)
    expect((await city.as('zhouMin').call(listStaff, { unitId: places.village })).staff).toHaveLength(4)
  })
})

describe('units.rename and units.history', () => {
  it('renames for those who may, from a day on, and keeps the old name', async () => {
    const asked = { unitId: places.village, name: '杨庄社区妇联', on: today() }
    expect((await city.as('zhaoGuifen').refusal(renameUnit, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('zhouMin').refusal(renameUnit, asked)).code).toBe('DIVISIONS_BY_COUNTY')
    expect((await city.as('liuHui').refusal(renameUnit, { ...asked, unitId: places.farTown })).code).toBe('NOT_FOUND')
    expect((await city.as('liuHui').refusal(renameUnit, { ...asked, on: '2099-01-01' })).code).toBe('DAY_IN_FUTURE')
    expect((await city.as('zhengQin').refusal(unitHistory, { unitId: places.village })).code).toBe('NOT_FOUND')
    const before = visit(city.household.id)
    await city.record('zhaoGuifen', before)
    for (let time = 0; time < 2; time++)
      expect((await city.as('liuHui').call(renameUnit, asked)).unit.name).toBe('杨庄社区妇联')
    expect((await auditLines(emulator, places.village)).filter(({ action }) => action === 'unit.renamed')).toHaveLength(
      1,
    )
    expect((await city.as('zhaoGuifen').call(whoAmI, {})).person?.unitName).toBe('杨庄社区妇联')
    const after = visit(city.household.id)
    await city.record('zhaoGuifen', after)
    const unitNameOn = async (id: string) => (await city.as('sunXiulan').call(getVisit, { id })).visit.unitName
    expect([await unitNameOn(before.id), await unitNameOn(after.id)]).toEqual(['杨庄村妇联', '杨庄社区妇联'])
    const { past } = await city.as('zhouMin').call(unitHistory, { unitId: places.village })
    expect(past).toEqual([wasYangzhuang()])
  })
})

describe('units.close', () => {
  const closing = (unitId: string, over: object = {}) => ({ unitId, on: today(), reason: '村改居', ...over })

  it('refuses those below the county, a day to come, and a unit where somebody lives or a unit stands', async () => {
    expect((await city.as('zhaoGuifen').refusal(closeUnit, closing(places.village))).code).toBe('FORBIDDEN')
    expect((await city.as('zhouMin').refusal(closeUnit, closing(places.village))).code).toBe('DIVISIONS_BY_COUNTY')
    const refused = async (asked: object) => (await city.as('liuHui').refusal(closeUnit, asked)).code
    expect(await refused(closing(places.farTown))).toBe('NOT_FOUND')
    expect(await refused(closing(places.neighbourVillage, { on: '2099-01-01' }))).toBe('DAY_IN_FUTURE')
    expect(await refused(closing(places.village))).toBe('UNIT_NOT_EMPTY')
    expect(await refused(closing(places.otherTown))).toBe('UNIT_NOT_EMPTY')
  })

  it('closes it for good: it is still there, with its last day, and takes nothing new', async () => {
    const asked = closing(places.neighbourVillage)
    const { unit } = await city.as('liuHui').call(closeUnit, asked)
    expect(unit).toMatchObject({ id: places.neighbourVillage, validTo: today() })
    expect((await city.as('liuHui').call(closeUnit, asked)).unit).toEqual(unit)
    expect((await city.as('liuHui').refusal(closeUnit, { ...asked, reason: '别的' })).code).toBe('UNIT_CLOSED')
    expect((await city.as('liuHui').refusal(renameUnit, { ...asked, name: '别名妇联' })).code).toBe('UNIT_CLOSED')
    expect((await city.as('liuHui').refusal(moveUnit, moving({ unitId: places.neighbourVillage }))).code).toBe(
      'UNIT_CLOSED',
    )
    const { children } = await city.as('zhouMin').call(listUnits, { unitId: places.town })
    expect(children.map(({ validTo }) => validTo)).toEqual([undefined, today()])
    const staff = { ...people.liMei.record, id: ulid(), phone: '19900003019', unitId: places.neighbourVillage }
    const grid = { id: ulid(), unitId: places.neighbourVillage, name: '第一网格', keeperId: null }
    const [appointed] = (await city.as('zhouMin').call(appointStaff, { staff: [staff] })).receipts
    const [created] = (await city.as('zhouMin').call(createGrids, { grids: [grid] })).receipts
    for (const receipt of [appointed, created])
      expect(receipt).toMatchObject({ state: 'refused', failure: { code: 'NOT_FOUND' } })
  })

  it('a closed one is taken up again, from a day that follows, and its history tells', async () => {
    const asked = { unitId: places.neighbourVillage, on: today(), reason: '分设' }
    expect((await city.as('zhaoGuifen').refusal(reopenUnit, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('zhouMin').refusal(reopenUnit, asked)).code).toBe('DIVISIONS_BY_COUNTY')
    expect((await city.as('liuHui').refusal(reopenUnit, { ...asked, unitId: places.farTown })).code).toBe('NOT_FOUND')
    await city.as('liuHui').call(closeUnit, closing(places.neighbourVillage, { on: '2026-03-01' }))
    const refused = async (over: object) => (await city.as('liuHui').refusal(reopenUnit, { ...asked, ...over })).code
    expect(await refused({ on: '2099-01-01' })).toBe('DAY_IN_FUTURE')
    expect(await refused({ on: '2026-02-28' })).toBe('DAYS_OUT_OF_ORDER')
    for (let time = 0; time < 2; time++)
      expect((await city.as('liuHui').call(reopenUnit, asked)).unit.validTo).toBeUndefined()
    const { closures } = await city.as('zhouMin').call(unitHistory, { unitId: places.neighbourVillage })
    const ended = { on: today(), reason: '分设' }
    expect(closures).toEqual([{ on: '2026-03-01', reason: '村改居', reopened: ended }])
    await city.as('liuHui').call(closeUnit, closing(places.neighbourVillage))
    const again = await city.as('zhouMin').call(unitHistory, { unitId: places.neighbourVillage })
    expect(again.closures.map(({ reopened }) => reopened)).toEqual([null, ended])
    const lines = await auditLines(emulator, places.neighbourVillage)
    expect(lines.filter(({ action }) => action === 'unit.reopened')).toHaveLength(1)
  })

  it('not below a closed one, and not before it began', async () => {
    const fresh = { id: '371502109298', name: '新村妇联', level: 'village' as const, parentId: '371502199' }
    const town = { id: '371502199', name: '新镇妇联', level: 'town' as const, parentId: places.county }
    await city.as('chenXiaomin').call(importUnits, { units: [town, { ...fresh, validFrom: '2026-07-01' }] })
    const early = closing(fresh.id, { on: '2026-06-30' })
    expect((await city.as('liuHui').refusal(closeUnit, early)).code).toBe('DAYS_OUT_OF_ORDER')
    expect((await city.as('liuHui').refusal(closeUnit, closing(town.id))).code).toBe('UNIT_NOT_EMPTY')
    for (const id of [fresh.id, town.id]) await city.as('liuHui').call(closeUnit, closing(id))
    expect((await city.as('liuHui').refusal(reopenUnit, closing(fresh.id))).code).toBe('PARENT_CLOSED')
  })

  it('a unit that begins on a day says so', async () => {
    const fresh = { id: '371502109298', name: '新村妇联', level: 'village' as const, parentId: places.town }
    await city.as('chenXiaomin').call(importUnits, { units: [{ ...fresh, validFrom: '2026-07-01' }] })
    const { unit } = await city.as('zhouMin').call(listUnits, { unitId: fresh.id })
    expect(unit.validFrom).toBe('2026-07-01')
  })
})
