import { addDays, addMonths, ymdOf } from '../../contracts/calendar'
import { recordCount } from '../../contracts/founding-approvals'
import { changeRows, getCase, openCase } from '../../contracts/founding-cases'
import { listDocuments, makeDocument, previewDocument } from '../../contracts/founding-documents'
import { establish, listCases } from '../../contracts/founding-federation'
import type { FoundingRouteId } from '../../contracts/founding/route'
import { caseAges, listCovered, openLater, tickAftercare } from '../../contracts/founding-later'
import { attention, overview } from '../../contracts/insights'
import { leavePost } from '../../contracts/posts'
import { appointStaff, listStaff } from '../../contracts/units'
import { actingAs, type Caller } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { counted, currentStep, nameOf, opening, Walk, type Answers } from '../support/founding'
import { ulid } from '../support/ids'
import { letCaseStand } from '../support/later'
import { places } from '../support/people'
import { expectBoardsToEqualRecount } from '../support/recount'

let emulator: TestEmulator
let city: City
let contact: Caller

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())
beforeEach(() => {
  contact = actingAs(emulator, `o-contact-${ulid()}`)
})

const today = ymdOf(Date.now())
const dayIn = (days: number): string => addDays(today, days)

/** So long ago that a post may end today. */
const ELECTED_ON = dayIn(-20)

async function begin(route: FoundingRouteId, answers: Answers = {}): Promise<Walk> {
  const { case: found } = await contact.call(openCase, opening(route))
  return new Walk(contact, city.as('zhouMin'), found.id, answers)
}

interface Founded {
  walk: Walk
  unitId: string
}

async function founded(route: FoundingRouteId = 'federation', answers: Answers = {}): Promise<Founded> {
  const walk = await begin(route, { womenTotal: 20, memberSeats: 3, deputySeats: 1, heldOn: ELECTED_ON, ...answers })
  await walk.to(null)
  const unitId = ulid()
  await city.as('zhouMin').call(establish, { caseId: walk.caseId, unitId })
  return { walk, unitId }
}

async function openedLater({ walk }: Founded, route: 'renewal' | 'byElection', answers: Answers = {}): Promise<Walk> {
  const { case: found } = await contact.call(openLater, { id: ulid(), caseId: walk.caseId, route })
  return new Walk(contact, city.as('zhouMin'), found.id, answers)
}

const postsIn = async (unitId: string) => {
  const { staff } = await city.as('zhouMin').call(listStaff, { unitId })
  return staff.map(({ name, post, entry }) => [name, post, entry])
}

const paperOf = async (caseId: string, id: string) => {
  const { documents } = await contact.call(listDocuments, { caseId })
  return documents.find((paper) => paper.id === id)
}

describe('what a founding is followed by', () => {
  it('is neither ticked nor followed by an election before there is a unit, nor by somebody else', async () => {
    const { caseId } = await begin('federation')
    const ticked = { caseId, kind: 'plaque' as const, on: today }
    const later = { id: ulid(), caseId, route: 'renewal' as const }
    for (const [by, code] of [
      [contact, 'NOT_FOUNDED_YET'],
      [city.as('zhouMin'), 'NOT_FOUNDED_YET'],
      [city.as('liuHui'), 'NOT_YOUR_TURN'],
      [city.as('wuLan'), 'NOT_FOUND'],
    ] as const)
      expect((await by.refusal(tickAftercare, ticked)).code).toBe(code)
    expect((await contact.refusal(openLater, later)).code).toBe('NOT_FOUNDED_YET')
    expect((await city.as('zhouMin').refusal(openLater, later)).code).toBe('NOT_YOUR_TURN')
    expect((await city.stranger.refusal(openLater, later)).code).toBe('NOT_FOUND')
  })

  it('is called to mind on its day, to the federation and those above it, until it is ticked with the day it was done', async () => {
    const plaque = { plaqueDay: dayIn(0), firstActivityDay: dayIn(5) }
    const { walk } = await founded('federation', plaque)
    const { caseId } = walk
    const asked = { unitId: places.town, of: { due: true as const }, cursor: null, limit: 50 }
    const dueAt = async (by: Caller, unitId: string) =>
      (await by.call(listCases, { ...asked, unitId })).cases.find(({ id }) => id === caseId)?.due
    expect(await dueAt(city.as('zhouMin'), places.town)).toEqual([{ kind: 'plaque', on: dayIn(0) }])
    expect(await dueAt(city.as('liuHui'), places.county)).toEqual([{ kind: 'plaque', on: dayIn(0) }])
    expect((await city.as('wuLan').refusal(listCases, asked)).code).toBe('NOT_FOUND')
    const asksFor = async () => (await city.as('liuHui').call(attention, { unitId: places.county })).aftercareDue.count
    const before = await asksFor()
    const tick = { caseId, kind: 'plaque' as const, on: dayIn(-1) }
    expect((await contact.refusal(tickAftercare, { ...tick, on: dayIn(1) })).code).toBe('DAY_IN_FUTURE')
    const { case: ticked } = await contact.call(tickAftercare, tick)
    expect(ticked.done).toEqual({ plaque: dayIn(-1) })
    expect(await city.as('zhouMin').call(tickAftercare, tick)).toMatchObject({ case: { version: ticked.version } })
    expect(await dueAt(city.as('zhouMin'), places.town)).toBeUndefined()
    expect(await asksFor()).toBe(before - 1)
    await city.as('zhouMin').call(tickAftercare, { ...tick, on: null })
    expect(await dueAt(city.as('zhouMin'), places.town)).toHaveLength(1)
    const actions = (await auditLines(emulator, caseId)).map(({ action }) => action)
    expect(actions.filter((action) => action === 'founding.ticked')).toHaveLength(2)
  })

  it('reminds of a day that nobody has settled, too, and of a micro-home’s', async () => {
    const home = await begin('microHome')
    await home.to('open')
    const asked = { unitId: places.town, of: { due: true as const }, cursor: null, limit: 50 }
    const { cases } = await city.as('zhouMin').call(listCases, asked)
    expect(cases.find(({ id }) => id === home.caseId)?.due).toEqual([
      { kind: 'plaque', on: null },
      { kind: 'firstActivity', on: null },
    ])
  })
})

describe('the figures of what was founded', () => {
  const figures = async () => {
    const { now } = await city.as('liuHui').call(overview, { unitId: places.county, month: today.slice(0, 7) })
    return [now['covered:women'] ?? 0, now['covered:units'] ?? 0, now['founding:industry:established'] ?? 0]
  }

  it('count the women and the enterprises covered, once, and open to them', async () => {
    const before = await figures()
    const { walk, unitId } = await founded('industry', { womenTotal: 60, memberSeats: 5, deputySeats: 1 })
    await city.as('zhouMin').call(establish, { caseId: walk.caseId, unitId })
    expect((await figures()).map((figure, index) => figure - (before[index] ?? 0))).toEqual([60, 3, 1])
    const asked = { unitId: places.county, cursor: null, limit: 50 }
    const { covered } = await city.as('liuHui').call(listCovered, asked)
    const its = covered.filter(({ unit }) => unit.id === unitId)
    expect(its).toHaveLength(3)
    expect(its[0]).toMatchObject({ name: '第 1 项', unit: { name: '聊城市青禾食品有限公司妇女联合会' } })
    expect((await city.as('zhouMin').call(listCovered, { ...asked, unitId })).covered).toHaveLength(3)
    const first = await city.as('liuHui').call(listCovered, { ...asked, limit: 1 })
    const second = await city.as('liuHui').call(listCovered, { ...asked, limit: 1, cursor: first.next })
    expect(second.covered[0]?.id).not.toBe(first.covered[0]?.id)
    expect((await city.as('wuLan').refusal(listCovered, { ...asked, unitId: places.town })).code).toBe('NOT_FOUND')
    expect((await contact.refusal(listCovered, asked)).code).toBe('NOT_BOUND')
    const { cases } = await city
      .as('liuHui')
      .call(listCases, { ...asked, of: { stage: 'established' as const }, route: 'industry' })
    expect(cases.find(({ id }) => id === walk.caseId)?.covered).toEqual({ women: 60, units: 3 })
    await expectBoardsToEqualRecount(emulator, city.as('chenXiaomin'), places.city)
  })
})

describe('somebody leaves, and somebody comes', () => {
  const candidate = '邵新月'

  async function elect(walk: Walk): Promise<void> {
    await walk.fill(contact, 'changeKind', 'substituted')
    const put = [{ id: ulid(), cells: { name: candidate, standsFor: '副主席', phone: '19900008123' } }]
    const change = { id: ulid(), caseId: walk.caseId, roster: 'candidates', put, remove: [] }
    expect((await contact.call(changeRows, { changes: [change] })).receipts[0]?.state).toBe('stored')
    await walk.to('meeting')
    const { answers } = await walk.see()
    const due = Number(answers.executivesNow?.value)
    const contests = [{ office: 'member' as const, rounds: [counted(due, 1, [candidate])] }]
    const count = { id: ulid(), caseId: walk.caseId, of: 'executives' as const, heldOn: '2027-03-02', contests }
    await contact.call(recordCount, count)
    await walk.to(null)
  }

  it('makes the filing form stale by name, and a by-election puts a successor into the unit and into the paper made again', async () => {
    const it = await founded()
    const { caseId } = it.walk
    await contact.call(makeDocument, { caseId, document: 'filingForm' })
    expect(await paperOf(caseId, 'filingForm')).toMatchObject({ state: 'made', changed: [], edition: 1 })
    const { staff } = await city.as('zhouMin').call(listStaff, { unitId: it.unitId })
    const deputy = staff.find(({ post }) => post === 'viceChair')
    await city.as('zhouMin').call(leavePost, { staffId: deputy?.id ?? '', on: today, reason: '工作调动' })
    expect(await paperOf(caseId, 'filingForm')).toMatchObject({
      state: 'stale',
      changed: [{ label: '在任的执委', before: `3 行，有${nameOf(1)}`, now: '2 行' }],
    })

    const walk = await openedLater(it, 'byElection')
    expect((await walk.see()).answers.executivesNow?.value).toBe(2)
    await elect(walk)
    const input = { caseId: walk.caseId, unitId: ulid() }
    expect((await city.as('liuHui').refusal(establish, input)).code).toBe('NOT_YOUR_TURN')
    const done = await city.as('zhouMin').call(establish, input)
    expect(done).toMatchObject({ staff: 1, covered: 0, case: { unitId: it.unitId, stage: 'established' } })
    expect(await city.as('zhouMin').call(establish, input)).toMatchObject({ staff: 0 })
    expect(await postsIn(it.unitId)).toContainEqual([candidate, 'viceChair', 'substituted'])
    const stale = await paperOf(caseId, 'filingForm')
    expect(stale?.state).toBe('stale')
    expect(stale?.changed[0]?.now).toContain(candidate)
    await contact.call(makeDocument, { caseId, document: 'filingForm' })
    expect(await paperOf(caseId, 'filingForm')).toMatchObject({ state: 'made', changed: [], edition: 2 })
    await expectBoardsToEqualRecount(emulator, city.as('chenXiaomin'), places.city)
  })

  it('votes by the committee, and says so in its papers', async () => {
    const walk = await openedLater(await founded(), 'byElection')
    await elect(walk)
    const text = async (document: string) => {
      const { title, paragraphs } = await contact.call(previewDocument, { caseId: walk.caseId, document })
      return [title, ...paragraphs.flatMap(({ parts }) => parts.map((part) => part.text))].join('')
    }
    expect(await text('candidatePetition')).toMatch(/拟替补执委1名/)
    expect(await text('signInSheet')).toMatch(/第一届执行委员会全体会议签到册.*应到3人/)
    expect(await text('changeReport')).toContain(`当选执委1名：${candidate}`)
    expect(await text('signInSheet')).toContain(nameOf(0))
  })

  it('begins one at a time', async () => {
    const it = await founded()
    const first = await openedLater(it, 'byElection')
    const second = await openedLater(it, 'byElection')
    expect(second.caseId).toBe(first.caseId)
  })
})

describe('换届', () => {
  it('begins with what is known, elects anew, and the unit goes on with a new term', async () => {
    const it = await founded()
    const walk = await openedLater(it, 'renewal', { memberSeats: 2, deputySeats: 0, agreedMemberSeats: 3 })
    const begun = await walk.see()
    expect(currentStep(begun)).toBe('renewalBegin')
    expect(begun.answers.termEndsDay?.value).toBe(addMonths(ELECTED_ON, 60))
    expect(begun.rosters.women?.rows).toBe(20)
    expect(begun.later).toEqual({ of: it.walk.caseId, unitId: it.unitId })
    const added = { id: ulid(), unitId: it.unitId, name: '邵新月', phone: '19900008124', post: 'executive' as const }
    const term = { termFrom: ELECTED_ON, termTo: addMonths(ELECTED_ON, 60) }
    await city.as('zhouMin').call(appointStaff, { staff: [{ ...added, ...term, demo: true }] })
    await walk.to(null)
    const { documents } = await contact.call(listDocuments, { caseId: walk.caseId })
    const titles = documents.map(({ title }) => title)
    expect(titles).toContain('关于召开聊城市青禾食品有限公司第二次妇女大会换届的请示')
    expect(titles).toContain('聊城市青禾食品有限公司妇女联合会第二届执行委员会候选人名册')
    await city.as('zhouMin').call(establish, { caseId: walk.caseId, unitId: ulid() })
    const base = await it.walk.see()
    expect(base.term).toEqual({ number: 2, from: '2026-12-20', to: '2031-12-20' })
    expect(await postsIn(it.unitId)).toEqual([
      [nameOf(0), 'chair', 'elected'],
      [nameOf(1), 'viceChair', 'elected'],
      [nameOf(2), 'executive', 'elected'],
    ])
    const { staff } = await city.as('zhouMin').call(listStaff, { unitId: it.unitId, withLeft: true })
    expect(staff.find(({ id }) => id === added.id)?.left).toEqual({ on: '2026-12-20', reason: '换届' })
    const next = await openedLater(it, 'renewal')
    expect((await next.see()).given.termNumber).toBe(3)
    const lines = (await auditLines(emulator, it.walk.caseId)).map(({ action }) => action)
    expect(lines.at(-1)).toBe('founding.renewed')
    await expectBoardsToEqualRecount(emulator, city.as('chenXiaomin'), places.city)
  })
})

describe('where cases are stuck', () => {
  it('is counted by stage and by town from those that have been there for 30 and 90 days, and opens to them', async () => {
    const agesOf = async (unitId: string) => {
      const { stages, children } = await city.as('liuHui').call(caseAges, { unitId })
      return {
        stage: stages.find(({ stage }) => stage === 'preparing') ?? { days30: 0, days90: 0 },
        town: children.find((child) => child.unitId === places.town) ?? { days30: 0, days90: 0 },
      }
    }
    const before = await agesOf(places.county)
    const walks = [await begin('federation'), await begin('committee'), await begin('microHome')]
    for (const [index, days] of [29, 30, 90].entries()) await letCaseStand(emulator, walks[index]?.caseId ?? '', days)
    const after = await agesOf(places.county)
    for (const group of ['stage', 'town'] as const) {
      expect(after[group].days30 - before[group].days30).toBe(2)
      expect(after[group].days90 - before[group].days90).toBe(1)
    }
    const asked = { unitId: places.county, of: { underWay: true as const }, cursor: null, limit: 50 }
    const ids = async (over: object) =>
      (await city.as('liuHui').call(listCases, { ...asked, ...over })).cases.map(({ id }) => id)
    const [young, month, quarter] = walks.map(({ caseId }) => caseId)
    const shown = await ids({ days: 30 })
    expect(shown).toContain(month)
    expect(shown.indexOf(quarter ?? '')).toBeLessThan(shown.indexOf(month ?? ''))
    expect(shown).not.toContain(young)
    expect(await ids({ days: 90 })).not.toContain(month)
    expect(await ids({ days: 30, of: { stage: 'preparing' }, route: 'committee' })).toContain(month)
    expect((await city.as('wuLan').refusal(caseAges, { unitId: places.town })).code).toBe('NOT_FOUND')
    expect((await contact.refusal(caseAges, { unitId: places.county })).code).toBe('NOT_BOUND')
  })
})

it('shows the contact person her later election among her cases', async () => {
  const walk = await openedLater(await founded(), 'byElection')
  expect((await contact.call(getCase, { caseId: walk.caseId })).case).toMatchObject({
    route: 'byElection',
    side: 'contact',
  })
})
