/** `18,642`. Written by hand: old phones have no number formats. */
export const grouped = (figure: number): string => String(figure).replace(/\B(?=(\d{3})+$)/g, ',')

/** `比 10 月多 37`. `month`: the one compared with, `2026-10`. */
export function compared(figure: number, before: number, month: string): string {
  const name = `${Number(month.slice(5))} 月`
  if (figure === before) return `和 ${name}一样`
  return figure > before ? `比 ${name}多 ${grouped(figure - before)}` : `比 ${name}少 ${grouped(before - figure)}`
}

/** `堂邑镇` of `堂邑镇妇联`. */
export const placeName = (unitName: string): string => unitName.replace(/妇联$/, '')
