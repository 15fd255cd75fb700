import { fullDayText } from '@/messages'
import type { Blank, BlankValue } from '../../../../contracts/founding/blank'

/** 有没有 → 有, 没有; 要不要 → 要, 不要: the two answers that a yes-or-no question names itself. */
export function answersTo(open: string): { yes: string; no: string } {
  const [, had] = /^(.+)没有$/.exec(open) ?? []
  if (had) return { yes: had, no: '没有' }
  const [, may] = /^(.)不\1$/.exec(open) ?? []
  return may ? { yes: may, no: `不${may}` } : { yes: '是', no: '否' }
}

/** A value as it reads in its sentence, without the unit that stands there. */
export function valueWords(blank: Blank, value: BlankValue): string {
  switch (blank.kind) {
    case 'yesNo':
      return value === true ? answersTo(blank.open).yes : answersTo(blank.open).no
    case 'choice':
      return blank.choices.find((choice) => choice.value === value)?.label ?? String(value)
    case 'day':
      return typeof value === 'string' ? fullDayText(value) : String(value)
    default:
      return String(value)
  }
}

/** A value by itself: 2 名. */
export const valueAlone = (blank: Blank, value: BlankValue): string =>
  blank.kind === 'number' ? `${String(value)} ${blank.unit}` : valueWords(blank, value)
