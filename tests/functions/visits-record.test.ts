import { addDays, ymdOf } from '../../contracts/calendar'
import { getHousehold } from '../../contracts/households'
import { getVisit, listVisits, recordVisits } from '../../contracts/visits'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { places } from '../support/people'
import { household, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const today = () => ymdOf(Date.now())
const daysFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
const codeOf = (receipt: unknown) => (receipt as { failure?: { code: string } }).failure?.code

describe('visits.record: who may', () => {
  it.each(['zhouMin', 'liuHui', 'chenXiaomin'] as const)('refuses %s, who keeps no grid', async (name) => {
    const failure = await city.as(name).refusal(recordVisits, { visits: [visit(city.household.id)] })
    expect(failure.code).toBe('FORBIDDEN')
  })

  it('refuses a WeChat user nobody knows', async () => {
    const failure = await city.stranger.refusal(recordVisits, { visits: [visit(city.household.id)] })
    expect(failure.code).toBe('NOT_BOUND')
  })

  it.each(['qianAiju', 'zhengQin', 'liMei'] as const)('%s does not find a household of another grid', async (name) => {
    const [receipt] = await city.record(name, visit(city.household.id))
    expect(receipt).toMatchObject({ state: 'refused', failure: { code: 'NOT_FOUND' } })
  })

  it('lets the chair of the village record one, too', async () => {
    const [receipt] = await city.record('sunXiulan', visit(city.household.id, { mode: 'phone' }))
    expect(receipt?.state).toBe('stored')
  })
})

describe('visits.record: what is refused, record by record', () => {
  const wrong: [string, Partial<ReturnType<typeof visit>>, string][] = [
    ['a visit tomorrow', { visitedAt: daysFromNow(1) }, 'VISIT_IN_FUTURE'],
    ['a visit two years ago', { visitedAt: daysFromNow(-730) }, 'VISIT_TOO_OLD'],
    [
      'a promise for the day before',
      { concern: { id: ulid(), text: '路灯不亮', promise: { text: '去问', dueOn: addDays(today(), -1) } } },
      'PROMISE_BEFORE_VISIT',
    ],
    ['a scheme that was never published', { schemeVersion: 7 }, 'SCHEME_UNKNOWN'],
    ['a target the scheme does not have', { targets: ['nobody'] }, 'SCHEME_MISMATCH'],
    [
      'a wish kind the scheme does not have',
      { wishes: [{ id: ulid(), kind: 'magic', text: '灯' }] },
      'SCHEME_MISMATCH',
    ],
    ['10,000 characters', { note: '说'.repeat(10_000) }, 'INVALID_INPUT'],
    ['a malformed id', { id: 'not-an-id' }, 'INVALID_INPUT'],
    ['a day that does not exist', { visitedAt: '2026-02-31T99:00:00.000Z' }, 'INVALID_INPUT'],
  ]
  it.each(wrong)('%s', async (_, over, code) => {
    const [receipt] = await city.record('zhaoGuifen', visit(city.household.id, over))
    expect(codeOf(receipt)).toBe(code)
  })

  it('says where the input is wrong', async () => {
    const [receipt] = await city.record('zhaoGuifen', visit(city.household.id, { note: '说'.repeat(10_000) }))
    expect(receipt).toMatchObject({ failure: { details: { issues: [{ path: 'note', problem: '最多 500 个字' }] } } })
  })

  it('three bad ones among twenty do not hold back the others', async () => {
    const visits = Array.from({ length: 20 }, () => visit(city.household.id, { note: '一批二十条' }))
    const spoilt = visits.map((record, index) => {
      if (index === 3) return { ...record, mode: 'drone' }
      if (index === 9) return visit(ulid())
      if (index === 19) return { ...record, visitedAt: daysFromNow(3) }
      return record
    })
    const receipts = await city.record('zhaoGuifen', ...(spoilt as typeof visits))
    expect(receipts.map(({ state }) => state).filter((state) => state === 'stored')).toHaveLength(17)
    expect([3, 9, 19].map((index) => codeOf(receipts[index]))).toEqual([
      'INVALID_INPUT',
      'NOT_FOUND',
      'VISIT_IN_FUTURE',
    ])
  })

  it('more than twenty at once are refused as a whole', async () => {
    const visits = Array.from({ length: 21 }, () => visit(city.household.id))
    expect((await city.as('zhaoGuifen').refusal(recordVisits, { visits })).code).toBe('INVALID_INPUT')
  })
})

describe('visits.record: the same id again', () => {
  it('with the same content gets the same receipt and no second line in the log', async () => {
    const record = visit(city.household.id, { note: '再来一次' })
    const first = await city.record('zhaoGuifen', record)
    const second = await city.record('zhaoGuifen', record)
    expect(second).toEqual(first)
    expect(await auditLines(emulator, record.id)).toHaveLength(1)
  })

  it('with other content is a conflict that shows what is stored', async () => {
    const record = visit(city.household.id, { note: '原来的' })
    await city.record('zhaoGuifen', record)
    const [receipt] = await city.record('zhaoGuifen', { ...record, note: '改过的' })
    expect(receipt).toMatchObject({ state: 'conflict', stored: { id: record.id, note: '原来的' } })
  })

  it('of a visit she may not see tells her only that the id is taken', async () => {
    const record = visit(city.household.id)
    await city.record('zhaoGuifen', record)
    const hers = household(city.firstGrid)
    await city.register('qianAiju', hers)
    const [receipt] = await city.record('qianAiju', visit(hers.id, { id: record.id }))
    expect(receipt).toMatchObject({ state: 'refused', failure: { code: 'ID_TAKEN', details: {} } })
  })

  it('twice in one batch counts once', async () => {
    const record = visit(city.household.id)
    const receipts = await city.record('zhaoGuifen', record, record, { ...record, note: '另一条' })
    expect(receipts.map(({ state }) => state)).toEqual(['stored', 'stored', 'conflict'])
    expect(await auditLines(emulator, record.id)).toHaveLength(1)
  })

  it('a concern id that is taken refuses that visit alone', async () => {
    const concern = { id: ulid(), text: '取暖补贴', promise: null }
    await city.record('zhaoGuifen', visit(city.household.id, { concern }))
    const receipts = await city.record('zhaoGuifen', visit(city.household.id, { concern }), visit(city.household.id))
    expect(receipts.map(({ state }) => state)).toEqual(['refused', 'stored'])
  })
})

describe('visits.record: what is stored', () => {
  it('keeps concern, promise, wishes, emoji and rare characters, and the town finds it', async () => {
    const record = visit(city.household.id, {
      concern: {
        id: ulid(),
        text: '儿媳上晚班，𠮷㛃放学没人接👧🏻',
        promise: { text: '去村小问', dueOn: addDays(today(), 3) },
      },
      wishes: [{ id: ulid(), kind: 'child', text: '一盏护眼台灯' }],
    })
    const [receipt] = await city.record('zhaoGuifen', record)
    expect(receipt?.state).toBe('stored')

    const { visits } = await city
      .as('zhouMin')
      .call(listVisits, { unitId: places.town, month: null, cursor: null, limit: 5 })
    expect(visits.map(({ id }) => id)).toContain(record.id)
    const { visit: seen } = await city.as('zhouMin').call(getVisit, { id: record.id })
    expect(seen).toMatchObject({ concern: record.concern, wishes: record.wishes, visitorName: '赵桂芬' })
  })

  it('an older visit that arrives late does not push the newest aside', async () => {
    const newest = visit(city.household.id, { note: '最新一次' })
    await city.record('zhaoGuifen', newest)
    await city.record('zhaoGuifen', visit(city.household.id, { visitedAt: daysFromNow(-30), note: '上个月的' }))
    const { household: seen } = await city.as('zhaoGuifen').call(getHousehold, { id: city.household.id })
    expect(seen.lastVisit).toMatchObject({ visitId: newest.id, summary: '最新一次' })
  })

  it('costs no more than eight round trips, and a batch of twenty no more than forty', async () => {
    const full = visit(city.household.id, {
      concern: { id: ulid(), text: '取暖补贴', promise: { text: '去问', dueOn: addDays(today(), 2) } },
      wishes: [{ id: ulid(), kind: 'woman', text: '一床棉被' }],
    })
    const one = await city.as('zhaoGuifen').costing(recordVisits, { visits: [full] })
    expect(one.cost.roundTrips).toBeLessThanOrEqual(8)
    const bare = await city.as('zhaoGuifen').costing(recordVisits, { visits: [visit(city.household.id)] })
    expect(bare.cost.roundTrips).toBeLessThanOrEqual(7)

    const homes = Array.from({ length: 20 }, () => household(city.grid))
    await city.register('zhaoGuifen', ...homes)
    const twenty = await city.as('zhaoGuifen').costing(recordVisits, { visits: homes.map(({ id }) => visit(id)) })
    expect(twenty.cost.roundTrips).toBeLessThanOrEqual(40)
  })
})

describe('visits.record: the log', () => {
  it('has one line a visit, with the actor and the place', async () => {
    const record = visit(city.household.id)
    await city.record('zhaoGuifen', record)
    const [line] = await auditLines(emulator, record.id)
    expect(line).toMatchObject({
      action: 'visit.recorded',
      subject: record.id,
      place: expect.stringContaining(city.grid),
    })
  })
})
