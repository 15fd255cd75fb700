import { addMonths, ymdOf } from '../../contracts/calendar'
import { settleConcerns } from '../../contracts/concerns'
import { createGrids, workingArea } from '../../contracts/grids'
import type { Output } from '../../contracts/contract'
import {
  ignorePair,
  listDuplicates,
  mergeHouseholds,
  similarHouseholds,
  unmergeHouseholds,
  type HouseholdPair,
} from '../../contracts/household-duplicates'
import { moveHousehold, reopenHousehold } from '../../contracts/household-lifecycle'
import { getHousehold, reviseHousehold, type HouseholdRecord } from '../../contracts/households'
import { withdrawVisit } from '../../contracts/visit-changes'
import { auditLines, storedDocuments, type StoredDocument } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places, type PersonName } from '../support/people'
import { expectBoardsToEqualRecount } from '../support/recount'
import { household, member, visit } from '../support/samples'

let emulator: TestEmulator
let city: City
let neighbourGrid: string
let phones = 0

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  neighbourGrid = ulid()
  const grid = {
    id: neighbourGrid,
    unitId: places.neighbourVillage,
    name: '路西网格',
    keeperId: people.zhengQin.record.id,
  }
  await city.as('zhengQin').call(createGrids, { grids: [grid] })
})
afterAll(() => emulator.stop())

const newPhone = () => `1990001${String((phones += 1)).padStart(4, '0')}`
async function registered(
  name: PersonName,
  gridId: string,
  phone: string,
  address = '五组 7 号',
): Promise<HouseholdRecord> {
  const head = member({ phone, name: '李秀兰', birthMonth: null })
  const home = household(gridId, { headId: head.id, members: [head], address })
  await city.register(name, home)
  return home
}
/** The same family in two grids of the village, under different doors. */
async function twins(): Promise<{ keep: string; drop: string }> {
  const phone = newPhone()
  const keep = await registered('zhaoGuifen', city.grid, phone, `${phone} 号`)
  const drop = await registered('qianAiju', city.firstGrid, phone, `${phone} 甲`)
  return { keep: keep.id, drop: drop.id }
}
const candidatesOf = async (name: PersonName, id: string) =>
  (await city.as(name).call(similarHouseholds, { id })).candidates
const boardsAreRight = () => expectBoardsToEqualRecount(emulator, city.as('sunXiulan'), places.village)

describe('households.similar', () => {
  it('refuses the city, and does not find another grid’s household', async () => {
    const asked = { id: city.household.id }
    expect((await city.as('chenXiaomin').refusal(similarHouseholds, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('qianAiju').refusal(similarHouseholds, asked)).code).toBe('NOT_FOUND')
  })

  it('shows of a household out of reach a glimpse, to the town the whole', async () => {
    const phone = newPhone()
    const hers = await registered('zhaoGuifen', city.grid, phone, '六组 1 号')
    const other = await registered('zhengQin', neighbourGrid, phone, '二组 3 号')
    expect(await candidatesOf('zhaoGuifen', hers.id)).toEqual([
      {
        id: other.id,
        alike: ['phone'],
        withinReach: false,
        headName: '李*兰',
        unitName: '路西村妇联',
        gridName: null,
        address: null,
        status: 'living',
      },
    ])
    const [seen] = await candidatesOf('zhouMin', hers.id)
    expect(seen).toMatchObject({ withinReach: true, headName: '李秀兰', gridName: '路西网格', address: '二组 3 号' })
  })

  it('reads the same few documents however many households there are', async () => {
    const hers = await registered('zhaoGuifen', city.grid, newPhone())
    await city.register('zhaoGuifen', ...Array.from({ length: 20 }, () => household(city.grid, { address: ulid() })))
    const { cost } = await city.as('zhaoGuifen').costing(similarHouseholds, { id: hers.id })
    expect(cost.roundTrips).toBeLessThanOrEqual(6)
    expect(cost.documentsRead).toBeLessThanOrEqual(10)
  })
})

describe('households.ignorePair', () => {
  it('is hers to say of her own household only, and of one that there is', async () => {
    const { keep, drop } = await twins()
    expect((await city.as('zhengQin').refusal(ignorePair, { id: keep, other: drop })).code).toBe('NOT_FOUND')
    for (const other of [keep, ulid()])
      expect((await city.as('zhaoGuifen').refusal(ignorePair, { id: keep, other })).code).toBe('NOT_FOUND')
    expect((await city.as('chenXiaomin').refusal(ignorePair, { id: keep, other: drop })).code).toBe('FORBIDDEN')
  })

  it('is never offered again, to either side, and said once however often it is sent', async () => {
    const { keep, drop } = await twins()
    expect((await candidatesOf('zhaoGuifen', keep)).map(({ id }) => id)).toEqual([drop])
    const first = await city.as('zhaoGuifen').call(ignorePair, { id: keep, other: drop })
    expect(await city.as('zhaoGuifen').call(ignorePair, { id: keep, other: drop })).toEqual(first)
    expect(await city.as('qianAiju').call(ignorePair, { id: drop, other: keep })).toEqual(first)
    expect(await candidatesOf('zhaoGuifen', keep)).toEqual([])
    expect(await candidatesOf('qianAiju', drop)).toEqual([])
    const lines = [...(await auditLines(emulator, keep)), ...(await auditLines(emulator, drop))]
    expect(lines.filter(({ action }) => action === 'household.pairIgnored')).toHaveLength(1)
  })
})

const lastMonth = () => `${addMonths(ymdOf(Date.now()), -1)}T02:00:00.000Z`

/** Visits of both, in two months, with things said, some resolved, one visit withdrawn. */
async function lived({ keep, drop }: { keep: string; drop: string }, each = 2): Promise<void> {
  for (const [name, id] of [
    ['zhaoGuifen', keep],
    ['qianAiju', drop],
  ] as const) {
    const concern = { id: ulid(), text: '取暖补贴', promise: null }
    const wishes = [{ id: ulid(), kind: 'woman', text: '棉被' }]
    const records = [
      visit(id, { concern }),
      visit(id, { wishes, visitedAt: lastMonth(), targets: id === drop ? ['emptyNest'] : [] }),
      visit(id, { outcome: 'notHome' }),
      ...Array.from({ length: each }, () => visit(id)),
    ]
    await city.record(name, ...records)
    const resolved = {
      id: ulid(),
      concernId: concern.id,
      to: 'resolved' as const,
      at: new Date().toISOString(),
      note: null,
    }
    await city.as(name).call(settleConcerns, { changes: [resolved] })
    await city.as(name).call(withdrawVisit, { id: records[2]?.id ?? '', reason: '记错了户' })
  }
}

async function mergeAll(asked: { id: string; keep: string; drop: string }): Promise<number> {
  let calls = 1
  while (!(await city.as('sunXiulan').call(mergeHouseholds, asked)).done) {
    calls += 1
    await boardsAreRight()
  }
  return calls
}
async function unmergeAll(drop: string): Promise<void> {
  while (!(await city.as('zhouMin').call(unmergeHouseholds, { drop })).done) await boardsAreRight()
}

/** All that is stored of some households, without what only says when it was last written or undone. */
async function everythingOf(ids: readonly string[]): Promise<Record<string, StoredDocument[]>> {
  const without = ({ changedAt, mergesUndone, carriedBy, carriedBefore, story, alikeOrder, ...rest }: StoredDocument) =>
    rest
  const stored = async (collection: string, query: object) =>
    (await storedDocuments(emulator, collection, query))
      .map(without)
      .sort((one, other) => (String(one._id) < String(other._id) ? -1 : 1))
  const ofThem = { householdId: { $in: ids } }
  const concerns = await stored('concerns', ofThem)
  return {
    households: await stored('households', { _id: { $in: ids } }),
    visits: await stored('visits', ofThem),
    concerns,
    changes: await stored('concernChanges', { concernId: { $in: concerns.map(({ _id }) => _id) } }),
  }
}

describe('households.merge and households.unmerge', () => {
  it('is for the chair and the town, within their reach', async () => {
    const pair = await twins()
    const asked = { id: ulid(), ...pair }
    for (const name of ['zhaoGuifen', 'chenXiaomin'] as const) {
      expect((await city.as(name).refusal(mergeHouseholds, asked)).code).toBe('FORBIDDEN')
      expect((await city.as(name).refusal(unmergeHouseholds, { drop: pair.drop })).code).toBe('FORBIDDEN')
    }
    for (const name of ['zhengQin', 'wuLan'] as const) {
      expect((await city.as(name).refusal(mergeHouseholds, asked)).code).toBe('NOT_FOUND')
      expect((await city.as(name).refusal(unmergeHouseholds, { drop: pair.drop })).code).toBe('NOT_FOUND')
    }
    const withItself = { ...asked, drop: pair.keep }
    expect((await city.as('sunXiulan').refusal(mergeHouseholds, withItself)).code).toBe('INVALID_INPUT')
  })

  it('brings everything to the one that is kept; boards equal a recount before, between and after', async () => {
    const pair = await twins()
    await lived(pair)
    await boardsAreRight()
    await mergeAll({ id: ulid(), ...pair })
    await boardsAreRight()

    const kept = await city.as('zhaoGuifen').call(getHousehold, { id: pair.keep })
    expect(kept.visits).toHaveLength(8)
    expect(new Set(kept.visits.map(({ gridName }) => gridName))).toEqual(new Set(['第三网格']))
    const dropped = await city.as('qianAiju').call(getHousehold, { id: pair.drop })
    expect(dropped).toMatchObject({
      visits: [],
      household: { status: 'merged', mergedInto: pair.keep, lastVisit: null },
    })
    const area = { gridId: city.firstGrid, since: null, schemeVersion: 1 }
    const { households } = await city.as('qianAiju').call(workingArea, area)
    expect(households.map(({ id }) => id)).not.toContain(pair.drop)
    const [receipt] = await city.record('qianAiju', visit(pair.drop))
    expect(receipt).toMatchObject({ failure: { code: 'HOUSEHOLD_CLOSED' } })
    expect(await candidatesOf('zhaoGuifen', pair.keep)).toEqual([])
    expect((await auditLines(emulator, pair.drop)).map(({ action }) => action)).toContain('household.merged')
  })

  it('goes on where it was left when there is much to carry, and is undone exactly', async () => {
    const pair = await twins()
    await lived(pair, 14)
    const ids = [pair.keep, pair.drop]
    const before = await everythingOf(ids)
    const merge = { id: ulid(), ...pair }
    expect(await mergeAll(merge)).toBe(2)
    expect(await city.as('sunXiulan').call(mergeHouseholds, merge)).toEqual({ done: true })
    await unmergeAll(pair.drop)
    await boardsAreRight()
    expect(await everythingOf(ids)).toEqual(before)
    expect((await city.as('sunXiulan').refusal(mergeHouseholds, merge)).code).toBe('CONFLICT')
  })

  it('undone half way, too; and what came since the merge stays with the one that was kept', async () => {
    const pair = await twins()
    await lived(pair, 14)
    const before = await everythingOf([pair.drop])
    expect(await city.as('sunXiulan').call(mergeHouseholds, { id: ulid(), ...pair })).toEqual({ done: false })
    const since = visit(pair.keep)
    await city.record('zhaoGuifen', since)
    const again = { id: ulid(), ...pair }
    await unmergeAll(pair.drop)
    await boardsAreRight()
    expect(await everythingOf([pair.drop])).toEqual(before)
    const kept = await city.as('zhaoGuifen').call(getHousehold, { id: pair.keep })
    expect(kept.household.lastVisit).toMatchObject({ visitId: since.id })
    await mergeAll(again)
    await boardsAreRight()
  })

  it('of a chain takes back the last one first', async () => {
    const [first, second] = [await twins(), await twins()]
    await lived(first, 0)
    await mergeAll({ id: ulid(), keep: first.keep, drop: first.drop })
    const between = await everythingOf([first.keep, first.drop, second.keep])
    await mergeAll({ id: ulid(), keep: second.keep, drop: first.keep })
    expect((await city.as('sunXiulan').refusal(unmergeHouseholds, { drop: first.drop })).code).toBe('HOUSEHOLD_MERGED')
    const intoMerged = { id: ulid(), keep: first.keep, drop: second.drop }
    expect((await city.as('sunXiulan').refusal(mergeHouseholds, intoMerged)).code).toBe('HOUSEHOLD_MERGED')
    const another = { id: ulid(), keep: second.drop, drop: first.keep }
    expect((await city.as('sunXiulan').refusal(mergeHouseholds, another)).code).toBe('HOUSEHOLD_MERGED')
    await unmergeAll(first.keep)
    expect(await everythingOf([first.keep, first.drop, second.keep])).toEqual(between)
    await unmergeAll(first.drop)
    await boardsAreRight()
  })

  it('a merged one cannot be moved or reopened, and one that had moved away comes back as such', async () => {
    const pair = await twins()
    const gone = { id: pair.drop, on: ymdOf(Date.now()), whereTo: null }
    await city.as('qianAiju').call(moveHousehold, gone)
    await mergeAll({ id: ulid(), ...pair })
    expect((await city.as('qianAiju').refusal(moveHousehold, gone)).code).toBe('HOUSEHOLD_MERGED')
    expect((await city.as('sunXiulan').refusal(reopenHousehold, { id: pair.drop })).code).toBe('HOUSEHOLD_MERGED')
    await unmergeAll(pair.drop)
    await unmergeAll(pair.drop)
    await boardsAreRight()
    const { household: seen } = await city.as('qianAiju').call(getHousehold, { id: pair.drop })
    expect(seen).toMatchObject({ status: 'movedAway' })
    expect(seen.mergedInto).toBeUndefined()
  })
})

describe('households.duplicates', () => {
  const pairs = async (name: PersonName, unitId: string) => {
    const found: HouseholdPair[] = []
    let cursor: string | null = null
    do {
      const asked = { unitId, cursor, limit: 2 }
      const answer: Output<typeof listDuplicates> = await city.as(name).call(listDuplicates, asked)
      found.push(...answer.pairs)
      cursor = answer.next
    } while (cursor !== null)
    return found
  }
  const pairOf = async (name: PersonName, unitId: string, { keep, drop }: { keep: string; drop: string }) =>
    (await pairs(name, unitId)).filter(
      ({ one, other }) => [one.id, other.id].sort().join() === [keep, drop].sort().join(),
    )

  it('is for the chair and the offices up to the county, within their reach', async () => {
    const asked = { unitId: places.village, cursor: null }
    for (const name of ['zhaoGuifen', 'chenXiaomin'] as const)
      expect((await city.as(name).refusal(listDuplicates, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(listDuplicates, asked)).code).toBe('NOT_FOUND')
  })

  it('has each pair once, of a phone the last figures, and of one out of reach a glimpse', async () => {
    const phone = newPhone()
    const hers = await registered('zhaoGuifen', city.grid, phone, '六组 9 号')
    const other = await registered('zhengQin', neighbourGrid, phone, '二组 9 号')
    const pair = { keep: hers.id, drop: other.id }
    for (const [name, unitId] of [
      ['zhouMin', places.town],
      ['liuHui', places.county],
    ] as const) {
      const found = await pairOf(name, unitId, pair)
      expect(found).toHaveLength(1)
      expect(found[0]?.alike).toEqual(['phone'])
      expect(JSON.stringify(found)).not.toContain(phone)
      expect(found[0]?.one.adults[0]?.phoneTail).toBe(phone.slice(-4))
    }
    const [glimpse] = await pairOf('sunXiulan', places.village, pair)
    expect([glimpse?.one, glimpse?.other].find((side) => side?.id === other.id)).toMatchObject({
      withinReach: false,
      headName: '李*兰',
      adults: [],
      address: null,
    })
  })

  it('leaves out a name and a birth month alone across villages, and finds them within one', async () => {
    const born = (gridId: string, name: PersonName) => {
      const head = member({ name: '周春梅', phone: null, birthMonth: '1961-02' })
      const home = household(gridId, { headId: head.id, members: [head], address: ulid() })
      return city.register(name, home).then(() => home.id)
    }
    const here = await born(city.grid, 'zhaoGuifen')
    const there = await born(neighbourGrid, 'zhengQin')
    expect(await pairOf('zhouMin', places.town, { keep: here, drop: there })).toEqual([])
    const near = await born(city.firstGrid, 'qianAiju')
    expect(await pairOf('zhouMin', places.town, { keep: here, drop: near })).toHaveLength(1)
  })

  it('is without a pair that was set aside or merged, and with it again when the merge is undone', async () => {
    const [aside, merged] = [await twins(), await twins()]
    await city.as('zhaoGuifen').call(ignorePair, { id: aside.keep, other: aside.drop })
    expect(await pairOf('sunXiulan', places.village, aside)).toEqual([])
    await mergeAll({ id: ulid(), ...merged })
    expect(await pairOf('sunXiulan', places.village, merged)).toEqual([])
    const changesOf = async (id: string) => (await city.as('sunXiulan').call(getHousehold, { id })).changes
    expect(await changesOf(merged.drop)).toMatchObject([{ kind: 'merged', other: merged.keep, by: '孙秀兰' }])
    expect(await changesOf(merged.keep)).toMatchObject([{ kind: 'absorbed', other: merged.drop }])
    await unmergeAll(merged.drop)
    expect(await pairOf('sunXiulan', places.village, merged)).toHaveLength(1)
  })

  it('comes and goes with what the household says', async () => {
    const phone = newPhone()
    const one = await registered('zhaoGuifen', city.grid, phone, ulid())
    const other = await registered('qianAiju', city.firstGrid, newPhone(), ulid())
    const pair = { keep: one.id, drop: other.id }
    const revised = (to: string) => ({ ...other, members: other.members.map((each) => ({ ...each, phone: to })) })
    expect(await pairOf('sunXiulan', places.village, pair)).toEqual([])
    await city.as('qianAiju').call(reviseHousehold, { household: revised(phone), basedOn: 1 })
    expect(await pairOf('sunXiulan', places.village, pair)).toHaveLength(1)
    await city.as('qianAiju').call(reviseHousehold, { household: revised(newPhone()), basedOn: 2 })
    expect(await pairOf('sunXiulan', places.village, pair)).toEqual([])
  })

  it('reads as much with many households as with few', async () => {
    const asked = { unitId: places.town, cursor: null, limit: 2 }
    const before = await city.as('zhouMin').costing(listDuplicates, asked)
    await city.register('zhaoGuifen', ...Array.from({ length: 20 }, () => household(city.grid, unlike())))
    const after = await city.as('zhouMin').costing(listDuplicates, asked)
    expect(after.cost.documentsRead).toBeLessThanOrEqual(before.cost.documentsRead)
    expect(after.cost.roundTrips).toBeLessThanOrEqual(7)
  })
})

/** Like no other household. */
function unlike(): Partial<HouseholdRecord> {
  const head = member({ name: ulid(), phone: null, birthMonth: null })
  return { headId: head.id, members: [head], address: ulid() }
}
