import { clockText, momentText } from '@/messages'

/** `今天 15:24`, `11月20日 9:05`. */
export function arrivalText(instant: string, now: number): string {
  const moment = momentText(instant, now)
  return moment.startsWith('今天') ? moment : `${moment} ${clockText(instant)}`
}
