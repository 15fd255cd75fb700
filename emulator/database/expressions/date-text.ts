import { dayOfWeek, dayOfYear, fromIsoWeek, fromParts, isoDayOfWeek, isoWeek, isoWeekYear, week } from './calendar'
import { expressionError } from './operands'
import { instantOfWall, offsetMinutes } from './time-zone'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

type Write = (wall: Date, offset: number) => string
const WRITE: Record<string, Write> = {
  Y: (wall) => pad(wall.getUTCFullYear(), 4),
  m: (wall) => pad(wall.getUTCMonth() + 1, 2),
  d: (wall) => pad(wall.getUTCDate(), 2),
  H: (wall) => pad(wall.getUTCHours(), 2),
  M: (wall) => pad(wall.getUTCMinutes(), 2),
  S: (wall) => pad(wall.getUTCSeconds(), 2),
  L: (wall) => pad(wall.getUTCMilliseconds(), 3),
  j: (wall) => pad(dayOfYear(wall), 3),
  w: (wall) => String(dayOfWeek(wall)),
  u: (wall) => String(isoDayOfWeek(wall)),
  U: (wall) => pad(week(wall), 2),
  V: (wall) => pad(isoWeek(wall), 2),
  G: (wall) => pad(isoWeekYear(wall), 4),
  b: (wall) => (MONTHS[wall.getUTCMonth()] ?? '').slice(0, 3),
  B: (wall) => MONTHS[wall.getUTCMonth()] ?? '',
  z: (_, offset) =>
    `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60), 2)}${pad(Math.abs(offset) % 60, 2)}`,
  Z: (_, offset) => `${offset < 0 ? '-' : '+'}${pad(Math.abs(offset), 3)}`,
  '%': () => '%',
}

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/dateToString/#format-specifiers */
export function formatDate(date: Date, format: string, zone: string): string {
  const offset = offsetMinutes(zone, date.getTime())
  const wall = new Date(date.getTime() + offset * 60_000)
  return format.replace(/%([\s\S]?)/g, (_, letter: string) => {
    const write = WRITE[letter]
    if (!write) throw expressionError(`Invalid format character '%${letter}' in format string`)
    return write(wall, offset)
  })
}

const ISO =
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{0,2})?$/i
const COMPACT =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?)?(?<zone>Z)?$/
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/** Reads ISO 8601 with or without a zone; without one the given zone counts, UTC by default. */
export function parseDate(text: string, zone?: string): Date {
  const groups = (ISO.exec(text.trim()) ?? COMPACT.exec(text.trim()))?.groups
  if (!groups) return parseOther(text, zone)
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = PARTS.map((part) =>
    Number(groups[part] ?? 0),
  )
  const millisecond = Number((groups['fraction'] ?? '').padEnd(3, '0').slice(0, 3))
  const own = groups['zone']
  return resolve({ year, month, day, hour, minute, second, millisecond }, text, own, zone)
}

/** Other spellings are read by JavaScript, e.g. `July 4, 2017`. */
function parseOther(text: string, zone?: string): Date {
  const instant = Date.parse(/\d:\d\d.*([+-]\d{2}|Z|GMT|UTC)/i.test(text) ? text : `${text} UTC`)
  if (Number.isNaN(instant)) throw unparsable(text)
  return new Date(zone ? instantOfWall(zone, instant) : instant)
}

function resolve(parts: Parameters<typeof fromParts>[0], text: string, own: string | undefined, zone?: string): Date {
  if (parts.month < 1 || parts.month > 12 || parts.day < 1 || parts.day > 31 || parts.hour > 24) throw unparsable(text)
  if (own && zone) {
    throw expressionError(
      `you cannot pass in a date/time string with time zone information ('${own}') together with a timezone argument`,
    )
  }
  const wall = fromParts(parts)
  return new Date(instantOfWall(own?.toUpperCase() ?? zone ?? 'UTC', wall))
}

const unparsable = (text: string): Error => expressionError(`Error parsing date string '${text}'`)

const READ: Record<string, string> = {
  Y: '(?<Y>\\d{4})',
  m: '(?<m>\\d{1,2})',
  d: '(?<d>\\d{1,2})',
  H: '(?<H>\\d{1,2})',
  M: '(?<M>\\d{1,2})',
  S: '(?<S>\\d{1,2})',
  L: '(?<L>\\d{1,3})',
  j: '(?<j>\\d{1,3})',
  G: '(?<G>\\d{4})',
  V: '(?<V>\\d{1,2})',
  u: '(?<u>[1-7])',
  b: '(?<b>[A-Za-z]{3})',
  B: '(?<b>[A-Za-z]+)',
  z: '(?<z>Z|[+-]\\d{2}:?\\d{2})',
  Z: '(?<Z>[+-]\\d+)',
  '%': '%',
}

/** Reads a date by a format of the same specifiers. */
export function parseFormatted(text: string, format: string, zone?: string): Date {
  const source = format.replace(/%([\s\S]?)|[\\^$.*+?()[\]{}|]/g, (token, letter?: string) => {
    if (letter === undefined) return `\\${token}`
    const read = READ[letter]
    if (!read) throw expressionError(`Invalid format character '%${letter}' in format string`)
    return read
  })
  const groups = new RegExp(`^${source}$`).exec(text)?.groups
  if (!groups) throw unparsable(text)
  return fromGroups(groups, text, zone)
}

function fromGroups(groups: Record<string, string | undefined>, text: string, zone?: string): Date {
  const part = (name: string, otherwise: number): number => Number(groups[name] ?? otherwise)
  const named = MONTHS.findIndex((month) => groups['b'] && month.toLowerCase().startsWith(groups['b'].toLowerCase()))
  const month = named >= 0 ? named + 1 : part('m', 1)
  const wall = {
    year: part('Y', 1970),
    month,
    day: part('d', 1),
    hour: part('H', 0),
    minute: part('M', 0),
    second: part('S', 0),
    millisecond: part('L', 0),
  }
  if (groups['j']) Object.assign(wall, { month: 1, day: part('j', 1) })
  if (groups['G']) Object.assign(wall, isoDay(part('G', 1970), part('V', 1), part('u', 1)))
  if (groups['Z']) return new Date(fromParts(wall) - part('Z', 0) * 60_000)
  return groups['j'] ? new Date(instantOfWall(zone ?? 'UTC', fromParts(wall))) : resolve(wall, text, groups['z'], zone)
}

function isoDay(year: number, weekNumber: number, weekDay: number): { year: number; month: number; day: number } {
  const date = new Date(fromIsoWeek(year, weekNumber, weekDay))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
