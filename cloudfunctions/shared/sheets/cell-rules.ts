import type { Cell, CellKind } from './column-rules'
import { dayOf, monthOf, type Understood } from './day-rules'

const LONGEST_TEXT = 200
const FORMULA = '这一格是公式，请改成写好的内容'
const DIGITS_LOST = '位数太多，表格已经改掉了末尾几位；请把这一列设成文本，重新填一遍'
const NOT_DIGITS = '应是数字'

const readers: Record<CellKind, (cell: Cell, longest: number) => Understood> = {
  text: textOf,
  digits: digitsOf,
  day: dayOf,
  month: monthOf,
}

/** What a filled cell says, by the kind of its column. A formula is never taken for what it shows. */
export const understand = (cell: Cell, kind: CellKind, longest = LONGEST_TEXT): Understood =>
  cell.formula ? { problem: FORMULA } : readers[kind](cell, longest)

function textOf({ text, number }: Cell, longest: number): Understood {
  const value = number === null ? text.replace(/\s+/g, ' ') : String(number)
  return Array.from(value).length > longest ? { problem: `最多 ${longest} 个字` } : { value }
}

/** A number shows as 1.38E+10, so what is stored counts; of what was typed as text, spaces and hyphens go. */
function digitsOf({ text, number }: Cell): Understood {
  if (number !== null) return digitsOfNumber(number)
  const digits = text
    .normalize('NFKC')
    .replace(/[\s\-—–]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '')
  return /^\d+$/.test(digits) ? { value: digits } : { problem: NOT_DIGITS }
}

function digitsOfNumber(number: number): Understood {
  if (!Number.isInteger(number) || number < 0) return { problem: NOT_DIGITS }
  return Number.isSafeInteger(number) ? { value: number.toFixed(0) } : { problem: DIGITS_LOST }
}
