import { fullDayText } from '@/messages'
import type { Aftercare } from '../../../../contracts/founding/aftercare'

/** `定在 2026年11月25日`; of a term `任期到 …`. */
export function aftercareText({ kind, on, doneOn }: Aftercare): string {
  if (doneOn !== null) return `${fullDayText(doneOn)}办的`
  if (on === null) return '还没定日子'
  return kind === 'renewal' ? `任期到${fullDayText(on)}，提前三个月准备` : `定在${fullDayText(on)}`
}
