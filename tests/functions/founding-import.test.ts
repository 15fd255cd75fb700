import { getCase, listRows, openCase } from '../../contracts/founding-cases'
import { importRows, previewRows, rowsTemplate, type RowState } from '../../contracts/founding-import'
import { recall } from '../../contracts/founding-approvals'
import { actingAs, type Caller } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { nameOf, opening, Walk } from '../support/founding'
import { ulid } from '../support/ids'
import { type Cells, formula, openedSheet, sheetFile, uploadSheet } from '../support/sheet-files'

let emulator: TestEmulator
let city: City
let contact: Caller
let caseId: string

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())
beforeEach(async () => {
  contact = actingAs(emulator, `o-contact-${ulid()}`)
  caseId = (await contact.call(openCase, opening('federation'))).case.id
})

const HEADER = ['序号', '姓名*', '出生日期', '手机号', '车间', '爱好']
const woman = (index: number, over: Partial<Record<number, Cells[number][number]>> = {}): Cells[number] =>
  [index + 1, nameOf(index), '1990.5', 19900100000 + index, '一车间', '唱歌'].map((cell, at) => over[at] ?? cell)
const women = (count: number): Cells => Array.from({ length: count }, (_, index) => woman(index))
const list = (...rows: Cells): Buffer => sheetFile([HEADER, ...rows])
const upload = (content: Buffer, owner = caseId) =>
  uploadSheet(emulator, { openid: contact.openid, staffId: owner }, content)
const asked = (fileId: string, roster = 'women') => ({ caseId, roster, fileId })
const preview = (fileId: string, state: RowState) =>
  contact.call(previewRows, { ...asked(fileId), state, cursor: null })
const see = async () => (await contact.call(getCase, { caseId })).case
const rowsThere = async () => (await contact.call(listRows, { caseId, roster: 'women', cursor: null })).rows

describe('who may import', () => {
  it('the contact person, from a sheet of this case, into a roster that there is', async () => {
    const fileId = await upload(list(woman(0)))
    const seen = { ...asked(fileId), state: 'ready', cursor: null }
    for (const caller of [city.stranger, city.as('wuLan')]) {
      expect((await caller.refusal(previewRows, seen)).code).toBe('NOT_FOUND')
      expect((await caller.refusal(importRows, { ...asked(fileId), id: ulid() })).code).toBe('NOT_FOUND')
    }
    expect((await city.as('zhouMin').refusal(importRows, { ...asked(fileId), id: ulid() })).code).toBe('NOT_YOUR_TURN')
    const elsewhere = await upload(list(woman(0)), ulid())
    expect((await contact.refusal(previewRows, { ...seen, fileId: elsewhere })).code).toBe('FILE_GONE')
    expect((await contact.refusal(previewRows, { ...seen, roster: 'men' })).code).toBe('BLANK_UNKNOWN')
    expect((await contact.refusal(rowsTemplate, { roster: 'men' })).code).toBe('BLANK_UNKNOWN')
    expect((await contact.refusal(importRows, { ...asked(fileId, 'men'), id: ulid() })).code).toBe('BLANK_UNKNOWN')
  })

  it('not while the papers that show it wait for an answer', async () => {
    const walk = new Walk(contact, city.as('zhouMin'), caseId, { womenTotal: 40 })
    await walk.act(await walk.to('petition'))
    const fileId = await upload(list(woman(50)))
    const input = { ...asked(fileId), id: ulid() }
    expect((await contact.refusal(importRows, input)).code).toBe('NOT_YOUR_TURN')
    await contact.call(recall, { id: ulid(), caseId, kind: 'petition' })
    expect((await contact.call(importRows, input)).imported).toBe(1)
  })
})

describe('the empty sheet', () => {
  it('has every column of the roster, and can be sent back filled', async () => {
    const { url, name } = await contact.call(rowsTemplate, { roster: 'women' })
    const { rows } = await openedSheet(emulator, url)
    expect(name).toBe('女性花名册空表.xlsx')
    expect(rows[2]?.slice(0, 3)).toEqual(['姓名', '出生年月', '民族'])
    const fileId = await upload(sheetFile([...rows.slice(0, 3), ['赵兰', '1990-05']]))
    expect((await preview(fileId, 'ready')).rows).toMatchObject([{ row: 4, cells: { name: '赵兰', birth: '1990-05' } }])
  })
})

describe('what a sheet says', () => {
  it('is told row by row, each problem with its cell; nothing is written', async () => {
    const before = await see()
    const rows: Cells = [
      woman(0),
      woman(1, { 1: '' }),
      woman(2, { 3: formula('19900100000+2', 19900100002) }),
      woman(3, { 2: '九零年' }),
      woman(4, { 3: '1990010' }),
      woman(5, { 1: '聊'.repeat(61) }),
    ]
    const fileId = await upload(list(...rows))
    const bad = await preview(fileId, 'bad')
    expect(bad.counts).toEqual({ ready: 1, bad: 5, done: 0 })
    expect(bad.unused).toEqual(['爱好'])
    expect(bad.rows.map(({ problems }) => problems.map(({ cell, problem }) => `${cell} ${problem}`))).toEqual([
      ['B3 没有填“姓名”'],
      ['D4 这一格是公式，请改成写好的内容'],
      ['C5 日期看不懂，请写成 2026-05-01'],
      ['D6 联系电话：手机号应是 11 位数字。'],
      ['B7 最多 60 个字'],
    ])
    expect(await see()).toEqual(before)
  })

  it('warns of the same name and number twice, and lets them in', async () => {
    const fileId = await upload(list(woman(0), woman(1), woman(0), woman(0, { 3: 19900100009 })))
    const { counts, warnings, rows } = await preview(fileId, 'ready')
    expect([counts.ready, warnings]).toEqual([4, 1])
    expect(rows.map(({ warning }) => warning)).toEqual([null, null, '和第 2 行的姓名、电话一样', null])
  })

  it.each<[string, () => Buffer, string]>([
    ['2,001 rows', () => list(...women(2001)), 'SHEET_TOO_LONG'],
    [
      'other columns',
      () =>
        sheetFile([
          ['货号', '数量'],
          ['A1', 3],
        ]),
      'SHEET_COLUMNS',
    ],
    [
      'a column twice',
      () =>
        sheetFile([
          ['姓名', '名字', '手机'],
          ['赵兰', '赵兰', '19900100000'],
        ]),
      'SHEET_COLUMNS',
    ],
    ['no rows', () => list(), 'SHEET_EMPTY'],
    ['no sheet at all', () => Buffer.from('not a zip'), 'SHEET_UNREADABLE'],
    ['20 MB', () => Buffer.alloc(20 * 1024 * 1024, 1), 'SHEET_TOO_BIG'],
  ])('with %s is refused plainly, and the case is as it was', async (_, made, code) => {
    const before = await see()
    const fileId = await upload(made())
    expect((await contact.refusal(previewRows, { ...asked(fileId), state: 'ready', cursor: null })).code).toBe(code)
    expect((await contact.refusal(importRows, { ...asked(fileId), id: ulid() })).code).toBe(code)
    expect(await see()).toEqual(before)
  })
})

describe('importing', () => {
  it('brings the good rows, once however often it is sent, and leaves the bad ones', async () => {
    const fileId = await upload(list(woman(0), woman(1, { 3: '1990010' }), woman(2)))
    const input = { ...asked(fileId), id: ulid() }
    const first = await contact.call(importRows, input)
    expect([first.imported, first.case.rosters.women]).toEqual([2, { rows: 2, stamp: input.id }])
    expect((await contact.call(importRows, input)).imported).toBe(0)
    expect((await contact.call(importRows, { ...input, id: ulid() })).imported).toBe(0)
    expect((await rowsThere()).map(({ cells }) => cells)).toEqual([
      { name: nameOf(0), birth: '1990-05', phone: '19900100000', department: '一车间' },
      { name: nameOf(2), birth: '1990-05', phone: '19900100002', department: '一车间' },
    ])
    expect((await preview(fileId, 'done')).counts).toEqual({ ready: 0, bad: 1, done: 2 })
    const lines = (await auditLines(emulator, caseId)).filter(({ action }) => action === 'founding.rowsImported')
    expect(lines).toHaveLength(1)
  })

  it('brings 2,000 women at once, and says when the roster is full', async () => {
    const { imported, case: after } = await contact.call(importRows, {
      ...asked(await upload(list(...women(2000)))),
      id: ulid(),
    })
    expect([imported, after.rosters.women?.rows]).toEqual([2000, 2000])
    const one = { ...asked(await upload(list(woman(2001)))), id: ulid() }
    expect(await contact.refusal(importRows, one)).toMatchObject({ code: 'ROSTER_FULL', details: { limit: '2000' } })
    expect(await see()).toEqual(after)
  })
})
