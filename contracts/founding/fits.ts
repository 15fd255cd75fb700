import { Uscc } from '../uscc'
import type { Blank, BlankValue, Roster, RosterColumn, RosterRow } from './blank'

const characters = (text: string): number => Array.from(text).length
const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
const MOST_OF_A_NAME = 60

/** What is wrong with a value for a blank, in words; null when it fits. */
export function misfit(blank: Blank, value: BlankValue): string | null {
  switch (blank.kind) {
    case 'number':
      return misfitOfNumber(blank, value)
    case 'yesNo':
      return typeof value === 'boolean' ? null : '请选一个。'
    case 'choice':
      return blank.choices.some((choice) => choice.value === value) ? null : '请从列出的里面选一个。'
    case 'text':
    case 'longText':
      return misfitOfText(value, blank.most)
    default:
      return typeof value === 'string' ? misfitOf(blank.kind, value) : '请填写。'
  }
}

function misfitOfNumber({ least, most, unit }: Extract<Blank, { kind: 'number' }>, value: BlankValue): string | null {
  if (typeof value !== 'number' || !Number.isInteger(value)) return '请填一个整数。'
  return value < least || value > most ? `请填 ${least} 到 ${most} ${unit}。` : null
}

function misfitOfText(value: BlankValue, most: number): string | null {
  if (typeof value !== 'string' || value.trim() === '') return '请填写。'
  return characters(value) > most ? `最多 ${most} 个字，现在 ${characters(value)} 个字。` : null
}

const shapes: Record<
  Exclude<RosterColumn['kind'], 'text' | 'name'> | 'time',
  { fits: (value: string) => boolean; says: string }
> = {
  phone: { fits: (value) => /^1[3-9]\d{9}$/.test(value), says: '手机号应是 11 位数字。' },
  creditCode: { fits: (value) => Uscc.safeParse(value).success, says: '统一社会信用代码不对，请照执照核对 18 位。' },
  day: { fits: isDay, says: '日期请写成 2026-11-24 这样。' },
  month: { fits: (value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value), says: '年月请写成 1990-05 这样。' },
  time: { fits: (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), says: '时间请写成 14:30 这样。' },
  number: { fits: (value) => /^\d{1,7}$/.test(value), says: '请填一个整数。' },
  yesNo: { fits: (value) => value === '是' || value === '否', says: '请填是或否。' },
}

function misfitOf(kind: RosterColumn['kind'] | 'time', value: string): string | null {
  if (kind === 'name') return misfitOfText(value, MOST_OF_A_NAME)
  if (kind === 'text') return null
  return shapes[kind].fits(value) ? null : shapes[kind].says
}

/** What is wrong with a row, by column; empty when it fits. Columns that the roster does not have are wrong too. */
export function misfitsOfRow(roster: Roster, row: RosterRow): { column: string; problem: string }[] {
  const strange = Object.keys(row).filter((key) => !roster.columns.some((column) => column.key === key))
  const known = roster.columns.flatMap((column) => {
    const problem = misfitOfCell(column, row[column.key] ?? '')
    return problem === null ? [] : [{ column: column.key, problem: `${column.title}：${problem}` }]
  })
  return [...known, ...strange.map((column) => ({ column, problem: `没有“${column}”这一列。` }))]
}

function misfitOfCell({ kind, required, most }: RosterColumn, value: string): string | null {
  if (value.trim() === '') return required ? '请填写。' : null
  return misfitOf(kind, value) ?? (characters(value) > most ? `最多 ${most} 个字。` : null)
}
