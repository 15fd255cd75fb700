const digits = '零一二三四五六七八九'

/** 1–99 in Chinese: 三, 十二, 二十. */
export const chineseNumber = (value: number): string => {
  if (value < 10) return digits.charAt(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens > 1 ? digits.charAt(tens) : ''}十${ones > 0 ? digits.charAt(ones) : ''}`
}
