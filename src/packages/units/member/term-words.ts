import { daysBetween } from '../../../../contracts/calendar'
import type { StaffMember } from '../../../../contracts/units'
import { dayText } from '@/messages'

const MONTH_DAYS = 30
const YEAR_MONTHS = 12

/** How long the term still runs: `还有 2 年`, `还有 5 个月`, `届期已过`. */
export function termLeftText({ termTo }: Pick<StaffMember, 'termTo'>, today: string): string {
  const days = daysBetween(today, termTo)
  if (days < 0) return '届期已过'
  if (days < MONTH_DAYS) return `还有 ${days} 天`
  const months = Math.floor(days / MONTH_DAYS)
  return months < YEAR_MONTHS ? `还有 ${months} 个月` : `还有 ${Math.floor(days / 365)} 年多`
}

/** `2026年5月1日离任`. */
export const leftText = ({ on }: { on: string }, today: string): string => `${dayText(on, today)}离任`
