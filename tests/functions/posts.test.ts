import { addMonths, ymdOf } from '../../contracts/calendar'
import { assignGrid, listGrids } from '../../contracts/grids'
import { bindByPhone, issueInvite, unbindStaff, whoAmI } from '../../contracts/identity'
import { amendPost, leavePost, listRenewals, postHistory, reviseStaff } from '../../contracts/posts'
import { currentStandards, defaultStandards, publishStandards, staffingOfUnit } from '../../contracts/staffing'
import { appointStaff, listStaff } from '../../contracts/units'
import { getVisit } from '../../contracts/visits'
import { actingAs } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places, type PersonName } from '../support/people'
import { rewinding } from '../support/rewind'
import { visit } from '../support/samples'

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

const idOf = (name: PersonName) => people[name].record.id
const today = () => ymdOf(Date.now())
const leaving = (name: PersonName, over: object = {}) => ({
  staffId: idOf(name),
  on: today(),
  reason: '外出务工',
  ...over,
})

describe('units.leave', () => {
  it('refuses a grid member, and shows nobody a post outside her subtree', async () => {
    expect((await city.as('zhaoGuifen').refusal(leavePost, leaving('qianAiju'))).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(leavePost, leaving('qianAiju'))).code).toBe('NOT_FOUND')
    expect((await city.as('sunXiulan').refusal(leavePost, leaving('zhouMin'))).code).toBe('NOT_FOUND')
  })

  it('refuses a day to come, a day before her term, and no reason', async () => {
    const cases = [
      [{ on: '2099-01-01' }, 'DAY_IN_FUTURE'],
      [{ on: '2023-12-31' }, 'TERM_ENDS_BEFORE_IT_BEGINS'],
      [{ reason: ' ' }, 'INVALID_INPUT'],
    ] as const
    for (const [over, code] of cases)
      expect((await city.as('sunXiulan').refusal(leavePost, leaving('zhaoGuifen', over))).code).toBe(code)
  })

  it('ends her binding, leaves her grids vacant and her work in her name', async () => {
    const done = visit(city.household.id)
    await city.record('zhaoGuifen', done)
    const { staff } = await city.as('sunXiulan').call(leavePost, leaving('zhaoGuifen'))
    expect(staff).toMatchObject({ bound: false, grids: [], phoneTail: '1007', left: { reason: '外出务工' } })
    expect((await city.as('zhaoGuifen').call(whoAmI, {})).person).toBeNull()
    const { grids } = await city.as('sunXiulan').call(listGrids, { unitId: places.village })
    expect(grids.find(({ id }) => id === city.grid)?.keeper).toBeNull()
    expect((await city.as('sunXiulan').call(getVisit, { id: done.id })).visit.visitorName).toBe('赵桂芬')
    expect((await auditLines(emulator, idOf('zhaoGuifen'))).at(-1)).toMatchObject({ action: 'staff.left' })
    expect((await auditLines(emulator, city.grid)).at(-1)).toMatchObject({ action: 'grid.vacated' })
  })

  it('frees her number and her WeChat for another post, and bars the old one', async () => {
    await city.as('sunXiulan').call(leavePost, leaving('liMei'))
    const keep = { gridId: city.grid, keeperId: idOf('liMei') }
    expect((await city.as('sunXiulan').refusal(assignGrid, keep)).code).toBe('KEEPER_OUTSIDE_UNIT')
    expect((await city.as('sunXiulan').refusal(issueInvite, { staffId: idOf('liMei') })).code).toBe('NOT_FOUND')
    const again = { ...people.liMei.record, id: ulid(), unitId: places.neighbourVillage }
    const { receipts } = await city.as('zhouMin').call(appointStaff, { staff: [again] })
    expect(receipts[0]?.state).toBe('stored')
    const phone = actingAs(emulator, people.liMei.openid)
    const { person } = await phone.call(bindByPhone, { code: `phone:${again.phone}` })
    expect(person).toMatchObject({ staffId: again.id, unitId: places.neighbourVillage })
  })

  it('is listed among those who left only when asked, and done once', async () => {
    const first = await city.as('sunXiulan').call(leavePost, leaving('liMei'))
    expect(await city.as('sunXiulan').call(leavePost, leaving('liMei'))).toEqual(first)
    expect((await city.as('sunXiulan').refusal(leavePost, leaving('liMei', { reason: '别的' }))).code).toBe(
      'LEFT_ALREADY',
    )
    const listed = async (over: object) =>
      (await city.as('sunXiulan').call(listStaff, { unitId: places.village, ...over })).staff.map(({ id }) => id)
    expect(await listed({})).not.toContain(idOf('liMei'))
    expect(await listed({ withLeft: true })).toContain(idOf('liMei'))
    expect((await auditLines(emulator, idOf('liMei'))).filter(({ action }) => action === 'staff.left')).toHaveLength(1)
  })
})

const amendment = (over: object = {}) => ({
  ...{ id: ulid(), kind: 'substituted' as const, on: '2026-05-01', note: '执委会补选', post: 'viceChair' as const },
  ...{ termFrom: '2026-05-01', termTo: '2029-01-01' },
  ...over,
})

describe('units.amend and units.postHistory', () => {
  it('refuses a grid member, a term backwards, and who left', async () => {
    const asked = { staffId: idOf('liMei'), amendment: amendment() }
    expect((await city.as('liMei').refusal(amendPost, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(amendPost, asked)).code).toBe('NOT_FOUND')
    expect((await city.as('zhengQin').refusal(postHistory, { staffId: idOf('liMei') })).code).toBe('NOT_FOUND')
    const backwards = { ...asked, amendment: amendment({ termTo: '2026-04-30' }) }
    expect((await city.as('zhouMin').refusal(amendPost, backwards)).code).toBe('TERM_ENDS_BEFORE_IT_BEGINS')
    await city.as('sunXiulan').call(leavePost, leaving('liMei'))
    expect((await city.as('zhouMin').refusal(amendPost, asked)).code).toBe('LEFT_ALREADY')
  })

  it('changes post and term, keeps what they were, and is done once', async () => {
    const asked = { staffId: idOf('liMei'), amendment: amendment() }
    const first = await city.as('zhouMin').call(amendPost, asked)
    expect(first.staff).toMatchObject({ post: 'viceChair', termFrom: '2026-05-01' })
    expect((await city.as('liMei').call(whoAmI, {})).person?.role).toBe('villageChair')
    await city.as('zhouMin').call(amendPost, { ...asked, amendment: amendment({ kind: 'corrected', post: 'chair' }) })
    expect((await city.as('zhouMin').call(amendPost, asked)).staff.post).toBe('chair')
    const other = { ...asked, amendment: { ...asked.amendment, note: '别的' } }
    expect((await city.as('zhouMin').refusal(amendPost, other)).code).toBe('CONFLICT')
    const { changes } = await city.as('sunXiulan').call(postHistory, { staffId: idOf('liMei') })
    expect(changes.map(({ kind, before }) => [kind, before.post, before.termFrom, before.entry])).toEqual([
      ['corrected', 'viceChair', '2026-05-01', 'substituted'],
      ['substituted', 'executive', '2024-01-01', undefined],
    ])
    const { staff, unit } = await city.as('sunXiulan').call(postHistory, { staffId: idOf('liMei') })
    expect(staff).toMatchObject({ post: 'chair', entry: 'substituted' })
    expect(unit).toEqual({ id: places.village, name: '杨庄村妇联', level: 'village' })
    const actions = (await auditLines(emulator, idOf('liMei'))).map(({ action }) => action)
    expect(actions.slice(-2)).toEqual(['staff.substituted', 'staff.corrected'])
  })

  it('a new term is by election, however she came to the post before', async () => {
    const added = { ...people.liMei.record, id: ulid(), phone: '19900003008', entry: 'added' as const }
    await city.as('sunXiulan').call(appointStaff, { staff: [added] })
    const asked = { staffId: added.id, amendment: amendment({ kind: 'reelected' }) }
    expect((await city.as('sunXiulan').call(amendPost, asked)).staff.entry).toBe('elected')
  })

  it('of two appointments with one number in a batch, one is refused and the others stand', async () => {
    const one = { ...people.liMei.record, id: ulid(), phone: '19900003007' }
    const twin = { ...one, id: ulid(), name: '周梅' }
    const other = { ...one, id: ulid(), phone: '19900003006' }
    const { receipts } = await city.as('sunXiulan').call(appointStaff, { staff: [one, twin, other] })
    expect(receipts).toMatchObject([
      { state: 'stored', id: one.id },
      { state: 'refused', id: twin.id, failure: { code: 'PHONE_TAKEN' } },
      { state: 'stored', id: other.id },
    ])
  })

  it('an appointment between elections says so', async () => {
    const added = { ...people.liMei.record, id: ulid(), phone: '19900003009', entry: 'added' as const }
    await city.as('sunXiulan').call(appointStaff, { staff: [added] })
    const { staff } = await city.as('sunXiulan').call(listStaff, { unitId: places.village })
    expect(staff.find(({ id }) => id === added.id)?.entry).toBe('added')
  })
})

const revising = (over: object, name: PersonName = 'zhaoGuifen') => ({
  staffId: idOf(name),
  revision: { id: ulid(), ...over },
})

describe('units.reviseStaff', () => {
  it('refuses a grid member, a post elsewhere, nothing to change, a taken number, and who left', async () => {
    const asked = revising({ name: '赵桂芳' })
    expect((await city.as('zhaoGuifen').refusal(reviseStaff, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(reviseStaff, asked)).code).toBe('NOT_FOUND')
    expect((await city.as('sunXiulan').refusal(reviseStaff, revising({ name: '周敏敏' }, 'zhouMin'))).code).toBe(
      'NOT_FOUND',
    )
    expect((await city.as('sunXiulan').refusal(reviseStaff, revising({}))).code).toBe('INVALID_INPUT')
    expect((await city.as('sunXiulan').refusal(reviseStaff, revising({ phone: '199' }))).code).toBe('INVALID_INPUT')
    const taken = revising({ phone: people.wuLan.record.phone })
    expect((await city.as('sunXiulan').refusal(reviseStaff, taken)).code).toBe('PHONE_TAKEN')
    await city.as('sunXiulan').call(leavePost, leaving('liMei'))
    expect((await city.as('sunXiulan').refusal(reviseStaff, revising({ name: '李枚' }, 'liMei'))).code).toBe(
      'LEFT_ALREADY',
    )
  })

  it('corrects her name, also in her grids and to herself; what she recorded keeps the old one', async () => {
    const done = visit(city.household.id)
    await city.record('zhaoGuifen', done)
    const { staff } = await city.as('sunXiulan').call(reviseStaff, revising({ name: '赵桂芳' }))
    expect(staff).toMatchObject({ name: '赵桂芳', phoneTail: '1007', bound: true })
    const { grids } = await city.as('sunXiulan').call(listGrids, { unitId: places.village })
    expect(grids.map(({ id, keeper }) => [id, keeper?.name])).toEqual(
      expect.arrayContaining([
        [city.grid, '赵桂芳'],
        [city.firstGrid, '钱爱菊'],
      ]),
    )
    expect((await city.as('zhaoGuifen').call(whoAmI, {})).person?.name).toBe('赵桂芳')
    expect((await city.as('sunXiulan').call(getVisit, { id: done.id })).visit.visitorName).toBe('赵桂芬')
  })

  it('frees the old number and binds the new one', async () => {
    const phone = '19900005001'
    await city.founder.call(reviseStaff, revising({ phone }, 'liMei'))
    const other = { ...people.liMei.record, id: ulid(), name: '李枚' }
    const { receipts } = await city.as('sunXiulan').call(appointStaff, { staff: [other] })
    expect(receipts[0]?.state).toBe('stored')
    await city.as('sunXiulan').call(unbindStaff, { staffId: idOf('liMei') })
    const { person } = await city.stranger.call(bindByPhone, { code: `phone:${phone}` })
    expect(person.staffId).toBe(idOf('liMei'))
  })

  it('is done once, kept in her history without the number, and leaves a line', async () => {
    const asked = revising({ name: '赵桂芳', phone: '19900005002' })
    const first = await city.as('zhouMin').call(reviseStaff, asked)
    const second = await city.as('zhouMin').call(reviseStaff, revising({ name: '赵桂芬' }))
    expect(await city.as('zhouMin').call(reviseStaff, asked)).toEqual(second)
    const other = { ...asked, revision: { ...asked.revision, name: '赵贵芬' } }
    expect((await city.as('zhouMin').refusal(reviseStaff, other)).code).toBe('CONFLICT')
    await city.as('zhouMin').call(reviseStaff, revising({ name: '赵桂芬', phone: '19900005002' }))
    expect([first.staff.phoneTail, second.staff.phoneTail]).toEqual(['5002', '5002'])
    const history = await city.as('sunXiulan').call(postHistory, { staffId: idOf('zhaoGuifen') })
    expect(history.changes.map(({ kind, before }) => [kind, before.post, before.name, before.phoneTail])).toEqual([
      ['corrected', 'executive', '赵桂芳', undefined],
      ['corrected', 'executive', '赵桂芬', '1007'],
    ])
    expect(JSON.stringify(history)).not.toMatch(/1990000\d{4}/)
    const lines = (await auditLines(emulator, idOf('zhaoGuifen'))).filter(({ action }) => action === 'staff.revised')
    expect(lines).toMatchObject([{ actorId: idOf('zhouMin') }, { actorId: idOf('zhouMin') }])
  })
})

describe('units.staffing, units.standards and units.publishStandards', () => {
  const standards = (version: number, least = 9) => ({
    ...defaultStandards,
    version,
    source: '市妇联 2026 年文件',
    levels: {
      ...defaultStandards.levels,
      village: { ...defaultStandards.levels.village, executive: { least, most: 15 } },
    },
  })

  it('shows a town beside the published numbers and a village with its target open', async () => {
    expect((await city.as('zhaoGuifen').refusal(staffingOfUnit, { unitId: places.village })).code).toBe('FORBIDDEN')
    expect((await city.as('zhaoGuifen').refusal(currentStandards, {})).code).toBe('FORBIDDEN')
    expect((await city.as('wuLan').refusal(staffingOfUnit, { unitId: places.town })).code).toBe('NOT_FOUND')
    const town = await city.as('zhouMin').call(staffingOfUnit, { unitId: places.town })
    expect(town.posts.map(({ count, shortfall }) => [count, shortfall])).toEqual([
      [0, 1],
      [0, 3],
      [0, 21],
      [1, 1],
    ])
    expect(town.source).toContain('聊城')
    const village = await city.as('sunXiulan').call(staffingOfUnit, { unitId: places.village })
    expect(village.posts.find(({ post }) => post === 'executive')).toEqual({
      ...{ post: 'executive', count: 4, target: null, shortfall: null },
    })
  })

  it('is measured by what the city publishes, version by version', async () => {
    expect((await city.as('liuHui').refusal(publishStandards, { standards: standards(1) })).code).toBe('FORBIDDEN')
    const publish = (version: number, least?: number) =>
      city.as('chenXiaomin').call(publishStandards, { standards: standards(version, least) })
    const refused = async (version: number, least?: number) =>
      (await city.as('chenXiaomin').refusal(publishStandards, { standards: standards(version, least) })).code
    expect(await refused(2)).toBe('CONFLICT')
    expect(await refused(1, 16)).toBe('INVALID_INPUT')
    await publish(1)
    await publish(1)
    expect(await refused(1, 7)).toBe('STANDARDS_OUTDATED')
    await publish(2, 11)
    expect((await city.as('sunXiulan').call(currentStandards, {})).standards.version).toBe(2)
    const { posts, version } = await city.as('sunXiulan').call(staffingOfUnit, { unitId: places.village })
    expect([version, posts.find(({ post }) => post === 'executive')?.shortfall]).toEqual([2, 7])
    expect(await auditLines(emulator, '1')).toHaveLength(2)
  })
})

describe('units.renewals', () => {
  const chair = (unitId: string, termTo: string, tail: number) => ({
    ...{ id: ulid(), unitId, name: '主席', phone: `1990000400${tail}`, post: 'chair' as const },
    ...{ termFrom: '2020-01-01', termTo },
  })
  const inMonths = (months: number) => addMonths(today(), months)

  it('lists whose term ends within the months, the earliest first, in pages', async () => {
    const asked = { unitId: places.town, cursor: null }
    expect((await city.as('zhaoGuifen').refusal(listRenewals, asked)).code).toBe('FORBIDDEN')
    expect((await city.as('wuLan').refusal(listRenewals, asked)).code).toBe('NOT_FOUND')
    expect((await city.as('zhouMin').refusal(listRenewals, { ...asked, withinMonths: 25 })).code).toBe('INVALID_INPUT')
    const chairs = [
      chair(places.village, inMonths(5), 1),
      chair(places.neighbourVillage, inMonths(5), 2),
      chair(places.town, inMonths(-1), 3),
      chair(places.otherTown, inMonths(11), 4),
      chair(places.otherVillage, inMonths(13), 5),
    ]
    await city.as('liuHui').call(appointStaff, { staff: chairs })
    const seen: string[] = []
    const turn = async (cursor: string | null): Promise<void> => {
      const page = await city.as('liuHui').call(listRenewals, { unitId: places.county, cursor, limit: 2 })
      seen.push(...page.renewals.map(({ staffId }) => staffId))
      if (page.next) await turn(page.next)
    }
    await turn(null)
    expect(seen).toEqual([chairs[2]?.id, chairs[0]?.id, chairs[1]?.id, chairs[3]?.id])
    const year = await city.as('zhouMin').call(listRenewals, { ...asked, withinMonths: 2 })
    expect(year.renewals).toMatchObject([{ unitId: places.town, unitName: '堂邑镇妇联', termTo: inMonths(-1) }])
  })

  it('forgets a chair who left or was elected anew', async () => {
    const old = chair(places.neighbourVillage, inMonths(2), 6)
    await city.as('zhouMin').call(appointStaff, { staff: [old] })
    const count = async () =>
      (await city.as('zhouMin').call(listRenewals, { unitId: places.town, cursor: null })).renewals.length
    expect(await count()).toBe(1)
    const term = { kind: 'reelected', post: 'chair', termFrom: today(), termTo: inMonths(60) }
    await city.as('zhouMin').call(amendPost, { staffId: old.id, amendment: amendment(term) })
    expect(await count()).toBe(0)
  })
})
