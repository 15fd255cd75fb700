import { isDocument, isNullish, ObjectId, typeName, type Maybe, type Value } from '../values/value'
import { dayOfWeek, dayOfYear, fromIsoWeek, fromParts, isoDayOfWeek, isoWeek, isoWeekYear, week } from './calendar'
import { formatDate, parseDate, parseFormatted } from './date-text'
import { evaluateNamed, expressionError, named, stringOf, type Compile, type Operator } from './operands'
import type { Expression } from './scope'
import { instantOfWall, isUtc, offsetMinutes } from './time-zone'

function dateOf(value: Maybe): Date {
  if (value instanceof Date) return value
  if (value instanceof ObjectId) return new Date(parseInt(value.hex.slice(0, 8), 16) * 1000)
  throw expressionError(`can't convert from BSON type ${typeName(value)} to Date`)
}

const zoneOf = (value: Maybe): string => (value === undefined ? 'UTC' : stringOf(value, 'timezone'))

/** The wall clock of a zone as the UTC fields of a date. */
export const wallClock = (date: Date, zone: string): Date =>
  new Date(date.getTime() + offsetMinutes(zone, date.getTime()) * 60_000)

/** `{$year: date}` or `{$year: {date, timezone}}`. */
const part =
  (read: (wall: Date) => number): Operator =>
  (operand, compile, name) => {
    const { date, timezone } = dateArguments(operand, compile, name)
    return (scope) => {
      const value = date(scope)
      const zone = timezone?.(scope)
      if (isNullish(value) || (timezone && isNullish(zone))) return null
      return read(wallClock(dateOf(value), zoneOf(zone)))
    }
  }

function dateArguments(operand: Value, compile: Compile, name: string): { date: Expression; timezone?: Expression } {
  const single = Array.isArray(operand) ? operand : [operand]
  if (single.length !== 1)
    throw expressionError(`${name} accepts exactly one argument if given an array, but was given ${single.length}`)
  const [only = null] = single
  if (!isDocument(only) || !('date' in only)) return { date: compile(only) }
  const { date, timezone } = named(only, compile, name, ['date'], ['timezone'])
  return { date: date as Expression, timezone }
}

const dateToString: Operator = (operand, compile, name) => {
  const args = named(operand, compile, name, ['date'], ['format', 'timezone', 'onNull'])
  return (scope) => {
    const { date, format, timezone, onNull } = evaluateNamed(args, scope)
    if (isNullish(date)) return args['onNull'] ? onNull : null
    if ((args['timezone'] && isNullish(timezone)) || (args['format'] && isNullish(format))) return null
    const zone = zoneOf(timezone)
    const standard = `%Y-%m-%dT%H:%M:%S.%L${isUtc(zone) ? 'Z' : ''}`
    return formatDate(
      dateOf(date),
      format === undefined ? standard : stringOf(format, "$dateToString requires that 'format'"),
      zone,
    )
  }
}

const dateFromString: Operator = (operand, compile, name) => {
  const args = named(operand, compile, name, ['dateString'], ['format', 'timezone', 'onError', 'onNull'])
  return (scope) => {
    const { dateString, format, timezone, onNull } = evaluateNamed({ ...args, onError: undefined }, scope)
    if (isNullish(dateString)) return args['onNull'] ? onNull : null
    if ((args['timezone'] && isNullish(timezone)) || (args['format'] && isNullish(format))) return null
    try {
      const text = stringOf(dateString, "$dateFromString requires that 'dateString'")
      const zone = timezone === undefined ? undefined : zoneOf(timezone)
      return format === undefined ? parseDate(text, zone) : parseFormatted(text, stringOf(format, 'format'), zone)
    } catch (error) {
      if (args['onError']) return args['onError'](scope)
      throw error
    }
  }
}

const CLOCK = ['hour', 'minute', 'second', 'millisecond']
const CALENDAR = ['year', 'month', 'day']
const ISO_WEEK = ['isoWeekYear', 'isoWeek', 'isoDayOfWeek']

const dateFromParts: Operator = (operand, compile, name) => {
  const iso = isDocument(operand) && 'isoWeekYear' in operand
  const [required = '', ...optional] = iso ? ISO_WEEK : CALENDAR
  const args = named(operand, compile, name, [required], [...optional, ...CLOCK, 'timezone'])
  return (scope) => {
    const given = evaluateNamed(args, scope)
    if (Object.values(given).some(isNullish)) return null
    const clock = {
      hour: intOf(given, 'hour', 0),
      minute: intOf(given, 'minute', 0),
      second: intOf(given, 'second', 0),
      millisecond: intOf(given, 'millisecond', 0),
    }
    const day = iso
      ? fromIsoWeek(intOf(given, 'isoWeekYear', 1970), intOf(given, 'isoWeek', 1), intOf(given, 'isoDayOfWeek', 1))
      : fromParts({
          year: intOf(given, 'year', 1970),
          month: intOf(given, 'month', 1),
          day: intOf(given, 'day', 1),
          hour: 0,
          minute: 0,
          second: 0,
          millisecond: 0,
        })
    const wall = new Date(day).setUTCHours(clock.hour, clock.minute, clock.second, clock.millisecond)
    return new Date(instantOfWall(zoneOf(given['timezone']), wall))
  }
}

function intOf(given: Record<string, Maybe>, name: string, otherwise: number): number {
  const value = given[name] ?? otherwise
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw expressionError(`'${name}' must evaluate to an integer, found ${typeName(value)}`)
  }
  return value
}

const dateToParts: Operator = (operand, compile, name) => {
  const args = named(operand, compile, name, ['date'], ['timezone', 'iso8601'])
  return (scope) => {
    const { date, timezone, iso8601 } = evaluateNamed(args, scope)
    if (isNullish(date) || (args['timezone'] && isNullish(timezone))) return null
    const wall = wallClock(dateOf(date), zoneOf(timezone))
    const clock = {
      hour: wall.getUTCHours(),
      minute: wall.getUTCMinutes(),
      second: wall.getUTCSeconds(),
      millisecond: wall.getUTCMilliseconds(),
    }
    if (iso8601 === true)
      return { isoWeekYear: isoWeekYear(wall), isoWeek: isoWeek(wall), isoDayOfWeek: isoDayOfWeek(wall), ...clock }
    return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate(), ...clock }
  }
}

export const dates: Record<string, Operator> = {
  $year: part((wall) => wall.getUTCFullYear()),
  $month: part((wall) => wall.getUTCMonth() + 1),
  $dayOfMonth: part((wall) => wall.getUTCDate()),
  $hour: part((wall) => wall.getUTCHours()),
  $minute: part((wall) => wall.getUTCMinutes()),
  $second: part((wall) => wall.getUTCSeconds()),
  $millisecond: part((wall) => wall.getUTCMilliseconds()),
  $dayOfYear: part(dayOfYear),
  $dayOfWeek: part(dayOfWeek),
  $isoDayOfWeek: part(isoDayOfWeek),
  $week: part(week),
  $isoWeek: part(isoWeek),
  $isoWeekYear: part(isoWeekYear),
  $dateToString: dateToString,
  $dateFromString: dateFromString,
  $dateFromParts: dateFromParts,
  $dateToParts: dateToParts,
}
