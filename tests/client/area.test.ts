import type { Concern } from '../../contracts/concerns'
import type { Household } from '../../contracts/households'
import type { VisitTrace } from '../../contracts/visits'
import { loadArea, saveArea } from '../../src/client/area/area-storage'
import { withPending } from '../../src/client/area/pending'
import { searchHouseholds } from '../../src/client/area/search'
import { type AreaDelta, coldArea, withDelta } from '../../src/client/area/working-area'
import { scheme } from '../support/samples'
import { app, writesOf } from './support/app'
import { MemoryPhone, quiet } from './support/memory-device'
import { GRID, household as record, id, visit, zhao } from './support/records'

const PLACE = zhao.grids[0]?.place ?? ''
const NOW = '2026-11-24T07:00:00.000Z'

const household = (number: number, changes: Partial<Household> = {}): Household => ({
  id: id('H', number),
  gridId: GRID,
  gridName: '第三网格',
  place: PLACE,
  address: `三组 ${number} 号`,
  headName: '王桂英',
  initials: 'wgy ch',
  adults: [],
  minors: 0,
  tags: [],
  targets: [],
  status: 'living',
  lastVisit: null,
  lastMetAt: null,
  revision: 1,
  demo: true,
  ...changes,
})

const trace = (number: number, to: number, summary = '家里都好'): VisitTrace => ({
  id: id('V', number),
  householdId: id('H', to),
  visitedAt: '2026-10-24T07:00:00.000Z',
  mode: 'door',
  outcome: 'met',
  summary,
  hasConcern: false,
  wishes: 0,
})

const concern = (number: number, to: number): Concern => ({
  id: id('C', number),
  kind: 'concern',
  wishKind: null,
  visitId: id('V', number),
  householdId: id('H', to),
  headName: '王桂英',
  address: '三组 1 号',
  gridName: '第三网格',
  place: PLACE,
  text: '取暖补贴',
  promise: { text: '问镇里', dueOn: '2026-11-26' },
  status: 'open',
  saidAt: '2026-10-24T07:00:00.000Z',
  resolvedAt: null,
  resolution: null,
})

const delta = (changes: Partial<AreaDelta> = {}): AreaDelta => ({
  asOf: NOW,
  grid: {
    ...{ id: GRID, unitId: zhao.unitId, unitName: '杨庄村', name: '第三网格', place: PLACE },
    ...{ keeper: null, households: 1, demo: true },
  },
  households: [household(1)],
  visits: [trace(1, 1)],
  concerns: [concern(1, 1)],
  scheme: null,
  ...changes,
})

describe('changes', () => {
  test('replace what they change and leave the rest', () => {
    const area = coldArea(delta({ households: [household(1), household(2)] }))
    const after = withDelta(
      area,
      delta({ households: [household(2, { address: '三组 22 号' })], visits: [], concerns: [] }),
    )
    expect(after.households.map(({ address }) => address)).toEqual(['三组 1 号', '三组 22 号'])
    expect(after.visits).toHaveLength(1)
    expect(after.coldAt).toBe(area.coldAt)
  })

  test('a household that moved to another grid leaves with all that happened there', () => {
    const moved = delta({ households: [household(1, { gridId: id('G', 2) })], visits: [], concerns: [] })
    expect(withDelta(coldArea(delta()), moved)).toMatchObject({ households: [], visits: [], concerns: [] })
  })

  test('a visit that was withdrawn leaves with what was said on it, a household that was merged into another one too', () => {
    const area = coldArea(delta({ households: [household(1), household(2)] }))
    const gone = { visits: area.visits.map((visit) => ({ ...visit, withdrawn: true })) }
    const unsaid = { concerns: area.concerns.map((concern) => ({ ...concern, withdrawn: true })) }
    const merged = { households: [household(2, { status: 'merged' })] }
    const after = withDelta(area, delta({ ...gone, ...unsaid, ...merged }))
    expect(after).toMatchObject({ visits: [], concerns: [] })
    expect(after.households.map(({ id: kept }) => kept)).toEqual([id('H', 1)])
  })
})

describe('the scheme of a record', () => {
  const chair = { ...zhao, role: 'villageChair' as const, grids: [] }
  const schemeOf = (version: number) => ({ ...scheme, version })

  test('is that of its own grid, for a village chair who keeps none, too', async () => {
    const here = await app({ person: chair })
    const { storage } = here.phone.launch()
    const other = { ...delta().grid, id: id('G', 2) }
    saveArea(storage, chair.staffId, coldArea(delta({ scheme: schemeOf(1) })))
    saveArea(storage, chair.staffId, coldArea(delta({ grid: other, households: [household(2)], scheme: schemeOf(2) })))
    const { areas } = await here.restart()
    expect(areas.schemeFor({ householdId: id('H', 1) })?.version).toBe(1)
    expect(areas.schemeFor({ householdId: id('H', 2) })?.version).toBe(2)
    expect(areas.schemeFor({ gridId: other.id })?.version).toBe(2)
  })
})

describe('on storage', () => {
  test('a large area is kept in parts below 1 MB and comes back whole', () => {
    const phone = new MemoryPhone()
    const { storage } = phone.launch()
    const visits = Array.from({ length: 6000 }, (_, index) => trace(index, 1, '问过取暖补贴，答应下周回话'))
    const area = coldArea(delta({ visits }))
    expect(saveArea(storage, zhao.staffId, area)).toBe('stored')
    expect(loadArea(storage, zhao.staffId, GRID)).toEqual(area)
    expect(Math.max(...Array.from(phone.stored.values()).map((text) => Buffer.byteLength(text)))).toBeLessThan(
      1024 * 1024,
    )
  })

  test.each([0, 1, 2, 3])('killed after %i writes, the area is the old one or the new one, never a mix', (writes) => {
    const phone = new MemoryPhone()
    const old = coldArea(delta())
    const fresh = coldArea(delta({ households: [household(1, { address: '新门牌' })], visits: [trace(2, 1)] }))
    saveArea(phone.launch().storage, zhao.staffId, old)
    const dying = phone.launch(writes).storage
    expect(() => saveArea(dying, zhao.staffId, fresh)).toThrow('killed')
    expect(loadArea(phone.launch().storage, zhao.staffId, GRID)).toEqual(old)
    saveArea(phone.launch().storage, zhao.staffId, fresh)
    expect(loadArea(phone.launch().storage, zhao.staffId, GRID)).toEqual(fresh)
  })

  test('a full phone keeps the area it had', () => {
    const phone = new MemoryPhone()
    const { storage } = phone.launch()
    const old = coldArea(delta())
    saveArea(storage, zhao.staffId, old)
    const keys = phone.stored.size
    phone.full = true
    expect(saveArea(storage, zhao.staffId, coldArea(delta({ visits: [] })))).toBe('full')
    expect(loadArea(storage, zhao.staffId, GRID)).toEqual(old)
    expect(phone.stored.size).toBe(keys)
  })
})

describe('refreshing', () => {
  const opened = async () => {
    const here = await app()
    here.cloud.answers.set('grids.workingArea', delta())
    await here.client.areas.refresh(GRID)
    return here
  }

  test('whole at first, then only what changed; without signal what was stored', async () => {
    const { client, cloud, phone, restart } = await opened()
    await client.areas.refresh(GRID)
    expect(writesOf(cloud, 'grids.workingArea').map(({ input }) => (input as { since: unknown }).since)).toEqual([
      null,
      NOW,
    ])
    phone.goOnline(false)
    const again = await restart()
    expect(again.areas.watch(GRID).get()).toMatchObject({ state: 'ready', area: { asOf: NOW } })
    await again.areas.refresh(GRID)
    expect(again.areas.watch(GRID).get()).toMatchObject({ state: 'offline', failure: { code: 'OFFLINE' } })
  })

  test('after a week whole again', async () => {
    const { client, cloud, phone } = await opened()
    phone.now += 8 * 24 * 3_600_000
    await client.areas.refresh(GRID)
    expect(writesOf(cloud, 'grids.workingArea').map(({ input }) => (input as { since: unknown }).since)).toEqual([
      null,
      null,
    ])
  })

  test('told everything again after households left, it lets go of them and of all that happened there', async () => {
    const { client, cloud } = await opened()
    const rest = { households: [household(2)], visits: [trace(2, 2)], concerns: [] }
    cloud.answers.set('grids.workingArea', delta({ ...rest, whole: true }))
    await client.areas.refresh(GRID)
    const { area } = client.areas.watch(GRID).get()
    expect(area?.households.map((home) => home.id)).toEqual([id('H', 2)])
    expect(area?.visits.map((line) => line.id)).toEqual([id('V', 2)])
    expect(area?.concerns).toEqual([])
  })

  test('what a split takes out is noted with where it went, in as many steps as it takes; what else leaves is not', async () => {
    const { client, cloud } = await opened()
    const into = { id: id('G', 9), name: '第九网格' }
    const told = async (asOf: string, homes: number[], splitAt?: string) => {
      const grid = { ...delta().grid, ...(splitAt && { lastSplit: { at: splitAt, into, households: 1 } }) }
      const households = homes.map((number) => household(number))
      const concerns = [concern(1, 1)].filter(({ householdId }) => households.some((home) => home.id === householdId))
      cloud.answers.set('grids.workingArea', delta({ asOf, whole: true, grid, households, concerns }))
      await client.areas.refresh(GRID)
      return client.leftGrids.view.get()
    }
    expect(await told('2026-11-24T07:01:00.000Z', [1, 2, 3, 4])).toEqual([])
    const [first] = await told('2026-11-24T07:05:00.000Z', [2, 3, 4], '2026-11-24T07:04:00.000Z')
    expect(first).toMatchObject({ gridName: '第三网格', into, householdIds: [id('H', 1)], promises: 1, known: false })
    if (first) client.leftGrids.know(first)
    const [later, ...others] = await told('2026-11-24T07:09:00.000Z', [3, 4], '2026-11-24T07:05:30.000Z')
    expect(others).toEqual([])
    expect(later).toMatchObject({ householdIds: [id('H', 1), id('H', 2)], promises: 1, known: false })
    expect(await told('2026-11-24T07:20:00.000Z', [4], '2026-11-24T07:05:30.000Z')).toEqual([later])
  })

  test('another person finds nothing of it', async () => {
    const { client, cloud, phone } = await opened()
    cloud.person = { ...zhao, staffId: id('S', 9), grids: [] }
    await client.session.refresh()
    expect(Array.from(phone.stored.keys()).filter((key) => key.startsWith('area/'))).toEqual([])
    expect(client.areas.watch(GRID).get().area).toBeNull()
  })
})

describe('with what waits on the phone', () => {
  const seen = async () => {
    const { client, phone, cloud } = await app({ online: false })
    await client.outbox.add('visit', visit(7, 1), '王桂英 家')
    const at = '2026-11-24T08:00:00.000Z'
    const change = { id: id('K', 1), concernId: id('C', 1), to: 'resolved' as const, at, note: '补贴已到账' }
    await client.outbox.add('concernChange', change, '王桂英 家')
    await client.outbox.add('householdRegister', record(5), '王桂英 家')
    const look = () => withPending(delta(), client.outbox.view.get().records, '2026-11-24')
    return { look, phone, cloud }
  }

  test('a visit just saved stands in the history, moves the last visit and brings its promise', async () => {
    const { look } = await seen()
    const area = look()
    expect(area.visits.map(({ id: visitId, sync }) => [visitId, sync])).toEqual([
      [id('V', 7), 'onPhone'],
      [id('V', 1), 'arrived'],
    ])
    expect(area.households[0]).toMatchObject({ lastMetAt: '2026-11-24T07:20:00.000Z', sync: 'onPhone' })
    expect(area.concerns.find((one) => one.id === id('C', 7))?.promise?.dueOn).toBe('2026-11-28')
  })

  test('a matter just settled is settled, a new household is there', async () => {
    const { look } = await seen()
    const area = look()
    expect(area.concerns.find((one) => one.id === id('C', 1))).toMatchObject({
      status: 'resolved',
      resolution: '补贴已到账',
    })
    expect(area.households[1]).toMatchObject({
      address: '三组 5 号',
      headName: '王桂英',
      sync: 'onPhone',
      gridName: '第三网格',
    })
  })

  test('arrived, it shows as arrived before the area is fetched anew', async () => {
    const { look, phone, cloud } = await seen()
    cloud.concerns.add(id('C', 1))
    phone.goOnline(true)
    await quiet()
    expect(look().visits[0]).toMatchObject({ id: id('V', 7), sync: 'arrived' })
  })

  test('fetched anew, the federation’s own line stands and nothing is doubled', async () => {
    const { phone, cloud } = await seen()
    phone.goOnline(true)
    await quiet()
    expect(cloud.visits.has(id('V', 7))).toBe(true)
    const { client } = await app()
    await client.outbox.add('visit', visit(7, 1), '王桂英 家')
    await quiet()
    const area = withPending(
      delta({ visits: [trace(7, 1, '妇联的话')] }),
      client.outbox.view.get().records,
      '2026-11-24',
    )
    expect(area.visits.map(({ summary }) => summary)).toEqual(['妇联的话'])
  })
})

describe('searching', () => {
  const named = (number: number, headName: string, initials: string, address: string, adults: string[] = []) =>
    household(number, {
      ...{ headName, initials, address },
      adults: adults.map((name, index) => ({
        ...{ id: id('M', number * 10 + index), name, relation: '家人', gender: 'female' as const },
        ...{ birthMonth: null, phone: null, note: null },
      })),
    })
  const households = [
    named(1, '王桂英', 'wgy ch', '三组 12 号', ['王桂英', '陈红']),
    named(2, '陈秀云', 'cxy', '二组 3 号'),
    named(3, '李春燕', 'lcy wgh', '一组 9 号', ['李春燕', '王国华']),
  ]

  test.each([
    ['', [1, 2, 3]],
    ['王', [1, 3]],
    ['陈', [2, 1]],
    ['wg', [1, 3]],
    ['ＷＧＹ', [1]],
    ['三组12号', [1]],
    ['三组 12', [1]],
    ['陈 二组', [2]],
    ['李春燕', [3]],
    ['zz', []],
    ['  ', [1, 2, 3]],
  ])('%j finds %j', (typed, numbers) => {
    expect(searchHouseholds(households, typed).map((found) => found.id)).toEqual(
      numbers.map((number) => id('H', number)),
    )
  })
})
