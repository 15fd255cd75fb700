import { understand } from '../../cloudfunctions/shared/sheets/cell-rules'
import {
  type Cell,
  type Grid,
  type Merge,
  plainTitle,
  type SheetColumn,
} from '../../cloudfunctions/shared/sheets/column-rules'
import { dayOf, monthOf } from '../../cloudfunctions/shared/sheets/day-rules'
import { findHeader } from '../../cloudfunctions/shared/sheets/header-rules'
import { rowId } from '../../cloudfunctions/shared/sheets/row-id'
import { addressAt, rowsOf } from '../../cloudfunctions/shared/sheets/rows-rules'

const typed = (text: string): Cell => ({ address: 'A1', text, number: null, serial: null, formula: false })
const stored = (number: number, shown = String(number)): Cell => ({
  ...{ address: 'A1', text: shown, number, serial: number, formula: false },
})

describe('days', () => {
  const days: [string, Cell, string][] = [
    ['a month with a point', typed('1990.5'), '1990-05-01'],
    ['a day with points', typed('1990.5.12'), '1990-05-12'],
    ['slashes', typed('1990/5/1'), '1990-05-01'],
    ['hyphens', typed('1990-05-01'), '1990-05-01'],
    ['with a time of day', typed('2026-05-01 00:00:00'), '2026-05-01'],
    ['eight digits', typed('19900501'), '1990-05-01'],
    ['eight digits stored as a number', stored(19900501), '1990-05-01'],
    ['six digits', typed('199005'), '1990-05-01'],
    ['Chinese', typed('2026年5月1日'), '2026-05-01'],
    ['Chinese with blanks', typed(' 2026 年 5 月 1 号 '), '2026-05-01'],
    ['a Chinese month', typed('2026年5月'), '2026-05-01'],
    ['full width', typed('２０２６．５．１'), '2026-05-01'],
    ['Excel’s number', stored(46143, '5/1/26'), '2026-05-01'],
    ['Excel’s number with a time', stored(46143.75), '2026-05-01'],
    ['a month stored as a number', stored(1990.5), '1990-05-01'],
    ['October shown as it was meant', stored(1990.1, '1990.10'), '1990-10-01'],
    ['October typed', typed('1990.10'), '1990-10-01'],
    ['January typed', typed('1990.1'), '1990-01-01'],
    ['December stored as a number', stored(1990.12), '1990-12-01'],
    ['the 29th of a leap year', typed('2028-02-29'), '2028-02-29'],
  ]
  it.each(days)('reads %s', (_, cell, day) => {
    expect(dayOf(cell)).toEqual({ value: day })
    expect(monthOf(cell)).toEqual({ value: day.slice(0, 7) })
  })

  const faulty: [string, Cell, RegExp][] = [
    ['a year alone', typed('1990'), /只有年份/],
    ['a year stored as a number', stored(1990), /只有年份/],
    ['January or October', stored(1990.1), /1 月还是 10 月/],
    ['a month too many', typed('1990.13'), /没有这一天/],
    ['a day too many', typed('2026-02-29'), /没有这一天/],
    ['words', typed('去年'), /看不懂/],
    ['a day without its year', typed('5月1日'), /看不懂/],
    ['a year beyond', typed('0026-05-01'), /没有这一天/],
  ]
  it.each(faulty)('says what is wrong with %s', (_, cell, problem) => {
    expect(dayOf(cell)).toEqual({ problem: expect.stringMatching(problem) })
  })
})

describe('cells', () => {
  const digits: [string, Cell, object][] = [
    ['text', typed('19911110001'), { value: '19911110001' }],
    ['text with blanks and hyphens', typed('199-1111 0001'), { value: '19911110001' }],
    ['the country before it', typed('+8619911110001'), { value: '19911110001' }],
    ['full width', typed('１９９１１１１０００１'), { value: '19911110001' }],
    ['a number', stored(19911110001, '1.99E+10'), { value: '19911110001' }],
    ['a code of 12 digits', stored(371502109201), { value: '371502109201' }],
    [
      '18 digits that Excel rounded',
      stored(Number('110101199003077777')),
      { problem: expect.stringContaining('位数太多') },
    ],
    ['a fraction', stored(1.5), { problem: '应是数字' }],
    ['letters', typed('无'), { problem: '应是数字' }],
  ]
  it.each(digits)('reads digits: %s', (_, cell, answer) => {
    expect(understand(cell, 'digits')).toEqual(answer)
  })

  it('takes no formula for what it shows, and no text beyond 200 characters', () => {
    expect(understand({ ...typed('王小甲'), formula: true }, 'text')).toEqual({
      problem: expect.stringContaining('公式'),
    })
    expect(understand(typed('字'.repeat(200)), 'text')).toEqual({ value: '字'.repeat(200) })
    expect(understand(typed('字'.repeat(201)), 'text')).toEqual({ problem: '最多 200 个字' })
    expect(understand(typed('王\n 小甲'), 'text')).toEqual({ value: '王 小甲' })
    expect(understand(stored(2026), 'text')).toEqual({ value: '2026' })
  })
})

type Key = 'name' | 'phone' | 'village'
const columns: readonly SheetColumn<Key>[] = [
  { key: 'name', titles: ['姓名', '名字'], kind: 'text', required: true, example: '' },
  { key: 'phone', titles: ['手机号', '电话'], kind: 'digits', required: true, example: '' },
  { key: 'village', titles: ['村'], kind: 'text', required: false, example: '' },
]

const gridOf = (rows: (string | null)[][], merges: Merge[] = []): Grid => ({
  merges,
  rows: rows.map((row, at) =>
    row.map((text, column) => (text === null ? undefined : { ...typed(text), address: addressAt(at, column) })),
  ),
})

const read = (grid: Grid) => {
  const header = findHeader(grid, columns)
  if ('problems' in header) throw new Error(JSON.stringify(header.problems))
  return { header, rows: rowsOf(grid, header, columns) }
}

describe('the header', () => {
  it.each([
    ['姓 名', '姓名'],
    ['姓名*（必填）', '姓名'],
    ['县（市、区）', '县'],
    ['手机号：', '手机号'],
    ['ＩＤ', 'id'],
  ])('%s is the column %s', (title, plain) => {
    expect(plainTitle(title)).toBe(plain)
  })

  it('is the row with most known names, wherever it stands, in any order', () => {
    const { header } = read(
      gridOf([
        ['某镇花名册', null, null],
        ['填报单位', '某镇', '电话'],
        ['电话', '姓名', '属相'],
        ['1', '甲', '牛'],
      ]),
    )
    expect(header.row).toBe(2)
    expect([...header.at]).toEqual([
      ['phone', 0],
      ['name', 1],
    ])
    expect(header.unused).toEqual(['属相'])
  })

  it('is not looked for far down, nor in one word alone', () => {
    const missing = [
      { cell: '', problem: '没有“姓名”这一列' },
      { cell: '', problem: '没有“手机号”这一列' },
    ]
    expect(findHeader(gridOf([['姓名'], ['甲']]), columns)).toEqual({ problems: missing })
    const late = [...Array.from({ length: 20 }, () => ['x']), ['姓名', '电话']]
    expect(findHeader(gridOf(late), columns)).toEqual({ problems: missing })
    expect(findHeader(gridOf([]), columns)).toEqual({ problems: missing })
  })

  it('names a column that is there twice', () => {
    expect(findHeader(gridOf([['姓名', '电话', '名字']]), columns)).toEqual({
      problems: [{ cell: 'C1', problem: '“名字”和 A1 的“姓名”是同一列，请只留一列' }],
    })
  })
})

describe('the rows', () => {
  const header = ['村', '姓名', '电话']

  it('end where the table ends: blank rows, totals and signatures are nobody', () => {
    const below = [
      [null, null, null],
      ['合计', '2 人', null],
      ['填表人：某人', null, null],
      ['注：以上属实', null, null],
    ]
    const { rows } = read(gridOf([header, ['东村', '甲', '1'], [null, null, null], ['东村', '乙', '2'], ...below]))
    expect(rows.map(({ row, values }) => [row, values.name])).toEqual([
      [2, '甲'],
      [4, '乙'],
    ])
  })

  it('keep a person whose remark begins like a total', () => {
    const { rows } = read(
      gridOf([
        ['备注', ...header],
        ['注：代填', '东村', '甲', '1'],
      ]),
    )
    expect(rows.map(({ values }) => values.name)).toEqual(['甲'])
  })

  it('have what a joined cell says, but a joined cell alone makes no row', () => {
    const merges = [{ top: 1, bottom: 3, left: 0, right: 0 }]
    const grid = gridOf([header, ['东村', '甲', '1'], [null, '乙', '2'], [null, null, null]], merges)
    expect(read(grid).rows.map(({ values }) => values)).toEqual([
      { village: '东村', name: '甲', phone: '1' },
      { village: '东村', name: '乙', phone: '2' },
    ])
  })

  it('say which required cell is empty', () => {
    const { rows } = read(gridOf([header, ['东村', '甲', null], ['西村', '', '2']]))
    expect(rows.map(({ problems }) => problems)).toEqual([
      [{ cell: 'C2', problem: '没有填“手机号”' }],
      [{ cell: 'B3', problem: '没有填“姓名”' }],
    ])
  })

  it.each([
    [0, 0, 'A1'],
    [9, 25, 'Z10'],
    [0, 26, 'AA1'],
    [4, 701, 'ZZ5'],
    [4, 702, 'AAA5'],
  ])('row %d, column %d is %s', (row, column, address) => {
    expect(addressAt(row, column)).toBe(address)
  })
})

describe('the ids of rows', () => {
  const upload = '01KB000000000000000000000A'

  it('are ULIDs of the upload’s time, in the order of the rows, the same each time', () => {
    const ids = Array.from({ length: 2000 }, (_, row) => rowId(upload, row))
    expect(ids.every((id) => /^01KB000000[0-9A-HJKMNP-TV-Z]{16}$/.test(id))).toBe(true)
    expect([...ids].sort()).toEqual(ids)
    expect(new Set(ids).size).toBe(2000)
    expect(rowId(upload, 7)).toBe(ids[7])
  })

  it('differ between uploads of the same moment', () => {
    expect(rowId(upload, 7)).not.toBe(rowId(upload.replace(/A$/, 'B'), 7))
  })
})
