import { isNullish, isNumber, ObjectId, typeName, type Maybe, type Value } from '../values/value'
import { parseDate } from './date-text'
import { evaluateNamed, expressionError, named, unary, type Operator } from './operands'
import { textOf } from './strings'

type Target = 'bool' | 'int' | 'long' | 'double' | 'decimal' | 'string' | 'date' | 'objectId'

const CODES: Record<number, Target> = {
  1: 'double',
  2: 'string',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  16: 'int',
  18: 'long',
  19: 'decimal',
}

const CONVERT: Record<Target, (value: Value) => Value> = {
  bool: (value) => value !== false && value !== 0,
  int: (value) => whole(value, 'int', 2147483647),
  long: (value) => whole(value, 'long', 2 ** 63),
  double: (value) => toNumber(value, 'double'),
  decimal: (value) => toNumber(value, 'decimal'),
  string: toText,
  date: toDate,
  objectId: toObjectId,
}

function whole(value: Value, target: string, limit: number): number {
  if (value instanceof Date && target === 'int') throw unsupported(value, target)
  if (typeof value === 'string' && !/^[+-]?\d+$/.test(value)) throw unparsed(value)
  const number = toNumber(value, target)
  if (!Number.isFinite(number)) throw expressionError('Attempt to convert NaN or infinite value to integer')
  if (Math.abs(number) > limit) throw expressionError(`Conversion would overflow target type in $convert: ${number}`)
  return Math.trunc(number) + 0
}

function toNumber(value: Value, target: string): number {
  if (isNumber(value)) return value
  if (typeof value === 'boolean') return Number(value)
  if (value instanceof Date) return value.getTime()
  if (typeof value !== 'string') throw unsupported(value, target)
  const number = value.trim() === '' || /^\s|\s$/.test(value) ? NaN : Number(value)
  if (Number.isNaN(number) && value.toLowerCase() !== 'nan') throw unparsed(value)
  return number
}

function toText(value: Value): string {
  if (typeof value === 'boolean') return String(value)
  if (value instanceof ObjectId) return value.hex
  return textOf(value)
}

function toDate(value: Value): Date {
  if (value instanceof Date) return value
  if (isNumber(value)) return new Date(Math.trunc(value))
  if (typeof value === 'string') return parseDate(value)
  if (value instanceof ObjectId) return new Date(parseInt(value.hex.slice(0, 8), 16) * 1000)
  throw unsupported(value, 'date')
}

function toObjectId(value: Value): ObjectId {
  if (value instanceof ObjectId) return value
  if (typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)) return new ObjectId(value.toLowerCase())
  throw unsupported(value, 'objectId')
}

const unparsed = (text: string): Error =>
  expressionError(`Failed to parse number '${text}' in $convert with no onError value`)

const unsupported = (value: Maybe, target: string): Error =>
  expressionError(`Unsupported conversion from ${typeName(value)} to ${target} in $convert with no onError value`)

const to = (target: Target): Operator => unary((value) => (isNullish(value) ? null : CONVERT[target](value)))

const convert: Operator = (operand, compile, name) => {
  const args = named(operand, compile, name, ['input', 'to'], ['onError', 'onNull'])
  return (scope) => {
    const { input, to: target } = evaluateNamed({ input: args['input'], to: args['to'] }, scope)
    if (isNullish(input)) return args['onNull'] ? args['onNull'](scope) : null
    if (isNullish(target)) return null
    try {
      return CONVERT[targetOf(target)](input)
    } catch (error) {
      if (args['onError']) return args['onError'](scope)
      throw error
    }
  }
}

function targetOf(value: Value): Target {
  const target = isNumber(value) ? CODES[value] : value
  if (typeof target === 'string' && Object.prototype.hasOwnProperty.call(CONVERT, target)) return target as Target
  throw expressionError(`Unknown type name: ${JSON.stringify(value)}`)
}

export const conversions: Record<string, Operator> = {
  $toBool: to('bool'),
  $toInt: to('int'),
  $toLong: to('long'),
  $toDouble: to('double'),
  $toDecimal: to('decimal'),
  $toString: to('string'),
  $toDate: to('date'),
  $toObjectId: to('objectId'),
  $convert: convert,
  $type: unary((value) => typeName(value)),
  $isNumber: unary((value) => isNumber(value)),
}
