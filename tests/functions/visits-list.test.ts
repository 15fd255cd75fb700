import { monthOf, shiftMonth } from '../../contracts/calendar'
import type { Input } from '../../contracts/contract'
import { listConcerns, settleConcerns } from '../../contracts/concerns'
import { overview } from '../../contracts/insights'
import { withdrawVisit } from '../../contracts/visit-changes'
import { listVisits, type VisitLine } from '../../contracts/visits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { places } from '../support/people'
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

const month = () => monthOf(Date.now())
const lastMonth = () => new Date(`${shiftMonth(month(), -1)}-15T02:00:00.000Z`).toISOString()
type Wanted = Partial<Omit<Input<typeof listVisits>, 'unitId' | 'cursor'>>
const asked = (wanted: Wanted) => ({ unitId: places.town, month: null, ...wanted })

/** All pages of a list, as a person taps through them. */
async function rows(wanted: Wanted = {}): Promise<VisitLine[]> {
  const visits: VisitLine[] = []
  let cursor: string | null = null
  do {
    const input = { ...asked(wanted), limit: 3, cursor }
    const answer: { visits: VisitLine[]; next: string | null } = await city.as('zhouMin').call(listVisits, input)
    visits.push(...answer.visits)
    cursor = answer.next
  } while (cursor)
  expect(new Set(visits.map(({ id }) => id)).size).toBe(visits.length)
  return visits
}
const idsOf = (visits: readonly { id: string }[]): string[] => visits.map(({ id }) => id).sort()

it('refuses a grid member, a unit of another town, and a grid that is not the unit’s', async () => {
  const input = { ...asked({}), cursor: null }
  expect((await city.as('zhaoGuifen').refusal(listVisits, input)).code).toBe('FORBIDDEN')
  expect((await city.as('wuLan').refusal(listVisits, input)).code).toBe('NOT_FOUND')
  const elsewhere = { unitId: places.otherTown, month: null, gridId: city.grid, cursor: null }
  expect((await city.as('wuLan').refusal(listVisits, elsewhere)).code).toBe('NOT_FOUND')
  const sibling = { unitId: places.neighbourVillage, month: null, gridId: city.grid, cursor: null }
  expect((await city.as('zhouMin').refusal(listVisits, sibling)).code).toBe('NOT_FOUND')
})

it('picks out by grid, outcome, mode, target, concern and withdrawal, and by several of them', async () => {
  const other = household(city.firstGrid)
  await city.register('qianAiju', other)
  const concern = { id: ulid(), text: '取暖补贴', promise: null }
  const [plain, away, told, rung, there] = [
    visit(city.household.id),
    visit(city.household.id, { outcome: 'notHome', targets: ['emptyNest'] }),
    visit(city.household.id, { concern, visitedAt: lastMonth() }),
    visit(city.household.id, { mode: 'phone', targets: ['emptyNest', 'hardship'] }),
    visit(other.id),
  ] as const
  await city.record('zhaoGuifen', plain, away, told, rung)
  await city.record('qianAiju', there)
  const wrong = visit(city.household.id)
  await city.record('zhaoGuifen', wrong)
  await city.as('zhaoGuifen').call(withdrawVisit, { id: wrong.id, reason: '记错了户' })

  const expected: [Wanted, { id: string }[]][] = [
    [{}, [plain, away, told, rung, there]],
    [{ gridId: city.firstGrid }, [there]],
    [{ outcome: 'notHome' }, [away]],
    [{ mode: 'phone' }, [rung]],
    [{ target: 'emptyNest' }, [away, rung]],
    [{ withConcern: true }, [told]],
    [{ withdrawn: true }, [wrong]],
    [{ withdrawn: true, month: shiftMonth(month(), -1) }, []],
    [{ target: 'emptyNest', outcome: 'met' }, [rung]],
    [{ target: 'hardship', month: month(), gridId: city.grid }, [plain, rung]],
    [{ withConcern: true, month: month() }, []],
  ]
  for (const [wanted, visits] of expected) expect([wanted, idsOf(await rows(wanted))]).toEqual([wanted, idsOf(visits)])
})

it('looks through a bounded number for what is rare, says how far, and goes on from there', async () => {
  const rare = visit(city.household.id, { mode: 'wechat', visitedAt: lastMonth() })
  await city.record('zhaoGuifen', rare)
  for (let batch = 0; batch < 21; batch++)
    await city.record('zhaoGuifen', ...Array.from({ length: 20 }, () => visit(city.household.id)))
  const input = { ...asked({ mode: 'wechat' }), limit: 20 }
  const { value: first, cost } = await city.as('zhouMin').costing(listVisits, { ...input, cursor: null })
  expect(first).toMatchObject({
    visits: [],
    next: expect.any(String) as string,
    lookedTo: expect.any(String) as string,
  })
  expect(cost.documentsRead).toBeLessThanOrEqual(402)
  const then = await city.as('zhouMin').call(listVisits, { ...input, cursor: first.next })
  expect(then).toMatchObject({ visits: [{ id: rare.id }], next: null, lookedTo: null })
}, 60_000)

it('opens every figure to as many records as it says', async () => {
  const homes = Array.from({ length: 4 }, () => household(city.grid))
  await city.register('zhaoGuifen', ...homes)
  const told = homes.map(() => ({ id: ulid(), text: '取暖补贴', promise: null }))
  await city.record(
    'zhaoGuifen',
    ...homes.map(({ id }, at) => visit(id, { concern: told[at] ?? null, outcome: at === 3 ? 'notHome' : 'met' })),
    ...homes.slice(0, 2).map(({ id }) => visit(id, { targets: ['emptyNest', 'hardship'] })),
    visit(city.household.id, { visitedAt: lastMonth() }),
  )
  const change = { id: ulid(), concernId: told[0]?.id ?? '', to: 'resolved' as const, note: null }
  await city.as('zhaoGuifen').call(settleConcerns, { changes: [{ ...change, at: new Date().toISOString() }] })

  const { month: figures } = await city.as('zhouMin').call(overview, { unitId: places.town, month: month() })
  const matters = async (status: 'open' | 'resolved') => {
    const input = { unitId: places.town, kind: 'concern', status, month: month(), cursor: null, limit: 50 } as const
    return (await city.as('zhouMin').call(listConcerns, input)).concerns.length
  }
  const households = async (wanted: Wanted) =>
    new Set((await rows({ ...wanted, month: month(), outcome: 'met' })).map(({ householdId }) => householdId)).size
  expect(await rows({ month: month() })).toHaveLength(figures.visits ?? 0)
  expect(await households({})).toBe(figures.reached)
  expect(await households({ target: 'hardship' })).toBe(figures['reached:hardship'])
  expect(await households({ target: 'emptyNest' })).toBe(figures['reached:emptyNest'])
  expect(await matters('resolved')).toBe(figures.concernsResolved)
  expect(await matters('open')).toBe((figures.concerns ?? 0) - (figures.concernsResolved ?? 0))
  expect([figures.visits, figures.reached, figures['reached:emptyNest'], figures.concerns]).toEqual([6, 3, 2, 4])
  await expectBoardsToEqualRecount(emulator, city.as('zhouMin'), places.town)
})
