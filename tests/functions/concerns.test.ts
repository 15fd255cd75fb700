import { monthOf, shiftMonth } from '../../contracts/calendar'
import { listConcerns, settleConcerns } from '../../contracts/concerns'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { places } from '../support/people'
import { visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

async function say(): Promise<string> {
  const concern = { id: ulid(), text: '课后没人接孩子', promise: null }
  await city.record('zhaoGuifen', visit(city.household.id, { concern }))
  return concern.id
}
const change = (concernId: string, over: object = {}) => ({
  id: ulid(),
  concernId,
  to: 'resolved' as const,
  at: new Date().toISOString(),
  note: '村小有托管，已报上名',
  ...over,
})
const all = { unitId: places.town, kind: 'concern' as const, cursor: null, limit: 50 }

describe('concerns.settle', () => {
  it.each([
    ['chenXiaomin', 'FORBIDDEN'],
    ['liuHui', 'FORBIDDEN'],
  ] as const)('refuses %s', async (name, code) => {
    expect((await city.as(name).refusal(settleConcerns, { changes: [change(await say())] })).code).toBe(code)
  })
  it.each(['qianAiju', 'zhengQin', 'wuLan'] as const)('%s does not find it', async (name) => {
    const { receipts } = await city.as(name).call(settleConcerns, { changes: [change(await say())] })
    expect(receipts[0]).toMatchObject({ state: 'refused', failure: { code: 'NOT_FOUND' } })
  })
  it('refuses to have been done before it was said', async () => {
    const { receipts } = await city
      .as('zhaoGuifen')
      .call(settleConcerns, { changes: [change(await say(), { at: '2020-01-01T00:00:00.000Z' })] })
    expect(receipts[0]).toMatchObject({ failure: { code: 'RESOLVED_BEFORE_SAID' } })
  })
  it('resolves, can be taken back, and is done once however often it is sent', async () => {
    const id = await say()
    const [done, undone] = [change(id), change(id, { to: 'open' })]
    await city.as('zhaoGuifen').call(settleConcerns, { changes: [done, undone] })
    await city.as('zhaoGuifen').call(settleConcerns, { changes: [done, undone] })
    const open = await city.as('zhouMin').call(listConcerns, { ...all, status: 'open' })
    expect(open.concerns.map((concern) => concern.id)).toContain(id)
    expect((await auditLines(emulator, id)).map(({ action }) => action)).toEqual(['concern.resolved', 'concern.open'])
  })
})

describe('concerns.list', () => {
  it('refuses a grid member, and shows nothing of another town', async () => {
    expect((await city.as('zhaoGuifen').refusal(listConcerns, { ...all, status: 'open' })).code).toBe('FORBIDDEN')
    expect((await city.as('wuLan').refusal(listConcerns, { ...all, status: 'open' })).code).toBe('NOT_FOUND')
  })
  it('pages through all of them, newest first, none twice', async () => {
    const ids = [await say(), await say(), await say(), await say(), await say()]
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const answer: { concerns: { id: string }[]; next: string | null } = await city
        .as('zhouMin')
        .call(listConcerns, { ...all, status: 'open', cursor, limit: 2 })
      seen.push(...answer.concerns.map(({ id }) => id))
      cursor = answer.next
    } while (cursor)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.filter((id) => ids.includes(id))).toEqual([...ids].reverse())
  })
  it('tells what was said in one month, in Beijing time, page by page', async () => {
    const thisMonth = monthOf(Date.now())
    const month = shiftMonth(thisMonth, -1)
    const said = (text: string) => ({ id: ulid(), text, promise: null })
    const [first, last, next] = [said('月初说的'), said('月底说的'), said('下个月说的')]
    const firstMoment = new Date(`${month}-01T00:00:00+08:00`).toISOString()
    const nextMoment = new Date(`${thisMonth}-01T00:00:00+08:00`).getTime()
    await city.record('zhaoGuifen', visit(city.household.id, { visitedAt: firstMoment, concern: first }))
    const lastMoment = new Date(nextMoment - 1).toISOString()
    await city.record('zhaoGuifen', visit(city.household.id, { visitedAt: lastMoment, concern: last }))
    const after = new Date(nextMoment).toISOString()
    await city.record('zhaoGuifen', visit(city.household.id, { visitedAt: after, concern: next }))

    const asked = { ...all, status: 'open' as const, month, limit: 1 }
    const newest = await city.as('zhouMin').call(listConcerns, asked)
    const older = await city.as('zhouMin').call(listConcerns, { ...asked, cursor: newest.next })
    expect([...newest.concerns, ...older.concerns].map(({ id }) => id)).toEqual([last.id, first.id])
    expect(older.next).toBeNull()
  })
})
