import { closeCase, handIn, recall, recordCount, reply, switchRoute } from '../../contracts/founding-approvals'
import {
  changeRows,
  claimCase,
  fillBlanks,
  getCase,
  inviteContact,
  listRows,
  listSuperiors,
  myCases,
  openCase,
} from '../../contracts/founding-cases'
import type { FoundingRouteId } from '../../contracts/founding/route'
import { establish, listCases } from '../../contracts/founding-federation'
import { overview } from '../../contracts/insights'
import { listStaff, listUnits } from '../../contracts/units'
import { actingAs, type Caller } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { counted, currentStep, nameOf, opening, progressOfCase, Walk, type Answers } from '../support/founding'
import { ulid } from '../support/ids'
import { people, places } from '../support/people'
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

async function begin(route: FoundingRouteId, answers: Answers = {}, rows: Record<string, number> = {}): Promise<Walk> {
  const { case: found } = await contact.call(openCase, opening(route))
  return new Walk(contact, city.as('zhouMin'), found.id, answers, rows)
}

const fillOf = (caseId: string, over: object = {}) => ({
  ...{ id: ulid(), caseId, blank: 'staffTotal', value: 210, base: null, seen: {} },
  ...over,
})

describe('opening a case', () => {
  it('names the federations one may ask, down to the towns', async () => {
    const cities = await city.stranger.call(listSuperiors, { under: null })
    expect(cities.units).toContainEqual({ id: places.city, name: '聊城市妇联', level: 'city' })
    const towns = await city.stranger.call(listSuperiors, { under: places.county })
    expect(towns.units.map(({ id }) => id)).toEqual([places.town, places.otherTown])
    expect((await city.stranger.call(listSuperiors, { under: places.town })).units).toEqual([])
    expect((await city.stranger.refusal(listSuperiors, { under: '3799' })).code).toBe('NOT_FOUND')
  })

  it('refuses a village as superior, a blank it does not know, and an answer that does not fit', async () => {
    const refused = async (over: object) => (await contact.refusal(openCase, opening('federation', over))).code
    expect(await refused({ superiorId: places.village })).toBe('NOT_FOUND')
    expect(await refused({ answers: [{ blank: 'shoeSize', value: 38 }] })).toBe('BLANK_UNKNOWN')
    expect(await refused({ answers: [{ blank: 'replyDay', value: '2026-12-01' }] })).toBe('BLANK_UNKNOWN')
    expect(await refused({ answers: [{ blank: 'womenTotal', value: 0 }] })).toBe('ANSWER_DOES_NOT_FIT')
    expect(await refused({ unitName: '　' })).toBe('INVALID_INPUT')
  })

  it('keeps what was answered on the way in, and is done once', async () => {
    const input = opening('federation', { answers: [{ blank: 'womenTotal', value: 86 }] })
    const { case: found } = await contact.call(openCase, input)
    expect(found).toMatchObject({ side: 'contact', stage: 'preparing', contact: { name: '何青', phoneTail: '8001' } })
    expect(found.answers).toMatchObject({ unitName: { value: input.unitName }, womenTotal: { value: 86 } })
    expect((await contact.call(openCase, input)).case).toEqual(found)
    expect((await contact.refusal(openCase, { ...input, unitName: '别的单位' })).code).toBe('ID_TAKEN')
    expect((await city.stranger.refusal(openCase, input)).code).toBe('ID_TAKEN')
    expect((await contact.call(myCases, {})).cases.map(({ id }) => id)).toEqual([found.id])
    expect(await auditLines(emulator, found.id)).toMatchObject([{ action: 'founding.opened' }])
  })
})

describe('who sees a case', () => {
  it('its contact person, its federation and those above; nobody else', async () => {
    const { caseId } = await begin('federation')
    const sideOf = async (caller: Caller) => (await caller.call(getCase, { caseId })).case.side
    expect(await sideOf(contact)).toBe('contact')
    expect(await sideOf(city.as('zhouMin'))).toBe('superior')
    expect(await sideOf(city.as('liuHui'))).toBe('above')
    expect(await sideOf(city.as('chenXiaomin'))).toBe('above')
    for (const caller of [city.stranger, city.as('wuLan'), city.as('sunXiulan'), city.as('zhaoGuifen')]) {
      expect((await caller.refusal(getCase, { caseId })).code).toBe('NOT_FOUND')
      const rows = { caseId, roster: 'women', cursor: null }
      expect((await caller.refusal(listRows, rows)).code).toBe('NOT_FOUND')
      const { receipts } = await caller.call(fillBlanks, { fills: [fillOf(caseId)] })
      expect(receipts).toMatchObject([{ state: 'refused', failure: { code: 'NOT_FOUND' } }])
      expect((await caller.refusal(closeCase, { caseId, reason: '不办了' })).code).toBe('NOT_FOUND')
    }
  })
})

describe('filling blanks', () => {
  it('keeps each on its own; sent again it is done once, and another answer there is a conflict', async () => {
    const { caseId } = await begin('federation')
    const first = fillOf(caseId)
    const bad = fillOf(caseId, { blank: 'womenTotal', value: -1 })
    const { receipts } = await contact.call(fillBlanks, { fills: [first, bad] })
    expect(receipts).toMatchObject([
      { state: 'stored' },
      { state: 'refused', failure: { code: 'ANSWER_DOES_NOT_FIT' } },
    ])
    expect((await contact.call(fillBlanks, { fills: [first] })).receipts).toEqual([receipts[0]])
    const other = fillOf(caseId, { value: 90 })
    expect((await contact.call(fillBlanks, { fills: [other] })).receipts).toMatchObject([
      { state: 'conflict', stored: { value: 210 } },
    ])
    const after = fillOf(caseId, { value: 90, base: first.id })
    expect((await contact.call(fillBlanks, { fills: [after, first] })).receipts).toMatchObject([
      { state: 'stored' },
      { state: 'stored' },
    ])
    expect((await contact.call(getCase, { caseId })).case.answers.staffTotal?.value).toBe(90)
    expect((await auditLines(emulator, caseId)).map(({ action }) => action)).toEqual([
      'founding.opened',
      'founding.filled',
      'founding.filled',
    ])
  })

  it.each([
    ['60 characters', '聊'.repeat(60)],
    ['rare characters', '𠮷𩸽县㐀㐁有限公司'],
    ['markup and template signs', '<w:p>{#women}{/women}&amp;{{x}}</w:p>'],
  ])('takes a name of %s as it is', async (_, value) => {
    const walk = await begin('federation')
    await walk.fill(contact, 'partyOrganisation', value)
    expect((await walk.see()).answers.partyOrganisation?.value).toBe(value)
  })

  it('leaves the other side’s blanks alone', async () => {
    const walk = await begin('federation')
    await expect(walk.fill(contact, 'replyDay', '2026-12-01')).rejects.toThrow('NOT_YOUR_TURN')
    await expect(walk.fill(city.as('zhouMin'), 'staffTotal', 9)).rejects.toThrow('NOT_YOUR_TURN')
    await expect(walk.fill(city.as('liuHui'), 'replyDay', '2026-12-01')).rejects.toThrow('NOT_YOUR_TURN')
  })

  it('never empties later answers when an early one changes: they are to be confirmed', async () => {
    const walk = await begin('federation', { womenTotal: 40 })
    const before = await walk.to('petition')
    await walk.act(before)
    await walk.contact.call(recall, { id: ulid(), caseId: walk.caseId, kind: 'petition' })
    await walk.fill(contact, 'womenTotal', 41)
    const after = await walk.see()
    expect(after.answers.memberSeats?.value).toBe(7)
    const step = progressOfCase(after).steps.find((state) => state.step.id === 'petition')
    expect(step).toMatchObject({ toConfirm: ['memberSeats'], open: [] })
  })
})

describe('rosters', () => {
  const row = (cells: object) => ({ id: ulid(), cells })
  const change = (caseId: string, over: object = {}) => ({
    id: ulid(),
    caseId,
    roster: 'women',
    put: [],
    remove: [],
    ...over,
  })

  it('refuses rows with what is wrong in them, by column', async () => {
    const { caseId } = await begin('federation')
    const put = [row({ name: '王桂英', phone: '123' }), row({ phone: '19900001234', age: '30' })]
    const { receipts } = await contact.call(changeRows, { changes: [change(caseId, { put })] })
    expect(receipts).toMatchObject([
      {
        state: 'refused',
        failure: {
          code: 'ANSWER_DOES_NOT_FIT',
          details: { issues: [{ path: 'put.0.phone' }, { path: 'put.1.name' }, { path: 'put.1.age' }] },
        },
      },
    ])
  })

  it('keeps, replaces and takes out rows, once however often sent', async () => {
    const { caseId } = await begin('federation')
    const [one, other] = [row({ name: '王桂英' }), row({ name: '李秀芝' })]
    const first = change(caseId, { put: [one, other] })
    await contact.call(changeRows, { changes: [first] })
    await contact.call(changeRows, { changes: [first] })
    await contact.call(changeRows, {
      changes: [change(caseId, { put: [{ ...one, cells: { name: '王桂兰' } }], remove: [other.id] })],
    })
    const { rows, next } = await contact.call(listRows, { caseId, roster: 'women', cursor: null })
    expect({ rows, next }).toEqual({ rows: [{ id: one.id, cells: { name: '王桂兰' } }], next: null })
    expect((await contact.call(getCase, { caseId })).case.rosters.women?.rows).toBe(1)
  })

  it('holds 2,000 women, and says when it is full', async () => {
    const walk = await begin('federation')
    await walk.enroll(contact, 'women', 2000)
    await expect(walk.enroll(contact, 'women', 1)).rejects.toThrow('ROSTER_FULL')
    const page = await contact.call(listRows, { caseId: walk.caseId, roster: 'women', cursor: null })
    expect(page.rows).toHaveLength(200)
    expect(
      (await contact.call(listRows, { caseId: walk.caseId, roster: 'women', cursor: page.next })).rows[0]?.cells.name,
    ).toBe(nameOf(200))
  })
})

describe('papers that change hands', () => {
  it('refuses what is not filled, with what is missing, and whoever’s turn it is not', async () => {
    const walk = await begin('federation')
    const input = { id: ulid(), caseId: walk.caseId, kind: 'petition' as const, note: null }
    const refused = await contact.refusal(handIn, input)
    expect(refused.code).toBe('STEP_NOT_FILLED')
    expect(refused.details.issues?.map(({ path }) => path)).toContain('partyOpinion')
    expect((await city.as('zhouMin').refusal(handIn, input)).code).toBe('NOT_YOUR_TURN')
    expect((await contact.refusal(recall, { id: ulid(), caseId: walk.caseId, kind: 'petition' })).code).toBe(
      'NOT_YOUR_TURN',
    )
    const answer = {
      id: ulid(),
      caseId: walk.caseId,
      kind: 'petition' as const,
      decision: 'approved' as const,
      note: null,
      notes: [],
    }
    expect((await city.as('zhouMin').refusal(reply, answer)).code).toBe('NOT_YOUR_TURN')
    expect((await contact.refusal(reply, answer)).code).toBe('NOT_BOUND')
  })

  it('stops at a Party organisation that does not agree yet', async () => {
    const walk = await begin('federation', { partyOpinion: '暂不同意' })
    await walk.act(await walk.see())
    expect(progressOfCase(await walk.see()).current).toMatchObject({
      step: { id: 'party' },
      missing: [expect.stringContaining('还没有同意')],
    })
  })

  it('does not go on with more women than people', async () => {
    const walk = await begin('federation', { womenTotal: 60, staffTotal: 40 })
    await walk.to('women')
    await walk.act(await walk.see())
    expect(progressOfCase(await walk.see()).current).toMatchObject({
      step: { id: 'women' },
      missing: [expect.stringContaining('比职工（会员）40 人还多')],
    })
  })

  it('waits for the federation, which returns it with notes and then sees what has changed', async () => {
    const walk = await begin('federation', { womenTotal: 40 })
    await walk.act(await walk.to('petition'))
    await expect(walk.fill(contact, 'memberSeats', 9)).rejects.toThrow('NOT_YOUR_TURN')
    const returning = {
      id: ulid(),
      caseId: walk.caseId,
      kind: 'petition' as const,
      decision: 'returned' as const,
      note: null,
      notes: [],
    }
    expect((await city.as('zhouMin').refusal(reply, returning)).code).toBe('RETURN_WITHOUT_NOTE')
    expect((await city.as('liuHui').refusal(reply, { ...returning, note: '改' })).code).toBe('NOT_YOUR_TURN')
    expect((await city.as('wuLan').refusal(reply, { ...returning, note: '改' })).code).toBe('NOT_FOUND')
    const notes = [{ blank: 'memberSeats', note: '人多，建议 9 名' }]
    await city.as('zhouMin').call(reply, { ...returning, notes })
    await walk.fill(contact, 'memberSeats', 9)
    await walk.fill(contact, 'deputySeats', 2)
    const handed = await walk.hand('petition')
    expect(handed.handOvers.map(({ state, changed }) => [state, [...changed].sort()])).toEqual([
      ['submitted', []],
      ['returned', []],
      ['submitted', ['deputySeats', 'memberSeats']],
    ])
    expect(handed.handOvers[1]).toMatchObject({ byName: people.zhouMin.record.name, notes })
    expect((await walk.see()).stage).toBe('petitioned')
  })
})

describe('the count of the votes', () => {
  async function atMeeting(): Promise<Walk> {
    const walk = await begin('federation', { womenTotal: 40, memberSeats: 3, deputySeats: 0 })
    await walk.to('meeting')
    return walk
  }
  const countOf = (caseId: string, round: object) => ({
    ...{ id: ulid(), caseId, of: 'executives' as const, heldOn: '2026-12-20' },
    contests: [{ office: 'member' as const, rounds: [{ ...counted(40, 3, [0, 1, 2, 3].map(nameOf)), ...round }] }],
  })

  it('comes when it is its turn, from the contact person', async () => {
    const walk = await begin('federation')
    expect((await contact.refusal(recordCount, countOf(walk.caseId, {}))).code).toBe('NOT_YOUR_TURN')
    expect((await city.as('zhouMin').refusal(recordCount, countOf(walk.caseId, {}))).code).toBe('NOT_YOUR_TURN')
  })

  it.each([
    ['more ballots than people', { issued: 41 }, 'COUNT_IMPOSSIBLE', /发出 41 张，比实到 40 人多/],
    ['marks that do not add up', { void: 2 }, 'COUNT_IMPOSSIBLE', /加无效 2 张/],
    ['others due than before', { due: 41 }, 'COUNT_IMPOSSIBLE', /应到 41 人，前面填的是 40 人/],
    ['more seats than agreed', { seats: 4 }, 'COUNT_IMPOSSIBLE', /应选 4 名，批复的是 3 名/],
    [
      'too few there',
      { present: 26, issued: 26, returned: 26, valid: 26, candidates: [] },
      'COUNT_UNFINISHED',
      /到会不足 27 人/,
    ],
    ['more back than out', { issued: 39, returned: 40 }, 'COUNT_UNFINISHED', /收回的选票比发出的多/],
  ])('refuses %s', async (_, round, code, words) => {
    const walk = await atMeeting()
    const refused = await contact.refusal(recordCount, countOf(walk.caseId, round))
    expect(refused.code).toBe(code)
    expect(refused.details.issues?.map(({ problem }) => problem).join()).toMatch(words)
  })

  it('goes on to a second round among those who are level', async () => {
    const walk = await atMeeting()
    const level = counted(40, 3, [0, 1, 2, 3].map(nameOf)).candidates.map((votes, index) =>
      index < 2 ? votes : { ...votes, for: 20, against: 20 },
    )
    const tied = level.map((votes, index) => (index < 2 ? votes : { ...votes, for: 21, against: 19 }))
    const first = {
      ...counted(40, 3, []),
      candidates: tied.map((votes, index) => (index < 2 ? { ...votes, for: 38, against: 2 } : votes)),
    }
    const asked = countOf(walk.caseId, first)
    const refused = await contact.refusal(recordCount, asked)
    expect([refused.code, refused.details.issues?.[0]?.problem]).toEqual([
      'COUNT_UNFINISHED',
      expect.stringContaining('再选 1 名'),
    ])
    const second = counted(40, 1, [2, 3].map(nameOf))
    const rounds = [first, second]
    const { case: found } = await contact.call(recordCount, { ...asked, contests: [{ office: 'member', rounds }] })
    expect(found.given.electedNames).toBe([0, 1, 2].map(nameOf).join('、'))
  })
})

describe('every route, from the first question to its end', () => {
  it.each<[string, FoundingRouteId, Answers]>([
    ['a federation of 400 women, with delegates', 'federation', { womenTotal: 400, staffTotal: 900 }],
    ['a federation of 40', 'federation', { womenTotal: 40 }],
    ['a committee of 80, with delegates', 'committee', { womenTotal: 80 }],
    ['a committee of 40', 'committee', { womenTotal: 40 }],
    ['a committee of 12, by the short form', 'committee', { womenTotal: 12 }],
    ['an industry’s federation', 'industry', { womenTotal: 60 }],
    ['a micro-home', 'microHome', {}],
    ['a contact person first', 'contactFirst', { womenTotal: 5 }],
  ])('%s', async (_, route, answers) => {
    const walk = await begin(route, answers)
    const end = await walk.to(null)
    expect(currentStep(end)).toBeNull()
    const stages: Partial<Record<FoundingRouteId, string>> = { contactFirst: 'contact', microHome: 'established' }
    expect(end.stage).toBe(stages[route] ?? 'reported')
    await expectBoardsToEqualRecount(emulator, city.as('chenXiaomin'), places.city)
  })

  it('goes on from a contact person to a committee with everything filled in so far', async () => {
    const walk = await begin('contactFirst', { womenTotal: 5 })
    expect((await contact.refusal(switchRoute, { caseId: walk.caseId, route: 'committee' })).code).toBe(
      'ROUTE_NOT_OPEN',
    )
    const before = await walk.to(null)
    const { case: after } = await contact.call(switchRoute, { caseId: walk.caseId, route: 'committee' })
    expect(after).toMatchObject({
      route: 'committee',
      stage: 'preparing',
      answers: before.answers,
      rosters: before.rosters,
    })
    const { current } = progressOfCase(after)
    expect(current?.open).not.toContain('womenTotal')
    expect(currentStep(await walk.to(null))).toBeNull()
  })
})

describe('another phone, another person', () => {
  it('takes a case over by the number it was opened with', async () => {
    const { case: opened } = await contact.call(
      openCase,
      opening('federation', { contact: { name: '何青', phone: '19900008009' } }),
    )
    const caseId = opened.id
    const other = actingAs(emulator, 'o-contact-again')
    expect((await other.refusal(claimCase, { phoneCode: 'phone:19900009999' })).code).toBe('NO_CASE_OF_THIS_PHONE')
    expect((await other.refusal(claimCase, { phoneCode: 'used-up' })).code).toBe('PHONE_CODE_EXPIRED')
    const { cases } = await other.call(claimCase, { phoneCode: 'phone:19900008009' })
    expect(cases).toMatchObject([{ id: caseId, side: 'contact' }])
    expect((await contact.refusal(getCase, { caseId })).code).toBe('NOT_FOUND')
    expect((await auditLines(emulator, caseId)).at(-1)).toMatchObject({ action: 'founding.claimed' })
  })

  it('or by a code from the federation, once', async () => {
    const { caseId } = await begin('federation')
    expect((await city.as('wuLan').refusal(inviteContact, { caseId })).code).toBe('NOT_FOUND')
    const { invite } = await city.as('zhouMin').call(inviteContact, { caseId })
    const other = actingAs(emulator, 'o-successor')
    await other.call(claimCase, { invite })
    expect((await other.call(claimCase, { invite })).cases).toHaveLength(1)
    expect((await city.stranger.refusal(claimCase, { invite })).code).toBe('INVITE_UNKNOWN')
  })
})

it('is given up with a reason, once, and then only read', async () => {
  const walk = await begin('federation')
  const { case: closed } = await contact.call(closeCase, { caseId: walk.caseId, reason: '公司搬走了' })
  expect(closed).toMatchObject({ stage: 'closed', closed: { reason: '公司搬走了' } })
  await expect(walk.fill(contact, 'staffTotal', 3)).rejects.toThrow('CASE_CLOSED')
  expect((await contact.refusal(closeCase, { caseId: walk.caseId, reason: '另一个' })).code).toBe('CASE_CLOSED')
  await expectBoardsToEqualRecount(emulator, city.as('chenXiaomin'), places.city)
  expect((await auditLines(emulator, walk.caseId)).at(-1)).toMatchObject({ action: 'founding.closed' })
})

describe('after the filing', () => {
  const unitId = ulid()

  it('is not established before the result is approved, nor by anybody but the federation that was asked', async () => {
    const walk = await begin('federation', { womenTotal: 40 })
    await walk.to('filing')
    const input = { caseId: walk.caseId, unitId: ulid() }
    expect((await city.as('zhouMin').refusal(establish, input)).code).toBe('NOT_YOUR_TURN')
    expect((await city.as('liuHui').refusal(establish, input)).code).toBe('NOT_YOUR_TURN')
    expect((await city.as('wuLan').refusal(establish, input)).code).toBe('NOT_FOUND')
    expect((await contact.refusal(establish, input)).code).toBe('NOT_BOUND')
  })

  it('makes the unit with its posts, its term and the enterprises it covers, once', async () => {
    const walk = await begin('industry', { womenTotal: 60, memberSeats: 5, deputySeats: 2 })
    await walk.to(null)
    const done = await city.as('zhouMin').call(establish, { caseId: walk.caseId, unitId })
    expect(done).toMatchObject({ staff: 5, covered: 3, case: { unitId, stage: 'established' } })
    expect(await city.as('zhouMin').call(establish, { caseId: walk.caseId, unitId })).toMatchObject({
      staff: 0,
      covered: 0,
    })
    const again = { caseId: walk.caseId, unitId: ulid() }
    expect((await city.as('zhouMin').refusal(establish, again)).code).toBe('UNIT_THERE_ALREADY')
    const { children } = await city.as('zhouMin').call(listUnits, { unitId: places.town, of: 'sectors' })
    expect(children).toContainEqual(expect.objectContaining({ id: unitId, kind: 'industry', orgForm: 'federation' }))
    const { staff } = await city.as('zhouMin').call(listStaff, { unitId })
    expect(staff.map(({ name, post }) => [name, post])).toEqual([
      [nameOf(0), 'chair'],
      [nameOf(1), 'viceChair'],
      [nameOf(2), 'viceChair'],
      [nameOf(3), 'executive'],
      [nameOf(4), 'executive'],
    ])
    expect(staff[0]).toMatchObject({ termFrom: '2026-12-20', termTo: '2031-12-20', entry: 'elected' })
    expect((await auditLines(emulator, unitId)).map(({ action }) => action)).toEqual(['unit.founded'])
    await expectBoardsToEqualRecount(emulator, city.as('chenXiaomin'), places.city)
  })

  it('keeps somebody elected whose name was written in', async () => {
    const walk = await begin('committee', { womenTotal: 12, memberSeats: 3, deputySeats: 0 })
    await walk.to('meeting')
    const most = { ...counted(12, 3, [0, 1].map(nameOf)), writeIns: [{ name: '邵新月', for: 7 }] }
    const candidates = [...most.candidates, { name: nameOf(2), for: 5, against: 7, abstained: 0 }]
    const contests = [{ office: 'member' as const, rounds: [{ ...most, candidates }] }]
    await contact.call(recordCount, {
      id: ulid(),
      caseId: walk.caseId,
      of: 'executives',
      heldOn: '2026-12-20',
      contests,
    })
    await walk.to(null)
    const unit = ulid()
    await city.as('zhouMin').call(establish, { caseId: walk.caseId, unitId: unit })
    const { staff } = await city.as('zhouMin').call(listStaff, { unitId: unit })
    expect(staff.map(({ name }) => name).sort()).toEqual([nameOf(0), nameOf(1), '邵新月'].sort())
  })
})

describe('the cases of a federation', () => {
  it('are listed by stage, the longest waiting first, within one’s own subtree', async () => {
    const walks = [await begin('federation'), await begin('microHome')]
    const asked = { unitId: places.town, of: { stage: 'preparing' as const }, cursor: null, limit: 50 }
    const { cases } = await city.as('zhouMin').call(listCases, asked)
    const shown = cases.map(({ id }) => id)
    expect(shown.indexOf(walks[0]?.caseId ?? '')).toBeLessThan(shown.indexOf(walks[1]?.caseId ?? ''))
    expect(cases.at(-1)).toMatchObject({
      route: 'microHome',
      step: '写申请',
      turn: 'contact',
      unitName: '聊城市青禾食品有限公司',
    })
    const homes = await city.as('chenXiaomin').call(listCases, { ...asked, unitId: places.city, route: 'microHome' })
    expect(homes.cases.every(({ route }) => route === 'microHome')).toBe(true)
    expect((await city.as('wuLan').refusal(listCases, asked)).code).toBe('NOT_FOUND')
    expect((await city.as('wuLan').call(listCases, { ...asked, unitId: places.otherTown })).cases).toEqual([])
    expect((await contact.refusal(listCases, asked)).code).toBe('NOT_BOUND')
  })

  it('are counted by route and stage in its own figures', async () => {
    const counted = async (name: 'zhouMin' | 'liuHui', unitId: string) => {
      const { now } = await city.as(name).call(overview, { unitId, month: '2026-11' })
      return [now['founding:microHome:preparing'] ?? 0, now['founding:microHome:petitioned'] ?? 0]
    }
    const before = await counted('zhouMin', places.town)
    const walk = await begin('microHome')
    await begin('microHome')
    await walk.to('check')
    expect(await counted('zhouMin', places.town)).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1])
    const { children } = await city.as('liuHui').call(overview, { unitId: places.county, month: '2026-11' })
    expect(children.find(({ unitId }) => unitId === places.town)?.now['founding:microHome:petitioned']).toBe(
      (before[1] ?? 0) + 1,
    )
  })

  it('come page by page', async () => {
    await begin('federation')
    await begin('federation')
    const asked = { unitId: places.town, of: { stage: 'preparing' as const }, cursor: null, limit: 1 }
    const first = await city.as('zhouMin').call(listCases, asked)
    const second = await city.as('zhouMin').call(listCases, { ...asked, cursor: first.next })
    expect(second.cases[0]?.id).not.toBe(first.cases[0]?.id)
  })

  it('or by whose turn it is: those that wait for their federation, since when, the longest first', async () => {
    const waiting = [await begin('federation', { womenTotal: 40 }), await begin('microHome')]
    for (const walk of waiting) await walk.to(walk === waiting[0] ? 'reply' : 'check')
    const asked = { unitId: places.town, of: { turn: 'superior' as const }, cursor: null, limit: 50 }
    const ids = async () => (await city.as('zhouMin').call(listCases, asked)).cases.map(({ id }) => id)
    const [first, second] = waiting.map(({ caseId }) => caseId)
    expect((await ids()).filter((id) => id === first || id === second)).toEqual([first, second])
    const { cases } = await city
      .as('chenXiaomin')
      .call(listCases, { ...asked, unitId: places.city, route: 'microHome' })
    const handedIn = (await waiting[1]?.see())?.handOvers.at(-1)
    expect(cases.at(-1)).toMatchObject({ id: second, turn: 'superior', turnSince: handedIn?.at })
    await waiting[1]?.to('open')
    expect(await ids()).not.toContain(second)
    await contact.call(closeCase, { caseId: first ?? '', reason: '不办了' })
    expect(await ids()).not.toContain(first)
  })
})
