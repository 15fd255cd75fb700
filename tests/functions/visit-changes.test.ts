import { addDays, addMonths, monthOf, ymdOf } from '../../contracts/calendar'
import { listConcerns, settleConcerns } from '../../contracts/concerns'
import { workingArea } from '../../contracts/grids'
import { getHousehold } from '../../contracts/households'
import { overview } from '../../contracts/insights'
import { correctVisit, restoreVisit, visitVersions, withdrawVisit } from '../../contracts/visit-changes'
import { getVisit, listVisits, type VisitRecord } from '../../contracts/visits'
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

const now = () => new Date().toISOString()
const today = () => ymdOf(Date.now())
const lastMonth = () => `${addMonths(today(), -1)}T02:00:00.000Z`
const concern = (over: object = {}) => ({ id: ulid(), text: '取暖补贴', promise: null, ...over })
const wish = () => ({ id: ulid(), kind: 'woman', text: '一床棉被' })

/** A household of its own with these visits, so that nothing else touches it. */
async function visited(...overs: Partial<VisitRecord>[]): Promise<{ home: string; records: VisitRecord[] }> {
  const home = household(city.grid)
  await city.register('zhaoGuifen', home)
  const records = overs.map((over) => visit(home.id, over))
  for (const record of records) await city.record('zhaoGuifen', record)
  return { home: home.id, records }
}
async function recorded(over: Partial<VisitRecord> = {}): Promise<VisitRecord> {
  const [record] = (await visited(over)).records
  return record as VisitRecord
}
const correct = (record: VisitRecord, basedOn = 1, reason: string | null = null) =>
  city.as('zhaoGuifen').call(correctVisit, { visit: record, basedOn, reason })
const withdraw = (id: string) => city.as('zhaoGuifen').call(withdrawVisit, { id, reason: '记错了户' })
const restore = (id: string) => city.as('zhaoGuifen').call(restoreVisit, { id })
const seen = async (id: string) => (await city.as('zhouMin').call(getVisit, { id })).visit
const homeOf = async (id: string) => (await city.as('zhaoGuifen').call(getHousehold, { id })).household
const resolve = (concernId: string) =>
  city.as('zhaoGuifen').call(settleConcerns, {
    changes: [{ id: ulid(), concernId, to: 'resolved', at: now(), note: null }],
  })

const expectBoardsToBeARecount = () => expectBoardsToEqualRecount(emulator, city.as('zhouMin'), places.town)

describe('who may change a visit', () => {
  const changes = [
    [
      'correct',
      correctVisit,
      (record: VisitRecord) => ({ visit: { ...record, note: '改' }, basedOn: 1, reason: null }),
    ],
    ['withdraw', withdrawVisit, ({ id }: VisitRecord) => ({ id, reason: '记错了' })],
    ['restore', restoreVisit, ({ id }: VisitRecord) => ({ id })],
  ] as const
  it.each(changes)('%s: not the office, not another grid; hers and the chair’s', async (_, contract, input) => {
    const record = await recorded()
    const asked = input(record)
    expect((await city.as('zhouMin').refusal(contract, asked)).code).toBe('FORBIDDEN')
    expect((await city.stranger.refusal(contract, asked)).code).toBe('NOT_BOUND')
    for (const name of ['qianAiju', 'zhengQin', 'liMei'] as const)
      expect((await city.as(name).refusal(contract, asked)).code).toBe('NOT_FOUND')

    const [byChair] = [visit(record.householdId)]
    await city.record('sunXiulan', byChair)
    expect((await city.as('zhaoGuifen').refusal(contract, input(byChair))).code).toBe('NOT_YOUR_VISIT')
    await city.as('sunXiulan').call(contract, asked)
  })

  it('versions: whoever sees the visit', async () => {
    const { id } = await recorded()
    expect((await city.as('wuLan').refusal(visitVersions, { id })).code).toBe('NOT_FOUND')
    expect((await city.as('zhouMin').call(visitVersions, { id })).versions).toHaveLength(1)
  })
})

describe('visits.correct', () => {
  it.each([
    [
      'another household',
      (record: VisitRecord) => ({ ...record, householdId: city.household.id }),
      'VISIT_OF_OTHER_HOUSEHOLD',
    ],
    ['another scheme', (record: VisitRecord) => ({ ...record, schemeVersion: 2 }), 'SCHEME_MISMATCH'],
    ['an unknown target', (record: VisitRecord) => ({ ...record, targets: ['nobody'] }), 'SCHEME_MISMATCH'],
    [
      'a day ahead',
      (record: VisitRecord) => ({ ...record, visitedAt: `${addDays(today(), 2)}T02:00:00.000Z` }),
      'VISIT_IN_FUTURE',
    ],
    [
      'two years back',
      (record: VisitRecord) => ({ ...record, visitedAt: `${addDays(today(), -730)}T02:00:00.000Z` }),
      'VISIT_TOO_OLD',
    ],
    [
      'a promise before the visit',
      (record: VisitRecord) => ({
        ...record,
        concern: concern({ promise: { text: '去问', dueOn: addDays(today(), -3) } }),
      }),
      'PROMISE_BEFORE_VISIT',
    ],
    ['10,000 characters', (record: VisitRecord) => ({ ...record, note: '说'.repeat(10_000) }), 'INVALID_INPUT'],
  ] as const)('refuses %s', async (_, over, code) => {
    const asked = { visit: over(await recorded()), basedOn: 1, reason: null }
    expect((await city.as('zhaoGuifen').refusal(correctVisit, asked)).code).toBe(code)
  })

  it('refuses what is based on something older, and shows the newer', async () => {
    const record = await recorded()
    await correct({ ...record, note: '第二版' })
    const asked = { visit: { ...record, note: '第三版' }, basedOn: 1, reason: null }
    const failure = await city.as('sunXiulan').refusal(correctVisit, asked)
    expect(failure).toMatchObject({ code: 'CONFLICT', details: { stored: { note: '第二版' } } })
  })

  it('refuses a concern id of another visit, seen or not', async () => {
    const taken = concern()
    await recorded({ concern: taken })
    const record = await recorded()
    const asked = { visit: { ...record, concern: taken }, basedOn: 1, reason: null }
    expect((await city.as('zhaoGuifen').refusal(correctVisit, asked)).code).toBe('ID_TAKEN')

    const hers = household(city.firstGrid)
    await city.register('qianAiju', hers)
    const byHer = visit(hers.id)
    await city.record('qianAiju', byHer)
    const asShe = { visit: { ...byHer, concern: taken }, basedOn: 1, reason: null }
    expect((await city.as('qianAiju').refusal(correctVisit, asShe)).code).toBe('ID_TAKEN')
  })

  it('writes it anew, once however often it is sent, and every version stays readable', async () => {
    const record = await recorded({ note: '第一版' })
    const second = { ...record, note: '第二版' }
    const first = await correct(second, 1, '写错了字')
    expect(await correct(second, 1, '写错了字')).toEqual(first)
    await correct({ ...record, note: '第三版' }, 2)

    expect(await seen(record.id)).toMatchObject({
      note: '第三版',
      revision: 3,
      correction: { by: '赵桂芬', reason: null },
      withdrawn: null,
    })
    const { versions } = await city.as('zhouMin').call(visitVersions, { id: record.id })
    expect(versions.map(({ revision, reason, visit: { note } }) => [revision, reason, note])).toEqual([
      [1, null, '第一版'],
      [2, '写错了字', '第二版'],
      [3, null, '第三版'],
    ])
    expect((await auditLines(emulator, record.id)).map(({ action }) => action)).toEqual([
      'visit.recorded',
      'visit.corrected',
      'visit.corrected',
    ])
  })

  it('sent again after somebody wrote it anew once more: the same answer, and nothing is written over', async () => {
    const record = await recorded({ note: '第一版' })
    const second = { ...record, note: '第二版' }
    const first = await correct(second, 1, '写错了字')
    await city.as('sunXiulan').call(correctVisit, { visit: { ...record, note: '第三版' }, basedOn: 2, reason: null })
    expect(await correct(second, 1, '写错了字')).toEqual(first)
    expect(await seen(record.id)).toMatchObject({ note: '第三版', revision: 3 })
    expect(await auditLines(emulator, record.id)).toHaveLength(3)
  })

  it('marks it in the lists, and the record as first sent still gets its receipt', async () => {
    const record = await recorded()
    const [before] = await city.record('zhaoGuifen', record)
    await correct({ ...record, note: '改过的' })
    expect((await city.record('zhaoGuifen', record))[0]).toEqual(before)
    const list = await city
      .as('zhouMin')
      .call(listVisits, { unitId: places.town, month: null, cursor: null, limit: 50 })
    expect(list.visits.find(({ id }) => id === record.id)).toMatchObject({ summary: '改过的', corrected: true })
  })

  it('moves month, outcome and targets in the figures and on the household', async () => {
    const { home, records } = await visited({ visitedAt: lastMonth() }, {})
    const [earlier, later] = records as [VisitRecord, VisitRecord]
    await correct({ ...later, outcome: 'notHome', targets: [] })
    expect(await homeOf(home)).toMatchObject({
      lastVisit: { visitId: later.id, outcome: 'notHome' },
      lastMetAt: earlier.visitedAt,
    })
    await expectBoardsToBeARecount()
    await correct({ ...later, visitedAt: `${addDays(earlier.visitedAt.slice(0, 10), -1)}T02:00:00.000Z` }, 2)
    expect(await homeOf(home)).toMatchObject({ lastVisit: { visitId: earlier.id }, lastMetAt: earlier.visitedAt })
    await expectBoardsToBeARecount()
  })

  it('adds, changes, removes and brings back what was said', async () => {
    const [told, wished] = [concern(), wish()]
    const record = await recorded({ concern: told })
    await correct({ ...record, concern: null, wishes: [wished] })
    await expectBoardsToBeARecount()
    const open = async (kind: 'concern' | 'wish') => {
      const asked = { unitId: places.town, kind, status: 'open' as const, cursor: null, limit: 50 }
      return (await city.as('zhouMin').call(listConcerns, asked)).concerns
    }
    expect((await open('concern')).map(({ id }) => id)).not.toContain(told.id)
    expect((await open('wish')).map(({ id }) => id)).toContain(wished.id)

    await correct({ ...record, concern: { ...told, text: '取暖费' }, visitedAt: lastMonth() }, 2)
    const again = (await open('concern')).find(({ id }) => id === told.id)
    expect(again).toMatchObject({ text: '取暖费', saidAt: lastMonth() })
    expect((await open('wish')).map(({ id }) => id)).not.toContain(wished.id)
    await expectBoardsToBeARecount()
  })

  it('leaves what is resolved as it was said, and takes it along to another month', async () => {
    const told = concern()
    const record = await recorded({ concern: told })
    await resolve(told.id)
    for (const over of [null, { ...told, text: '别的话' }]) {
      const asked = { visit: { ...record, concern: over }, basedOn: 1, reason: null }
      expect((await city.as('zhaoGuifen').refusal(correctVisit, asked)).code).toBe('CONCERN_RESOLVED')
    }
    await correct({ ...record, visitedAt: lastMonth() })
    await expectBoardsToBeARecount()
  })
})

describe('visits.withdraw and visits.restore', () => {
  const area = (since: string | null) =>
    city.as('zhaoGuifen').call(workingArea, { gridId: city.grid, since, schemeVersion: 1 })

  it('needs a reason', async () => {
    const { id } = await recorded()
    expect((await city.as('zhaoGuifen').refusal(withdrawVisit, { id, reason: ' ' })).code).toBe('INVALID_INPUT')
  })

  it('takes it out of lists, working area and figures, with what was said; it stays readable', async () => {
    const [told, done] = [concern(), wish()]
    const { home, records } = await visited({ visitedAt: lastMonth() }, { concern: told, wishes: [done] })
    const [earlier, later] = records as [VisitRecord, VisitRecord]
    await resolve(done.id)
    const asOf = new Date(Date.now() + 60_000).toISOString()
    await withdraw(later.id)
    await withdraw(later.id)

    const list = await city
      .as('zhouMin')
      .call(listVisits, { unitId: places.town, month: null, cursor: null, limit: 50 })
    expect(list.visits.map(({ id }) => id)).not.toContain(later.id)
    const history = await city.as('zhaoGuifen').call(getHousehold, { id: home })
    expect(history.visits.map(({ id }) => id)).toEqual([earlier.id])
    expect(history.concerns).toEqual([])
    expect(history.household).toMatchObject({ lastVisit: { visitId: earlier.id }, lastMetAt: earlier.visitedAt })
    const cold = await area(null)
    expect(cold.visits.map(({ id }) => id)).not.toContain(later.id)
    expect(cold.concerns.map(({ id }) => id)).not.toContain(told.id)
    const changed = await area(asOf)
    expect(changed.visits.find(({ id }) => id === later.id)?.withdrawn).toBe(true)
    expect(changed.concerns.find(({ id }) => id === told.id)).toMatchObject({ withdrawn: true, status: 'resolved' })
    expect(await seen(later.id)).toMatchObject({ withdrawn: { by: '赵桂芬', reason: '记错了户' }, concern: told })
    await expectBoardsToBeARecount()
    expect((await auditLines(emulator, later.id)).map(({ action }) => action)).toEqual([
      'visit.recorded',
      'visit.withdrawn',
    ])
  })

  it('refuses to correct it or to settle what was said on it', async () => {
    const told = concern()
    const record = await recorded({ concern: told })
    await withdraw(record.id)
    const asked = { visit: { ...record, note: '改' }, basedOn: 1, reason: null }
    expect((await city.as('zhaoGuifen').refusal(correctVisit, asked)).code).toBe('VISIT_WITHDRAWN')
    const { receipts } = await resolve(told.id)
    expect(receipts[0]).toMatchObject({ state: 'refused', failure: { code: 'VISIT_WITHDRAWN' } })
  })

  it('stays on the file of its household, apart from the visits that count', async () => {
    const { home, records } = await visited({}, {})
    const [gone, stays] = records as [VisitRecord, VisitRecord]
    await withdraw(gone.id)
    const file = await city.as('zhouMin').call(getHousehold, { id: home })
    expect(file.visits.map(({ id }) => id)).toEqual([stays.id])
    expect(file.withdrawn).toMatchObject([{ id: gone.id, withdrawn: true }])
  })

  it('sent again after it was taken back: the same answer, and the visit stays', async () => {
    const { id } = await recorded()
    const asked = { id, reason: '记错了户', withdrawalId: ulid() }
    const first = await city.as('zhaoGuifen').call(withdrawVisit, asked)
    await restore(id)
    expect(await city.as('zhaoGuifen').call(withdrawVisit, asked)).toEqual(first)
    expect((await seen(id)).withdrawn).toBeNull()
    await city.as('zhaoGuifen').call(withdrawVisit, { ...asked, withdrawalId: ulid() })
    expect((await seen(id)).withdrawn).toMatchObject({ reason: '记错了户' })
    await expectBoardsToBeARecount()
  })

  it('is undone to what it was', async () => {
    const [told, done] = [concern(), wish()]
    const { home, records } = await visited({ concern: told, wishes: [done] })
    const [record] = records as [VisitRecord]
    await resolve(done.id)
    const before = await city.as('zhaoGuifen').call(getHousehold, { id: home })
    const board = await city.as('zhouMin').call(overview, { unitId: places.town, month: monthOf(Date.now()) })
    await withdraw(record.id)
    await restore(record.id)
    await restore(record.id)
    expect(await city.as('zhaoGuifen').call(getHousehold, { id: home })).toEqual(before)
    const after = await city.as('zhouMin').call(overview, { unitId: places.town, month: monthOf(Date.now()) })
    expect(after.month).toEqual(board.month)
    expect((await area(null)).visits.map(({ id }) => id)).toContain(record.id)
    expect((await auditLines(emulator, record.id)).map(({ action }) => action)).toEqual([
      'visit.recorded',
      'visit.withdrawn',
      'visit.restored',
    ])
  })
})
