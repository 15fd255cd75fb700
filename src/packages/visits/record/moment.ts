import { startOfDay } from '../../../../contracts/calendar'

const MINUTE = 60_000

/** The instant of a day and a time of day (`15:24`) in Beijing; never later than now, for nobody was there yet. */
export function momentAt(day: string, clock: string, now: number): string {
  const [hours = '0', minutes = '0'] = clock.split(':')
  const at = Date.parse(startOfDay(day)) + (Number(hours) * 60 + Number(minutes)) * MINUTE
  return new Date(Math.min(at, now)).toISOString()
}
