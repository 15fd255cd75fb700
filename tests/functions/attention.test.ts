import { addDays, monthOf, ymdOf } from '../../contracts/calendar'
import { listConcerns, settleConcerns } from '../../contracts/concerns'
import { openCase } from '../../contracts/founding-cases'
import { listGaps, type GapKind } from '../../contracts/gaps'
import { assignGrid, createGrids } from '../../contracts/grids'
import { listHouseholds } from '../../contracts/household-list'
import { attention, overview } from '../../contracts/insights'
import { leavePost, listRenewals } from '../../contracts/posts'
import { actingAs } from '../support/as'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { opening, Walk } from '../support/founding'
import { ulid } from '../support/ids'
import { people, places, type PersonName } from '../support/people'
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

const DAY = 86_400_000
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString()
const dayIn = (days: number) => addDays(ymdOf(Date.now()), days)
const look = (name: PersonName, unitId: string) => city.as(name).call(attention, { unitId })

/** Told forty days ago, with something promised for a day. */
async function promised(dueOn: string, householdId = city.household.id): Promise<string> {
  const concern = { id: ulid(), text: '取暖补贴', promise: { text: '去镇上问', dueOn } }
  await city.record('zhaoGuifen', visit(householdId, { visitedAt: daysAgo(40), concern }))
  return concern.id
}

it('refuses a grid member, and another town', async () => {
  expect((await city.as('zhaoGuifen').refusal(attention, { unitId: places.village })).code).toBe('FORBIDDEN')
  expect((await city.as('wuLan').refusal(attention, { unitId: places.town })).code).toBe('NOT_FOUND')
})

it('counts promises whose day has gone by, and lists them with the earliest day first', async () => {
  const [later, first, today] = [await promised(dayIn(-2)), await promised(dayIn(-9)), await promised(dayIn(0))]
  const second = await promised(dayIn(-2))
  expect((await look('zhouMin', places.town)).promisesOverdue).toEqual({
    count: 3,
    more: false,
    at: [{ unitId: places.village, count: 3 }],
  })
  const asked = { unitId: places.town, kind: 'concern', status: 'open', overdue: true, limit: 2 } as const
  const page = await city.as('zhouMin').call(listConcerns, { ...asked, cursor: null })
  const rest = await city.as('zhouMin').call(listConcerns, { ...asked, cursor: page.next })
  const listed = [...page.concerns, ...rest.concerns].map(({ id }) => id)
  expect(listed).toEqual([first, ...[later, second].sort()])
  expect(listed).not.toContain(today)
  expect(rest.next).toBeNull()

  const change = { id: ulid(), concernId: first, to: 'resolved' as const, at: new Date().toISOString(), note: null }
  await city.as('zhaoGuifen').call(settleConcerns, { changes: [change] })
  expect((await look('chenXiaomin', places.city)).promisesOverdue.count).toBe(2)
  expect((await city.as('zhouMin').call(listConcerns, { ...asked, cursor: null })).concerns).toHaveLength(2)
})

it('pages through many promises of one day without leaving one out', async () => {
  const ids = [
    await promised(dayIn(-3)),
    await promised(dayIn(-3)),
    await promised(dayIn(-3)),
    await promised(dayIn(-1)),
  ]
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const asked = { unitId: places.town, kind: 'concern', status: 'open', overdue: true, limit: 1, cursor } as const
    const answer: { concerns: { id: string }[]; next: string | null } = await city
      .as('zhouMin')
      .call(listConcerns, asked)
    seen.push(...answer.concerns.map(({ id }) => id))
    cursor = answer.next
  } while (cursor)
  expect(seen).toEqual([...ids.slice(0, 3).sort(), ids[3]])
})

it('counts hardship households that nobody met this month: never met, met before, not those elsewhere', async () => {
  const [met, tried, before, other] = [0, 1, 2, 3].map(() => household(city.grid))
  const ordinary = household(city.grid, { tags: [], targets: [] })
  if (!met || !tried || !before || !other) throw new Error('four households')
  await city.register('zhaoGuifen', met, tried, before, ordinary)
  await city.register('qianAiju', { ...other, gridId: city.firstGrid })
  await city.record(
    'zhaoGuifen',
    visit(met.id),
    visit(tried.id, { outcome: 'notHome' }),
    visit(before.id, { visitedAt: daysAgo(40) }),
  )
  const { hardshipNotMet } = await look('sunXiulan', places.village)
  expect(hardshipNotMet).toEqual({
    count: 4,
    more: false,
    at: [
      { unitId: city.grid, count: 3 },
      { unitId: city.firstGrid, count: 1 },
    ],
    target: 'hardship',
    since: `${monthOf(Date.now())}-01`,
  })
  const rows = await city.as('zhouMin').call(listHouseholds, {
    unitId: places.town,
    target: 'hardship',
    notVisitedSince: hardshipNotMet?.since,
    cursor: null,
  })
  expect(rows.households.map(({ id }) => id).sort()).toEqual([city.household.id, tried.id, before.id, other.id].sort())
})

it('says the same about gaps and renewals as the lists it opens to', async () => {
  await city.as('sunXiulan').call(createGrids, {
    grids: [{ id: ulid(), unitId: places.village, name: '第五网格', keeperId: null }],
  })
  const found = await look('chenXiaomin', places.city)
  const gaps = (kind: GapKind) =>
    city.as('chenXiaomin').call(listGaps, { unitId: places.city, kind, cursor: null, limit: 50 })
  for (const kind of ['gridsWithoutKeeper', 'executivesWithoutGrid', 'villagesWithoutGrid'] as const) {
    const list = await gaps(kind)
    expect([kind, found[kind].count]).toEqual([kind, list.gaps.length])
    expect(found[kind].count).toBeGreaterThan(0)
  }
  const asked = { unitId: places.city, withinMonths: 12, cursor: null, limit: 50 }
  const { renewals } = await city.as('chenXiaomin').call(listRenewals, asked)
  expect(found.renewalsDue).toMatchObject({ count: renewals.length, first: renewals[0]?.termTo ?? null })
})

it('follows a keeper who leaves: her grid is vacant', async () => {
  const before = (await look('zhouMin', places.town)).gridsWithoutKeeper.count
  await city.as('sunXiulan').call(assignGrid, { gridId: city.grid, keeperId: null })
  expect((await look('zhouMin', places.town)).gridsWithoutKeeper).toMatchObject({ count: before + 1 })
  const idle = (await look('zhouMin', places.town)).executivesWithoutGrid.count
  await city.as('zhouMin').call(leavePost, {
    staffId: people.zhaoGuifen.record.id,
    on: ymdOf(Date.now()),
    reason: '随子女外出',
  })
  expect((await look('zhouMin', places.town)).executivesWithoutGrid.count).toBe(idle - 1)
})

it('costs the same however many visits there are', async () => {
  const cost = async () => (await city.as('chenXiaomin').costing(attention, { unitId: places.city })).cost
  const before = await cost()
  const homes = Array.from({ length: 10 }, () => household(city.grid, { targets: [], tags: [] }))
  await city.register('zhaoGuifen', ...homes)
  await city.record('zhaoGuifen', ...homes.map(({ id }) => visit(id)))
  const after = await cost()
  expect(after.roundTrips).toBe(before.roundTrips)
  expect(after.roundTrips).toBeLessThanOrEqual(11)
  expect(after.documentsRead).toBe(before.documentsRead)
})

it('gives each unit below six months of visits for its line', async () => {
  await city.record('zhaoGuifen', visit(city.household.id), visit(city.household.id, { visitedAt: daysAgo(31) }))
  const { children, trend } = await city
    .as('zhouMin')
    .call(overview, { unitId: places.town, month: monthOf(Date.now()) })
  const sums = children.reduce<number[]>((sum, child) => child.trend.map((visits, at) => visits + (sum[at] ?? 0)), [])
  expect(sums).toEqual(trend.map(({ visits }) => visits))
  expect(sums.reduce((sum, visits) => sum + visits, 0)).toBe(2)
})

it('counts the foundings that wait for their federation, and since when the first does', async () => {
  const contact = actingAs(emulator, `o-contact-${ulid()}`)
  const begin = async () => {
    const { case: found } = await contact.call(openCase, opening('microHome'))
    return new Walk(contact, city.as('zhouMin'), found.id)
  }
  const [first, second] = [await begin(), await begin()]
  expect((await look('zhouMin', places.town)).foundingsWaiting).toEqual({ count: 0, more: false, at: [], first: null })
  const handedIn = (await first.to('check')).handOvers.at(-1)?.at
  await second.to('check')
  const waiting = { count: 2, more: false, first: handedIn }
  expect((await look('liuHui', places.county)).foundingsWaiting).toEqual({
    ...waiting,
    at: [{ unitId: places.town, count: 2 }],
  })
  expect((await look('sunXiulan', places.village)).foundingsWaiting.count).toBe(0)
  await first.to('open')
  expect((await look('zhouMin', places.town)).foundingsWaiting.count).toBe(1)
})
