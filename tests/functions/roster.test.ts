import { importRoster, previewRoster, rosterProblems, rosterTemplate } from '../../contracts/roster'
import { whoAmI, bindByPhone } from '../../contracts/identity'
import { SHEET_MOST_BYTES } from '../../contracts/sheets'
import { listStaff } from '../../contracts/units'
import { actingAs } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { founderOpenid, people, places, type PersonName } from '../support/people'
import { type Cells, formula, openedSheet, sheetFile, uploadSheet } from '../support/sheet-files'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const uploaderOf = (name: PersonName) => ({ openid: people[name].openid, staffId: people[name].record.id })
const upload = (name: PersonName, content: Buffer) => uploadSheet(emulator, uploaderOf(name), content)

const HEADER = ['序号', '乡镇（街道）', '村（社区）', '姓名*', '联系电话', '职务', '任职时间', '届满时间', '备注']
const person = (name: string, phone: string | number, over: Partial<Record<number, string | number>> = {}) =>
  [1, '堂邑镇', '杨庄村', name, phone, '执委', '2026.5', '2031年5月1日', ''].map((cell, at) => over[at] ?? cell)
const list = (...rows: Cells): Buffer => sheetFile([HEADER, ...rows])

const asked = (fileId: string, unitId: string = places.town) => ({ unitId, fileId })
const preview = async (name: PersonName, fileId: string, state: 'ready' | 'bad' | 'done', unitId?: string) =>
  city.as(name).call(previewRoster, { ...asked(fileId, unitId), state, cursor: null })

describe('units.previewRoster', () => {
  it('refuses those who appoint nobody, other people’s uploads and units elsewhere', async () => {
    const fileId = await upload('zhouMin', list(person('甲', '19911110001')))
    const input = { ...asked(fileId), state: 'ready', cursor: null }
    expect((await city.as('zhaoGuifen').refusal(previewRoster, input)).code).toBe('FORBIDDEN')
    expect((await city.stranger.refusal(previewRoster, input)).code).toBe('NOT_BOUND')
    expect((await city.as('liuHui').refusal(previewRoster, input)).code).toBe('FILE_GONE')
    const elsewhere = { ...input, unitId: places.otherTown }
    expect((await city.as('zhouMin').refusal(previewRoster, elsewhere)).code).toBe('NOT_FOUND')
    const odd = { ...input, fileId: 'cloud://local.emulator/visits/photo.jpg' }
    expect((await city.as('zhouMin').refusal(previewRoster, odd)).code).toBe('INVALID_INPUT')
    const gone = { ...input, fileId: fileId.replace(/.{5}\.xlsx$/, '00000.xlsx') }
    expect((await city.as('zhouMin').refusal(previewRoster, gone)).code).toBe('FILE_GONE')
  })

  it('tolerates titles, joined cells, columns in any order, numbers for phones, blank rows and totals', async () => {
    const cells: Cells = [
      ['堂邑镇妇联花名册', null, null, null, null, null],
      ['填报单位：堂邑镇妇联', null, null, '填报人：周敏', null, null],
      ['职务', '手机', '单位', '姓 名', '任期开始', '任期结束'],
      ['执委', 19911110001, '堂邑镇/杨庄村', ' 王 小甲 ', 20260501, 47969],
      ['妇联副主席（兼职）', 19911110002, null, '李小乙', '2026-05-01', '2031/5/1'],
      [null, null, null, null, null, null],
      ['执委', '199 1111 0003', '路西村妇联', '孙小丙', 46143, '20310501'],
      ['合计', formula('COUNTA(B4:B7)', 3), null, null, null, null],
      ['填表人：周敏', null, null, null, null, null],
    ]
    const fileId = await upload('zhouMin', sheetFile(cells, ['A1:F1', 'C4:C5', 'A8:B8']))
    const { counts, rows, unused } = await preview('zhouMin', fileId, 'ready')
    expect((await preview('zhouMin', fileId, 'bad')).rows).toEqual([])
    expect({ counts, unused }).toEqual({ counts: { ready: 3, bad: 0, done: 0 }, unused: [] })
    expect(rows).toMatchObject([
      {
        row: 4,
        name: '王 小甲',
        phoneTail: '0001',
        unitName: '杨庄村妇联',
        termFrom: '2026-05-01',
        termTo: '2031-05-01',
      },
      { row: 5, name: '李小乙', unitName: '杨庄村妇联', termTo: '2031-05-01' },
      { row: 7, name: '孙小丙', phoneTail: '0003', unitName: '路西村妇联', termFrom: '2026-05-01' },
    ])
  })

  it('says of each bad row which cell is wrong and how', async () => {
    const rows: Cells = [
      person('甲', '1991111'),
      person('', '19911110002'),
      person('丙', '19911110003', { 5: '秘书长' }),
      person('丁', '19911110004', { 6: '2031-06', 7: '2026-06' }),
      person('戊', '19911110005', { 2: '前景村' }),
      [1, '堂邑镇', '杨庄村', '己', formula('19911110000+6', 19911110006), '执委', '2026-05', '2031-05', ''],
      person('庚', '19911110007'),
      person('辛', '19911110007'),
      person('壬', people.sunXiulan.record.phone),
      person('癸', people.wuLan.record.phone),
      person('子', '19911110010', { 6: '2026', 7: '2031-13' }),
    ]
    const bad = await preview('zhouMin', await upload('zhouMin', list(...rows)), 'bad')
    expect(bad.counts).toEqual({ ready: 0, bad: 11, done: 0 })
    expect(bad.rows.map(({ problems }) => problems)).toEqual([
      [{ cell: 'E2', problem: '手机号应是 11 位数字' }],
      [{ cell: 'D3', problem: '没有填“姓名”' }],
      [{ cell: 'F4', problem: '没有“秘书长”这个职务，请写主席、副主席、执委或专干' }],
      [{ cell: 'H5', problem: '任期结束早于开始' }],
      [{ cell: 'C6', problem: '没有找到“堂邑镇 前景村”，或者它不归堂邑镇妇联管' }],
      [{ cell: 'E7', problem: '这一格是公式，请改成写好的内容' }],
      [{ cell: 'E8', problem: '和 E9的手机号一样，请核对' }],
      [{ cell: 'E9', problem: '和 E8的手机号一样，请核对' }],
      [{ cell: 'E10', problem: '这个手机号已经登记给别人，请核对' }],
      [{ cell: 'E11', problem: '这个手机号已经登记给别人，请核对' }],
      [
        { cell: 'G12', problem: '只有年份，请写到月，比如 2026-05' },
        { cell: 'H12', problem: '没有这一天，请核对' },
      ],
    ])
  })

  it('puts everybody into the unit itself where the sheet has no column for units, and finds units by code', async () => {
    const short: Cells = [
      ['姓名', '手机号', '职务', '任期开始', '任期结束'],
      ['甲', '19911110001', '执委', '2026-05', '2031-05'],
    ]
    const own = await preview('sunXiulan', await upload('sunXiulan', sheetFile(short)), 'ready', places.village)
    expect(own.rows).toMatchObject([{ unitName: '杨庄村妇联' }])
    const coded = short.map((row, at) => [...row, ['单位代码', Number(places.neighbourVillage)][at] ?? null])
    const found = await preview('zhouMin', await upload('zhouMin', sheetFile(coded)), 'ready')
    expect(found.rows).toMatchObject([{ unitName: '路西村妇联' }])
    const beyond = await preview('sunXiulan', await upload('sunXiulan', sheetFile(coded)), 'bad', places.village)
    expect(beyond.rows[0]?.problems).toEqual([
      { cell: 'F2', problem: `没有代码是 ${places.neighbourVillage} 的单位，或者它不归杨庄村妇联管` },
    ])
  })

  const broken: [string, () => Buffer, string][] = [
    ['an old .xls under a new name', () => sheetFile([HEADER, person('甲', '1')], [], 'biff8'), 'SHEET_OLD'],
    ['one under a password', () => compound('EncryptedPackage'), 'SHEET_LOCKED'],
    ['a picture', () => Buffer.from('\x89PNG\r\n\x1a\n'), 'SHEET_UNREADABLE'],
    ['half a file', () => list(person('甲', '19911110001')).subarray(0, 2000), 'SHEET_UNREADABLE'],
    ['an empty file', () => Buffer.alloc(0), 'SHEET_EMPTY'],
    ['an empty sheet', () => sheetFile([]), 'SHEET_EMPTY'],
    ['a letter instead of a list', () => sheetFile([['各位姐妹：'], ['花名册请看附件。']]), 'SHEET_COLUMNS'],
    ['a header alone', () => sheetFile([HEADER]), 'SHEET_EMPTY'],
    ['5,000 rows', () => list(...many(5000)), 'SHEET_TOO_LONG'],
    ['a file of more than 5 MB', () => Buffer.alloc(SHEET_MOST_BYTES + 1, 'PK'), 'SHEET_TOO_BIG'],
    ['a zip that blows up', () => sheetFile(blowUp()), 'SHEET_TOO_BIG'],
  ]
  it.each(broken)('refuses %s', async (_, content, code) => {
    const input = { ...asked(await upload('zhouMin', content())), state: 'ready', cursor: null }
    expect((await city.as('zhouMin').refusal(previewRoster, input)).code).toBe(code)
  })

  it('names columns that are missing or there twice, and those it does not use', async () => {
    const cells: Cells = [
      ['姓名', '电话', '手机号', '职务', '属相'],
      ['甲', '1', '2', '执委', '牛'],
    ]
    const input = { ...asked(await upload('zhouMin', sheetFile(cells))), state: 'ready', cursor: null }
    const { code, details } = await city.as('zhouMin').refusal(previewRoster, input)
    expect([code, details.issues]).toEqual([
      'SHEET_COLUMNS',
      [
        { path: 'C1', problem: '“手机号”和 B1 的“电话”是同一列，请只留一列' },
        { path: '', problem: '没有“任期开始”这一列' },
        { path: '', problem: '没有“任期结束”这一列' },
      ],
    ])
    const extra = sheetFile([
      [...HEADER, '属相'],
      [...person('甲', '19911110001'), '牛'],
    ])
    expect((await preview('zhouMin', await upload('zhouMin', extra), 'ready')).unused).toEqual(['属相'])
  })
})

const many = (count: number, first = 920_000_000): Cells =>
  Array.from({ length: count }, (_, index) => person(`人${index}`, `19${first + index}`))

const compound = (content: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(content, 'utf16le')])

const blowUp = (): Cells => Array.from({ length: 700 }, (_, index) => [`${index}`.padEnd(32_000, '0')])

describe('units.importRoster', () => {
  it('refuses whom the preview refuses, and imports nothing outside her subtree', async () => {
    const fileId = await upload('zhouMin', list(person('甲', '19911110001', { 1: '梁水镇', 2: '前景村' })))
    const input = { ...asked(fileId), cursor: null }
    expect((await city.as('zhaoGuifen').refusal(importRoster, input)).code).toBe('FORBIDDEN')
    expect((await city.as('wuLan').refusal(importRoster, input)).code).toBe('NOT_FOUND')
    expect(await city.as('zhouMin').call(importRoster, input)).toEqual({ receipts: [], next: null })
    const { staff } = await city.as('wuLan').call(listStaff, { unitId: places.otherVillage })
    expect(staff).toEqual([])
  })

  it('appoints the good rows, leaves the bad ones, and does it once however often it is asked', async () => {
    const fileId = await upload('zhouMin', list(person('王小甲', '19911110021'), person('李小乙', '1')))
    const input = { ...asked(fileId), cursor: null }
    const first = await city.as('zhouMin').call(importRoster, input)
    expect(first).toEqual({ receipts: [{ row: 2, name: '王小甲', failure: null }], next: null })
    expect(await city.as('zhouMin').call(importRoster, input)).toEqual({ receipts: [], next: null })
    const { counts, rows } = await preview('zhouMin', fileId, 'done')
    expect(counts).toEqual({ ready: 0, bad: 1, done: 1 })
    expect(rows).toMatchObject([{ row: 2, note: '已经导入' }])

    const { staff } = await city.as('sunXiulan').call(listStaff, { unitId: places.village })
    const appointed = staff.filter(({ name }) => name === '王小甲')
    expect(appointed).toMatchObject([{ post: 'executive', phoneTail: '0021', termFrom: '2026-05-01' }])
    const phone = actingAs(emulator, 'o-imported')
    await phone.call(bindByPhone, { code: 'phone:19911110021' })
    expect((await phone.call(whoAmI, {})).person).toMatchObject({ name: '王小甲', unitId: places.village })
    expect(await auditLines(emulator, appointed[0]?.id ?? '')).toMatchObject([
      { action: 'staff.appointed', actorId: people.zhouMin.record.id },
      { action: 'staff.bound' },
    ])
  })

  it('takes a roster from the founder, whose file is her own', async () => {
    const { person: founder } = await city.founder.call(whoAmI, {})
    const uploader = { openid: founderOpenid, staffId: founder?.staffId ?? '' }
    const fileId = await uploadSheet(emulator, uploader, list(person('王小创', '19911110041')))
    expect((await city.as('zhouMin').refusal(importRoster, { ...asked(fileId), cursor: null })).code).toBe('FILE_GONE')
    const { receipts } = await city.founder.call(importRoster, { ...asked(fileId), cursor: null })
    expect(receipts).toEqual([{ row: 2, name: '王小创', failure: null }])
    const { staff } = await city.as('sunXiulan').call(listStaff, { unitId: places.village })
    const imported = staff.find(({ name }) => name === '王小创')
    expect(await auditLines(emulator, imported?.id ?? '')).toMatchObject([
      { action: 'staff.appointed', actorId: 'founder' },
    ])
  })

  it('goes on by itself after an answer was lost, whichever row that was', async () => {
    const fileId = await upload('zhouMin', list(...many(250)))
    const input = { ...asked(fileId), cursor: null }
    await emulator.fault({ dropAnswers: 1 })
    await expect(city.as('zhouMin').call(importRoster, input)).rejects.toThrow()
    let cursor: string | null = null
    do cursor = (await city.as('zhouMin').call(importRoster, { ...input, cursor })).next
    while (cursor !== null)
    expect((await preview('zhouMin', fileId, 'ready')).counts).toEqual({ ready: 0, bad: 0, done: 250 })
    const { staff } = await city.as('zhouMin').call(listStaff, { unitId: places.village })
    const imported = staff.map(({ name }) => name).filter((name) => name.startsWith('人'))
    expect(imported).toEqual(many(250).map((row) => row[3]))
  })

  it('knows in a second file whom the first one brought', async () => {
    const rows = [person('王小甲', '19911110031')]
    await city.as('zhouMin').call(importRoster, { ...asked(await upload('zhouMin', list(...rows))), cursor: null })
    const again = await upload('zhouMin', list(...rows, person('李小乙', '19911110032')))
    expect((await preview('zhouMin', again, 'done')).rows).toMatchObject([{ note: '原来就在册：杨庄村妇联' }])
    const { receipts } = await city.as('zhouMin').call(importRoster, { ...asked(again), cursor: null })
    expect(receipts.map(({ row }) => row)).toEqual([3])
  })

  it('costs the same round trips for a hundred rows as for one', async () => {
    const cost = async (rows: Cells) => {
      const fileId = await upload('zhouMin', list(...rows))
      return (await city.as('zhouMin').costing(importRoster, { ...asked(fileId), cursor: null })).cost.roundTrips
    }
    expect(await cost(many(100, 940_000_000))).toBe(await cost(many(1, 950_000_000)))
  })
})

describe('the files', () => {
  it('a template that imports as it stands, for those who appoint', async () => {
    expect((await city.as('zhaoGuifen').refusal(rosterTemplate, {})).code).toBe('FORBIDDEN')
    const { url, name } = await city.as('zhouMin').call(rosterTemplate, {})
    expect(name).toBe('花名册模板.xlsx')
    const { body } = await emulator.send('GET', url)
    const { counts, rows, unused } = await preview('zhouMin', await upload('zhouMin', body), 'bad')
    expect({ counts, unused }).toEqual({ counts: { ready: 0, bad: 1, done: 0 }, unused: [] })
    expect(rows[0]?.problems).toMatchObject([{ problem: expect.stringContaining('示例村') }])
  })

  it('the bad rows with what is wrong beside them, which can be sent again once mended', async () => {
    const fileId = await upload('zhouMin', list(person('王小甲', '19911110001'), person('=1+1', 199)))
    expect((await city.as('wuLan').refusal(rosterProblems, asked(fileId))).code).toBe('NOT_FOUND')
    const { url, rows } = await city.as('zhouMin').call(rosterProblems, asked(fileId))
    expect(rows).toBe(1)
    const opened = await openedSheet(emulator, url)
    expect(opened.rows[2]).toEqual(expect.arrayContaining(['原来的行', '姓名', '手机号', '问题']))
    expect(opened.rows[3]).toEqual(
      expect.arrayContaining(['3', '堂邑镇', '杨庄村', '=1+1', '199', '2026-05-01', 'E3 手机号应是 11 位数字']),
    )
    expect(Object.values(opened.sheet).filter((cell: { f?: string }) => cell.f)).toEqual([])
    const { body } = await emulator.send('GET', url)
    const again = await preview('zhouMin', await upload('zhouMin', body), 'bad')
    expect(again.rows[0]?.problems).toEqual([{ cell: expect.any(String), problem: '手机号应是 11 位数字' }])
    expect(again.unused).toEqual([])
    expect((await auditLines(emulator, places.town)).at(-1)).toMatchObject({
      action: 'roster.problemsTaken',
      actorId: people.zhouMin.record.id,
    })
    const good = await upload('zhouMin', list(person('李小乙', '19911110002')))
    expect((await city.as('zhouMin').refusal(rosterProblems, asked(good))).code).toBe('EXPORT_EMPTY')
  })
})
