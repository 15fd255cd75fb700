const DIGITS = '〇一二三四五六七八九'

/** The first number written in Chinese numerals up to 九十九, e.g. 12 of 第十二网格; Infinity where there is none. */
export function ordinalOf(name: string): number {
  const numeral = /[一二三四五六七八九十]+/.exec(name)?.[0]
  if (!numeral) return Infinity
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['〇', numeral]
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}

/** 第二网格 before 第十网格; what has no number comes last, by name. */
export function byOrdinal({ name: one }: { name: string }, { name: other }: { name: string }): number {
  const [first, second] = [ordinalOf(one), ordinalOf(other)]
  return first === second ? one.localeCompare(other) : first - second
}
