import type { Renewal } from '@/hooks/use-renewals'
import { monthText } from '@/messages'

export interface RenewalMonth {
  /** `2026-11`, or `passed`. */
  key: string
  title: string
  renewals: Renewal[]
}

const PASSED = 'passed'

/** Renewals, the earliest first, month by month; those whose day has gone by together and on top. */
export function monthsOf(renewals: readonly Renewal[], today: string): RenewalMonth[] {
  const months = new Map<string, RenewalMonth>()
  for (const renewal of renewals) {
    const key = renewal.termTo < today ? PASSED : renewal.termTo.slice(0, 7)
    const month = months.get(key) ?? { key, title: key === PASSED ? '届期已过' : monthText(key), renewals: [] }
    month.renewals.push(renewal)
    months.set(key, month)
  }
  return [...months.values()]
}
