import { settleConcerns, type ConcernChange } from '../../contracts/concerns'
import { mergeGrids, splitGrid } from '../../contracts/grid-shapes'
import { assignGrid, createGrids, workingArea } from '../../contracts/grids'
import { handOverGrid } from '../../contracts/handover'
import { moveHousehold } from '../../contracts/household-lifecycle'
import { getHousehold, reviseHousehold } from '../../contracts/households'
import { stepJob, type Job } from '../../contracts/jobs'
import { attachPhoto, getVisit } from '../../contracts/visits'
import { auditLines, storedDocuments } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid, ulidMadeAt } from '../support/ids'
import { gaveAwayDaysAgo } from '../support/later'
import { people, places, type PersonName } from '../support/people'
import { expectBoardsToEqualRecount } from '../support/recount'
import { household, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const idOf = (name: PersonName) => people[name].record.id
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()
const codeOf = (receipt: unknown) => (receipt as { failure?: { code: string } } | undefined)?.failure?.code
const cold = { since: null, schemeVersion: null }

/** A grid of Qian Aiju, kept for long, with some households. */
async function grid(homes = 1) {
  const gridId = ulid()
  const record = { id: gridId, unitId: places.village, name: '第六网格', keeperId: idOf('qianAiju') }
  await city.as('sunXiulan').call(createGrids, { grids: [record] })
  await gaveAwayDaysAgo(emulator, { staffId: idOf('qianAiju'), gridId, since: 400 })
  const households = Array.from({ length: homes }, () => household(gridId))
  await city.register('qianAiju', ...households)
  return { gridId, ids: households.map(({ id }) => id), home: households[0]?.id ?? '' }
}

const handOver = (gridId: string, to: PersonName = 'liMei') =>
  city.as('sunXiulan').call(handOverGrid, { id: ulid(), gridId, toStaffId: idOf(to), note: null })

async function finish({ id }: Job): Promise<void> {
  const { job } = await city.as('sunXiulan').call(stepJob, { jobId: id })
  if (job.state === 'running') await finish(job)
}

const boardsAreRight = async () => {
  await expectBoardsToEqualRecount(emulator, city.as('sunXiulan'), places.village)
  await expectBoardsToEqualRecount(emulator, city.as('zhouMin'), places.town)
}

const madeBefore = (householdId: string, over: object = {}) => visit(householdId, { visitedAt: hoursAgo(5), ...over })

describe('a visit made before the grid passed to somebody else', () => {
  it('is refused to her who never kept it, and to the old keeper when she made it afterwards', async () => {
    const { gridId, home } = await grid()
    await handOver(gridId)
    expect(codeOf((await city.record('zhaoGuifen', madeBefore(home)))[0])).toBe('NOT_FOUND')
    expect(codeOf((await city.record('zhengQin', madeBefore(home)))[0])).toBe('NOT_FOUND')
    const after = visit(home, { visitedAt: new Date(Date.now() + 3 * 3_600_000).toISOString() })
    expect(codeOf((await city.record('qianAiju', after))[0])).toBe('VISIT_AFTER_HANDOVER')
    expect(await storedDocuments(emulator, 'visits', { householdId: home })).toEqual([])
  })

  it('is stored as hers, with its concern for the successor; she reads nothing, and the boards equal a recount', async () => {
    const { gridId, home } = await grid()
    await handOver(gridId)
    const concern = { id: ulid(), text: '取暖补贴没到', promise: { text: '去镇上问', dueOn: '2099-01-01' } }
    const late = madeBefore(home, { concern })
    expect((await city.record('qianAiju', late))[0]?.state).toBe('stored')
    const { visit: stored } = await city.as('liMei').call(getVisit, { id: late.id })
    expect(stored).toMatchObject({ visitorName: '钱爱菊', gridName: '第六网格', concern })
    const area = await city.as('liMei').call(workingArea, { gridId, ...cold })
    expect(area.concerns).toMatchObject([{ id: concern.id, promise: { dueOn: '2099-01-01' } }])
    expect((await city.as('qianAiju').refusal(getVisit, { id: late.id })).code).toBe('NOT_FOUND')
    expect((await city.as('qianAiju').refusal(getHousehold, { id: home })).code).toBe('NOT_FOUND')
    await boardsAreRight()
    expect(await auditLines(emulator, late.id)).toMatchObject([
      { action: 'visit.recordedLate', actorId: idOf('qianAiju') },
    ])
  })

  it('sent again gets the same receipt and no second line, also where it first arrived while the grid was hers', async () => {
    const { gridId, home } = await grid()
    const early = madeBefore(home)
    const [first] = await city.record('qianAiju', early)
    await handOver(gridId)
    const late = madeBefore(home)
    const [second] = await city.record('qianAiju', late)
    expect(await city.record('qianAiju', early, late)).toEqual([first, second])
    expect(await auditLines(emulator, late.id)).toHaveLength(1)
    const other = { ...late, note: '换了内容' }
    expect(codeOf((await city.record('qianAiju', other))[0])).toBe('ID_TAKEN')
    await boardsAreRight()
  })

  it('brings its photo afterwards; nobody else’s visit takes one from her', async () => {
    const { gridId, home } = await grid()
    await handOver(gridId)
    const late = madeBefore(home, { photos: [ulid()] })
    await city.record('qianAiju', late)
    const photo = { visitId: late.id, photoId: late.photos[0] ?? '', fileId: 'cloud://x/visits/a.jpg' }
    await city.as('qianAiju').call(attachPhoto, photo)
    const { visit: stored } = await city.as('liMei').call(getVisit, { id: late.id })
    expect(stored.album[0]?.id).toBe(photo.photoId)
    const hers = visit(home, { photos: [ulid()] })
    await city.record('liMei', hers)
    const foreign = { ...photo, visitId: hers.id, photoId: hers.photos[0] ?? '' }
    expect((await city.as('qianAiju').refusal(attachPhoto, foreign)).code).toBe('NOT_FOUND')
  })

  it('holds for 30 days after it was assigned away, and is refused plainly with the last day after that', async () => {
    const { gridId, home } = await grid()
    await city.as('sunXiulan').call(assignGrid, { gridId, keeperId: null })
    const made = (days: number) => visit(home, { visitedAt: hoursAgo(24 * days) })
    await gaveAwayDaysAgo(emulator, { staffId: idOf('qianAiju'), gridId, until: 30 })
    expect((await city.record('qianAiju', made(31)))[0]?.state).toBe('stored')
    await gaveAwayDaysAgo(emulator, { staffId: idOf('qianAiju'), gridId, until: 31 })
    const [refused] = await city.record('qianAiju', made(32))
    expect(refused).toMatchObject({ state: 'refused', failure: { code: 'HANDED_OVER_LONG_AGO' } })
    expect(codeOf((await city.record('qianAiju', made(20)))[0])).toBe('VISIT_AFTER_HANDOVER')
  })

  it('counts for the time in which the grid was hers, not for the time before that', async () => {
    const { gridId, home } = await grid()
    await handOver(gridId)
    await handOver(gridId, 'zhaoGuifen')
    expect(codeOf((await city.record('liMei', visit(home, { visitedAt: hoursAgo(30) })))[0])).toBe(
      'VISIT_AFTER_HANDOVER',
    )
    expect((await city.record('qianAiju', visit(home, { visitedAt: hoursAgo(30) })))[0]?.state).toBe('stored')
  })
})

describe('what was seen to before the grid passed to somebody else', () => {
  /** A grid of Qian Aiju where something was promised; it passes to Li Mei. */
  async function promised() {
    const { gridId, home } = await grid()
    const concern = { id: ulid(), text: '取暖补贴没到', promise: null }
    await city.record('qianAiju', madeBefore(home, { concern, visitedAt: hoursAgo(24 * 40) }))
    const done = (over: object = {}) => ({
      ...{ id: ulid(), concernId: concern.id, to: 'resolved' as const, at: hoursAgo(5), note: '补贴到账了' },
      ...over,
    })
    const before = done({ to: 'open' })
    await settle('qianAiju', before)
    await handOver(gridId)
    return { gridId, home, concernId: concern.id, before, done }
  }
  const settle = async (name: PersonName, ...changes: ConcernChange[]) =>
    (await city.as(name).call(settleConcerns, { changes })).receipts
  const open = async (gridId: string) => (await city.as('liMei').call(workingArea, { gridId, ...cold })).concerns

  it('is refused to her who never kept it, to the old keeper when she did it afterwards, and after 30 days', async () => {
    const { gridId, concernId, done } = await promised()
    expect(codeOf((await settle('zhaoGuifen', done()))[0])).toBe('NOT_FOUND')
    const after = new Date(Date.now() + 3 * 3_600_000).toISOString()
    const receipts = await settle('qianAiju', done({ at: after }))
    expect(receipts.map(codeOf)).toEqual(['NOT_FOUND'])
    await gaveAwayDaysAgo(emulator, { staffId: idOf('qianAiju'), gridId, until: 31 })
    const [tooLate] = await settle('qianAiju', done({ at: hoursAgo(24 * 32) }))
    expect(tooLate).toMatchObject({ state: 'refused', failure: { code: 'HANDED_OVER_LONG_AGO' } })
    expect(await open(gridId)).toMatchObject([{ id: concernId, status: 'open' }])
    expect(await storedDocuments(emulator, 'concernChanges', { concernId })).toHaveLength(1)
  })

  it('is refused alone, in a batch with what she did in time', async () => {
    const { concernId, done } = await promised()
    const after = done({ at: new Date(Date.now() + 3 * 3_600_000).toISOString() })
    const receipts = await settle('qianAiju', done(), after)
    expect(receipts.map((receipt) => codeOf(receipt) ?? receipt.state)).toEqual(['stored', 'NOT_FOUND'])
    expect(await storedDocuments(emulator, 'concernChanges', { concernId })).toHaveLength(2)
  })

  it('settles it for the successor, once however often it is sent, and the boards equal a recount', async () => {
    const { gridId, concernId, before, done } = await promised()
    const late = done()
    const [first] = await settle('qianAiju', late)
    expect(first?.state).toBe('stored')
    expect(await open(gridId)).toEqual([])
    const again = await settle('qianAiju', before, late)
    expect(again.map(({ state }) => state)).toEqual(['stored', 'stored'])
    expect(again[1]).toEqual(first)
    expect((await settle('qianAiju', { ...late, note: '另一句' }))[0]?.state).toBe('conflict')
    await boardsAreRight()
    expect(await auditLines(emulator, concernId)).toMatchObject([
      { action: 'concern.open', actorId: idOf('qianAiju') },
      { action: 'concern.resolvedLate', actorId: idOf('qianAiju') },
    ])
  })
})

describe('a household found before the grid passed to somebody else', () => {
  const foundHoursAgo = (gridId: string, hours: number) =>
    household(gridId, { id: ulidMadeAt(Date.now() - hours * 3_600_000) })
  const cameTo = async (gridId: string) =>
    (await city.as('liMei').call(workingArea, { gridId, ...cold })).households.map(({ id }) => id)

  it('is refused to her who never kept it, to the old keeper when she found it afterwards, and after 30 days', async () => {
    const { gridId, home } = await grid()
    await handOver(gridId)
    expect(codeOf((await city.register('zhaoGuifen', foundHoursAgo(gridId, 5)))[0])).toBe('NOT_FOUND')
    expect(codeOf((await city.register('qianAiju', foundHoursAgo(gridId, -3)))[0])).toBe('NOT_FOUND')
    await gaveAwayDaysAgo(emulator, { staffId: idOf('qianAiju'), gridId, until: 31 })
    const [tooLate] = await city.register('qianAiju', foundHoursAgo(gridId, 24 * 32))
    expect(tooLate).toMatchObject({ state: 'refused', failure: { code: 'HANDED_OVER_LONG_AGO' } })
    expect(await cameTo(gridId)).toEqual([home])
  })

  it('is the successor’s, once however often it is sent, with the visit made there; the boards equal a recount', async () => {
    const { gridId, home } = await grid()
    await handOver(gridId)
    const found = foundHoursAgo(gridId, 5)
    expect((await city.register('qianAiju', found))[0]?.state).toBe('stored')
    expect((await city.record('qianAiju', madeBefore(found.id)))[0]?.state).toBe('stored')
    expect((await city.register('qianAiju', found))[0]?.state).toBe('stored')
    expect(codeOf((await city.register('qianAiju', { ...found, address: '别处' }))[0])).toBe('ID_TAKEN')
    expect((await cameTo(gridId)).sort()).toEqual([home, found.id].sort())
    expect((await city.as('qianAiju').refusal(getHousehold, { id: found.id })).code).toBe('NOT_FOUND')
    await boardsAreRight()
    expect(await auditLines(emulator, found.id)).toMatchObject([
      { action: 'household.registeredLate', actorId: idOf('qianAiju') },
    ])
  })

  it('that was stored already gets its receipt again, also when its grid was merged away since', async () => {
    const from = await grid()
    const found = household(from.gridId)
    await city.register('qianAiju', found)
    await finish((await city.as('sunXiulan').call(mergeGrids, { fromGridId: from.gridId, intoGridId: city.grid })).job)
    expect((await city.register('qianAiju', found))[0]?.state).toBe('stored')
    expect((await city.register('sunXiulan', household(from.gridId)))[0]?.state).toBe('refused')
    expect(await auditLines(emulator, found.id)).toHaveLength(3)
  })
})

describe('a household written anew before the grid passed to somebody else', () => {
  /** It stands with Li Mei now; `written` is what Qian Aiju wrote before. */
  async function passedOn(from: { gridId: string; home: string }) {
    await handOver(from.gridId)
    const written = household(from.gridId, { id: from.home, address: '四组 1 号' })
    const revise = (name: PersonName, basedOn = 1, over: object = {}) =>
      city.as(name).call(reviseHousehold, { household: { ...written, ...over }, basedOn })
    const refused = async (name: PersonName, basedOn = 1, over: object = {}) =>
      (await city.as(name).refusal(reviseHousehold, { household: { ...written, ...over }, basedOn })).code
    const address = async () => (await city.as('sunXiulan').call(getHousehold, { id: from.home })).household.address
    return { revise, refused, address }
  }

  it('is refused to her who never kept it, of a grid where it never stood, and after 30 days', async () => {
    const from = await grid()
    const { refused, address } = await passedOn(from)
    expect(await refused('zhaoGuifen')).toBe('NOT_FOUND')
    expect(await refused('qianAiju', 1, { gridId: city.firstGrid })).toBe('NOT_FOUND')
    await gaveAwayDaysAgo(emulator, { staffId: idOf('qianAiju'), gridId: from.gridId, until: 31 })
    expect(await refused('qianAiju')).toBe('HANDED_OVER_LONG_AGO')
    expect(await address()).toBe('三组 12 号')
  })

  it('never overwrites what her successor wrote, and shows nothing of it', async () => {
    const from = await grid()
    const { revise, address } = await passedOn(from)
    await revise('liMei', 1, { address: '五组 2 号' })
    const asked = { household: household(from.gridId, { id: from.home }), basedOn: 1 }
    expect(await city.as('qianAiju').refusal(reviseHousehold, asked)).toEqual({ code: 'NOT_FOUND', details: {} })
    expect(await address()).toBe('五组 2 号')
  })

  it('stands, once however often it is sent, and the boards equal a recount', async () => {
    const from = await grid()
    const { revise, address } = await passedOn(from)
    const targets = { targets: ['emptyNest'], tags: [] }
    for (let time = 0; time < 2; time++) expect((await revise('qianAiju', 1, targets)).receipt.state).toBe('stored')
    expect(await address()).toBe('四组 1 号')
    expect((await city.as('qianAiju').refusal(getHousehold, { id: from.home })).code).toBe('NOT_FOUND')
    await boardsAreRight()
    const lines = (await auditLines(emulator, from.home)).map(({ action }) => action)
    expect(lines).toEqual(['household.registered', 'household.revisedLate'])
  })
})

describe('a visit made before its household left the grid', () => {
  it('of a split is stored in the new grid, while the others of the batch go where they stand', async () => {
    const { gridId, ids } = await grid(2)
    const newGrid = { id: ulid(), name: '第八网格', keeperId: idOf('liMei') }
    const asked = { gridId, newGrid, householdIds: ids.slice(0, 1) }
    await finish((await city.as('sunXiulan').call(splitGrid, asked)).job)
    const [gone, stayed] = [madeBefore(ids[0] ?? ''), madeBefore(ids[1] ?? '')]
    const receipts = await city.record('qianAiju', gone, stayed, madeBefore(city.household.id))
    expect(receipts.map((receipt) => codeOf(receipt) ?? receipt.state)).toEqual(['stored', 'stored', 'NOT_FOUND'])
    const area = await city.as('liMei').call(workingArea, { gridId: newGrid.id, ...cold })
    expect(area.visits.map(({ id }) => id)).toEqual([gone.id])
    await boardsAreRight()
  })

  it('of a merge is stored in the grid it went into, by her whose grid was closed', async () => {
    const from = await grid()
    await finish((await city.as('sunXiulan').call(mergeGrids, { fromGridId: from.gridId, intoGridId: city.grid })).job)
    const late = madeBefore(from.home)
    expect((await city.record('qianAiju', late))[0]?.state).toBe('stored')
    expect((await city.as('zhaoGuifen').call(getVisit, { id: late.id })).visit.gridName).toBe('第三网格')
    await boardsAreRight()
  })

  it('of a household that moved away is stored when it was made on an earlier day, else refused', async () => {
    const { home } = await grid()
    const on = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    await city.as('sunXiulan').call(moveHousehold, { id: home, on, whereTo: null })
    expect((await city.record('qianAiju', visit(home, { visitedAt: hoursAgo(24) })))[0]?.state).toBe('stored')
    expect(codeOf((await city.record('qianAiju', visit(home)))[0])).toBe('HOUSEHOLD_CLOSED')
    await boardsAreRight()
  })
})
