import { ymdOf } from '../../contracts/calendar'
import type { Household } from '../../contracts/households'
import { nearDay } from './days'

type LastVisited = Pick<Household, 'lastVisit'>

/** When somebody was last there: `11月20日走过`, `昨天去过，没人在家`. */
export function lastVisitText({ lastVisit }: LastVisited, today: string): string {
  if (!lastVisit) return '还没走过'
  const day = nearDay(ymdOf(lastVisit.at), today)
  if (lastVisit.outcome === 'notHome') return `${day}去过，没人在家`
  return lastVisit.outcome === 'declined' ? `${day}去过，不方便` : `${day}走过`
}

/** `3 口，有 1 个孩子`. */
export function familyText({ adults, minors }: Pick<Household, 'adults' | 'minors'>): string {
  const total = `${adults.length + minors} 口`
  return minors === 0 ? total : `${total}，有 ${minors} 个孩子`
}

/** The names of codes, in the order of the scheme; a code no scheme knows is left out. */
export const namesOf = (
  entries: readonly { code: string; name: string }[] | undefined,
  codes: readonly string[],
): string[] => (entries ?? []).filter(({ code }) => codes.includes(code)).map(({ name }) => name)
