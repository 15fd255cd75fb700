import { exportConcerns, exportGaps, exportHouseholds, exportStaff, exportVisits } from '../../contracts/exports'
import { ymdOf } from '../../contracts/calendar'
import { settleConcerns, listConcerns } from '../../contracts/concerns'
import { listGaps } from '../../contracts/gaps'
import { createGrids } from '../../contracts/grids'
import { type HouseholdLine, listHouseholds } from '../../contracts/household-list'
import { appointStaff, listStaff } from '../../contracts/units'
import { listVisits } from '../../contracts/visits'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places } from '../support/people'
import { household, member, visit } from '../support/samples'
import { openedSheet } from '../support/sheet-files'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const asked = { unitId: places.town, month: null, cursor: null }
const purpose = '上报材料'
const ROWS_ABOVE = 3
const bodyOf = (rows: string[][]) => rows.slice(ROWS_ABOVE)
const today = () => ymdOf(Date.now())

const hourAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

async function record(count: number): Promise<void> {
  for (let from = 0; from < count; from += 20) {
    const length = Math.min(20, count - from)
    const visits = Array.from({ length }, (_, index) =>
      visit(city.household.id, { visitedAt: hourAgo((from + index) / 100), targets: [] }),
    )
    await city.record('zhaoGuifen', ...visits)
  }
}

describe('visits.export', () => {
  it('refuses who may not see the list, a unit elsewhere, no purpose, and a list without rows', async () => {
    const input = { asked, rows: null, purpose }
    expect((await city.as('zhaoGuifen').refusal(exportVisits, input)).code).toBe('FORBIDDEN')
    expect((await city.stranger.refusal(exportVisits, input)).code).toBe('NOT_BOUND')
    expect((await city.as('wuLan').refusal(exportVisits, input)).code).toBe('NOT_FOUND')
    expect((await city.as('zhouMin').refusal(exportVisits, { ...input, purpose: ' ' })).code).toBe('INVALID_INPUT')
    const nothing = { ...input, asked: { ...asked, month: '2001-01' } }
    expect((await city.as('zhouMin').refusal(exportVisits, nothing)).code).toBe('EXPORT_EMPTY')
  })

  it('has the rows of the screen, in its order, under who took them out, when and what for', async () => {
    await record(45)
    const evil = household(city.grid, { address: '=HYPERLINK("http://x","点我")', members: [] })
    const head = member({ name: '+王-桂@英' })
    await city.register('zhaoGuifen', { ...evil, headId: head.id, members: [head] })
    await city.record('zhaoGuifen', visit(evil.id, { targets: [], outcome: 'notHome', clearances: [] }))

    const first = await city.as('zhouMin').call(listVisits, { ...asked, limit: 50 })
    const file = await city.as('zhouMin').call(exportVisits, { asked, rows: null, purpose })
    expect(file).toMatchObject({ name: `走访-堂邑镇妇联-${today()}.xlsx`, rows: 46 })
    expect(file.url).not.toMatch(encodeURI('走访'))
    const { rows, sheet } = await openedSheet(emulator, file.url)
    expect(rows[0]?.[0]).toBe('堂邑镇妇联走访')
    expect(rows[1]?.[0]).toMatch(/^单位：堂邑镇妇联\s导出人：周敏\s时间：\S+ \d\d:\d\d\s用途：上报材料\s共 46 行\s/)
    expect(bodyOf(rows).map((row) => row.slice(0, 4))).toEqual(
      first.visits.map(({ headName, gridName, address }, index) => [`${index + 1}`, headName, gridName, address]),
    )
    expect(bodyOf(rows)[0]).toEqual(expect.arrayContaining(['+王-桂@英', '=HYPERLINK("http://x","点我")', '没人在家']))
    const formulas = Object.values(sheet).filter((cell: { f?: string }) => cell.f !== undefined)
    expect(formulas).toEqual([])
  })

  it('stops after as many rows as the screen shows, and takes the screen’s filter', async () => {
    const shown = await city.as('zhouMin').call(exportVisits, { asked, rows: 7, purpose })
    expect(shown.rows).toBe(7)
    const away = { ...asked, outcome: 'notHome' as const }
    expect((await city.as('zhouMin').call(exportVisits, { asked: away, rows: null, purpose })).rows).toBe(1)
  })

  it('leaves a line each time', async () => {
    const before = await auditLines(emulator, places.county)
    await city.as('liuHui').call(exportVisits, { asked: { ...asked, unitId: places.county }, rows: 1, purpose })
    const after = await auditLines(emulator, places.county)
    expect(after).toHaveLength(before.length + 1)
    expect(after.at(-1)).toMatchObject({ action: 'visits.listExported', actorId: people.liuHui.record.id })
  })
})

describe('concerns.export', () => {
  it('has what the list shows and not what she told', async () => {
    const concern = { id: ulid(), text: '丈夫打人，不要告诉别人', promise: { text: '问低保', dueOn: '2099-01-01' } }
    const wish = { id: ulid(), kind: 'child', text: '想要一个书包' }
    const told = visit(city.household.id, { concern, wishes: [wish] })
    await city.record('zhaoGuifen', told)
    const open = { unitId: places.town, kind: 'concern' as const, status: 'open' as const, cursor: null }
    expect((await city.as('zhaoGuifen').refusal(exportConcerns, { asked: open, rows: null, purpose })).code).toBe(
      'FORBIDDEN',
    )
    expect((await city.as('wuLan').refusal(exportConcerns, { asked: open, rows: null, purpose })).code).toBe(
      'NOT_FOUND',
    )
    const listed = await city.as('zhouMin').call(listConcerns, open)
    const file = await city.as('zhouMin').call(exportConcerns, { asked: open, rows: null, purpose })
    expect(file.name).toBe(`诉求-堂邑镇妇联-${today()}.xlsx`)
    const { rows } = await openedSheet(emulator, file.url)
    expect(bodyOf(rows).map((row) => row.slice(1, 3))).toEqual(
      listed.concerns.map(({ promise, headName }) => [promise?.text, headName]),
    )
    expect(JSON.stringify(rows)).not.toContain('打人')

    const wishes = { ...open, kind: 'wish' as const }
    const wished = await city.as('zhouMin').call(exportConcerns, { asked: wishes, rows: null, purpose })
    expect(bodyOf((await openedSheet(emulator, wished.url)).rows)).toEqual([
      expect.arrayContaining(['儿童心愿', '在办']),
    ])

    const change = { id: ulid(), concernId: concern.id, to: 'resolved' as const, at: new Date().toISOString() }
    await city.as('zhaoGuifen').call(settleConcerns, { changes: [{ ...change, note: '批下来了' }] })
    const resolved = { ...open, status: 'resolved' as const }
    const done = await city.as('zhouMin').call(exportConcerns, { asked: resolved, rows: null, purpose })
    expect(bodyOf((await openedSheet(emulator, done.url)).rows)).toEqual([
      expect.arrayContaining(['问低保', '办好了', '批下来了']),
    ])
    expect((await auditLines(emulator, places.town)).at(-1)).toMatchObject({ action: 'concerns.listExported' })
  })
})

describe('units.exportStaff', () => {
  it('has the people of the screen, 主席 first, with the last digits of their numbers alone', async () => {
    const input = { asked: { unitId: places.village }, rows: null, purpose }
    expect((await city.as('zhaoGuifen').refusal(exportStaff, input)).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(exportStaff, input)).code).toBe('NOT_FOUND')
    await city.as('sunXiulan').call(appointStaff, {
      staff: [{ ...people.liMei.record, id: ulid(), name: '周小副', phone: '19922220001', post: 'viceChair' }],
    })
    const { staff } = await city.as('sunXiulan').call(listStaff, input.asked)
    const { url, rows: count } = await city.as('sunXiulan').call(exportStaff, input)
    expect(count).toBe(staff.length)
    const { rows } = await openedSheet(emulator, url)
    expect(bodyOf(rows).map((row) => row.slice(1, 3))).toEqual([
      ['孙秀兰', '主席'],
      ['周小副', '副主席'],
      ['赵桂芬', '执委'],
      ['钱爱菊', '执委'],
      ['李梅', '执委'],
    ])
    expect(JSON.stringify(rows)).not.toMatch(/1990000\d{4}/)
    expect((await auditLines(emulator, places.village)).at(-1)).toMatchObject({ action: 'units.staffExported' })
  })
})

describe('households.export', () => {
  const asked = { unitId: places.town, cursor: null }
  const dayOf = (at: string | null) => (at === null ? '还没有' : ymdOf(at))

  async function listed(over: object = {}): Promise<HouseholdLine[]> {
    const households: HouseholdLine[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof turn>> = await turn({ ...over, cursor })
      households.push(...page.households)
      cursor = page.next
    } while (cursor !== null)
    return households
  }
  const turn = (over: { cursor: string | null }) =>
    city.as('zhouMin').call(listHouseholds, { ...asked, ...over, limit: 3 })

  it('refuses who may not see the list, a unit elsewhere, and a list without rows', async () => {
    const input = { asked, rows: null, purpose }
    expect((await city.as('zhaoGuifen').refusal(exportHouseholds, input)).code).toBe('FORBIDDEN')
    expect((await city.as('wuLan').refusal(exportHouseholds, input)).code).toBe('NOT_FOUND')
    const nobody = { ...input, asked: { ...asked, status: 'closed' } }
    expect((await city.as('zhouMin').refusal(exportHouseholds, nobody)).code).toBe('EXPORT_EMPTY')
  })

  it('has the households of the list, in its order, and no children', async () => {
    const child = member({ name: '王小宝', relation: '孙子', gender: 'male', birthMonth: '2020-01', phone: null })
    for (let index = 0; index < 6; index++) {
      const head = member({ name: `田${'一二三四五六'[index]}`, phone: null })
      const members = index === 0 ? [head, child] : [head]
      const guardianConsent = index === 0 ? { name: head.name, relation: '祖母', on: '2026-01-02' } : null
      const home = household(city.grid, { headId: head.id, members, address: `九组 ${index} 号`, guardianConsent })
      const [receipt] = await city.register('zhaoGuifen', home)
      expect(receipt?.state).toBe('stored')
    }
    const lines = await listed()
    expect(lines.length).toBeGreaterThan(6)
    const file = await city.as('zhouMin').call(exportHouseholds, { asked, rows: null, purpose })
    expect(file).toMatchObject({ name: `户-堂邑镇妇联-${today()}.xlsx`, rows: lines.length })
    const { rows } = await openedSheet(emulator, file.url)
    expect(bodyOf(rows)).toEqual(
      lines.map(({ headName, address, unitName, gridName, lastMetAt, lastVisitAt }, index) => [
        ...[`${index + 1}`, headName, address, unitName, gridName, '在住', dayOf(lastMetAt), dayOf(lastVisitAt)],
      ]),
    )
    expect(JSON.stringify(rows)).not.toContain('王小宝')
  })

  it('takes the filter and the search of the screen, and as many rows as it shows', async () => {
    const found = { search: '田' }
    const file = await city.as('zhouMin').call(exportHouseholds, { asked: { ...asked, ...found }, rows: null, purpose })
    const { rows } = await openedSheet(emulator, file.url)
    expect(bodyOf(rows).map((row) => row[1])).toEqual((await listed(found)).map(({ headName }) => headName))
    expect(file.rows).toBe(6)
    const shown = await city.as('zhouMin').call(exportHouseholds, { asked: { ...asked, ...found }, rows: 2, purpose })
    expect(shown.rows).toBe(2)
    expect((await auditLines(emulator, places.town)).at(-1)).toMatchObject({ action: 'households.listExported' })
  })
})

describe('grids.exportGaps', () => {
  it('has the rows of one kind, in the order of the screen', async () => {
    const gapsOf = (kind: 'gridsWithoutKeeper' | 'villagesWithoutGrid') => ({ unitId: places.town, kind, cursor: null })
    const input = { asked: gapsOf('gridsWithoutKeeper'), rows: null, purpose }
    expect((await city.as('zhaoGuifen').refusal(exportGaps, input)).code).toBe('FORBIDDEN')
    expect((await city.as('wuLan').refusal(exportGaps, input)).code).toBe('NOT_FOUND')
    expect((await city.as('zhouMin').refusal(exportGaps, input)).code).toBe('EXPORT_EMPTY')
    const vacant = ['第七网格', '第八网格', '第九网格'].map((name) => ({ id: ulid(), name }))
    await city.as('sunXiulan').call(createGrids, {
      grids: vacant.map((grid) => ({ ...grid, unitId: places.village, keeperId: null })),
    })
    const { gaps } = await city.as('zhouMin').call(listGaps, input.asked)
    const file = await city.as('zhouMin').call(exportGaps, input)
    expect(file.name).toBe(`网格缺人-堂邑镇妇联-${today()}.xlsx`)
    const { rows } = await openedSheet(emulator, file.url)
    expect(bodyOf(rows)).toEqual(gaps.map(({ name, unitName }, index) => [`${index + 1}`, name, unitName]))
    expect(gaps).toHaveLength(3)
    const villages = { ...input, asked: gapsOf('villagesWithoutGrid') }
    const { url } = await city.as('zhouMin').call(exportGaps, villages)
    expect(bodyOf((await openedSheet(emulator, url)).rows)).toEqual([['1', '路西村妇联']])
    expect((await auditLines(emulator, places.town)).at(-1)).toMatchObject({ action: 'grids.gapsExported' })
  })
})
