import { expressionError } from './operands'

const formatters = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()
const KEPT = 20_000
/** No zone changes its offset more often than every quarter of an hour. */
const QUARTER = 15 * 60_000

/** Minutes east of UTC of a zone (`+08:00`, `+0800`, `+08`, `Asia/Shanghai`, `UTC`) at an instant in milliseconds. */
export function offsetMinutes(zone: string, instant: number): number {
  const fixed = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0))
  if (isUtc(zone)) return 0
  return namedOffset(zone, instant)
}

export const isUtc = (zone: string): boolean => zone === 'UTC' || zone === 'GMT' || zone === 'Z'

/** The instant at which clocks in the zone show what UTC clocks show at `wall`. */
export function instantOfWall(zone: string, wall: number): number {
  const guess = wall - offsetMinutes(zone, wall) * 60_000
  return wall - offsetMinutes(zone, guess) * 60_000
}

function namedOffset(zone: string, instant: number): number {
  const key = `${zone}@${Math.floor(instant / QUARTER)}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  if (offsets.size >= KEPT) offsets.clear()
  const offset = computeOffset(zone, Math.floor(instant / QUARTER) * QUARTER)
  offsets.set(key, offset)
  return offset
}

function computeOffset(zone: string, instant: number): number {
  const parts = Object.fromEntries(
    formatterOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  const wall = new Date(0)
  wall.setUTCFullYear(year, month - 1, day)
  wall.setUTCHours(hour, minute, second)
  return Math.round((wall.getTime() - instant) / 60_000)
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const formatter = buildFormatter(zone)
  formatters.set(zone, formatter)
  return formatter
}

function buildFormatter(timeZone: string): Intl.DateTimeFormat {
  const two = '2-digit'
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    })
  } catch {
    throw expressionError(`unrecognized time zone identifier: "${timeZone}"`)
  }
}
