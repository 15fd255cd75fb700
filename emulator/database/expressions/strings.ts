import { isNullish, typeName, type Maybe, type Value } from '../values/value'
import {
  evaluateNamed,
  expressionError,
  integerOf,
  list,
  named,
  stringOf,
  unary,
  unlessNull,
  binary,
  type Operator,
} from './operands'

/** Numbers and dates read as text; null and missing as the empty string. */
export function textOf(value: Maybe): string {
  if (isNullish(value)) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  throw expressionError(`can't convert from BSON type ${typeName(value)} to String`)
}

const concat = unlessNull((values) =>
  values
    .map((value) => {
      if (typeof value !== 'string') throw expressionError(`$concat only supports strings, not ${typeName(value)}`)
      return value
    })
    .join(''),
)

const split = unlessNull(([text, separator]) => {
  const parts = stringOf(
    separator,
    '$split requires an expression that evaluates to a string as a second argument, found',
  )
  if (parts === '') throw expressionError('$split requires a non-empty separator')
  return stringOf(text, '$split requires an expression that evaluates to a string as a first argument, found').split(
    parts,
  )
})

const required = (value: Maybe, name: string): string => {
  if (typeof value !== 'string') throw expressionError(`${name} requires a string argument, found: ${typeName(value)}`)
  return value
}

/** Bounds that cut a UTF-8 character in two are an error. */
function substringBytes(value: Maybe, start: Maybe, length: Maybe, name: string): string {
  const bytes = Buffer.from(textOf(value), 'utf8')
  const from = integerOf(start, `${name}'s starting index`)
  if (from < 0) throw expressionError(`${name}: starting index must be non-negative (got: ${from})`)
  const count = integerOf(length, `${name}'s length`)
  const to = count < 0 ? bytes.length : Math.min(from + count, bytes.length)
  if (isContinuation(bytes[from]) || isContinuation(bytes[to])) {
    throw expressionError(`${name}: Invalid range, starting or ending index is in the middle of a UTF-8 character.`)
  }
  return bytes.subarray(from, to).toString('utf8')
}

/** `$substr` is the older name; a negative start gives an empty text. */
const substring = ([value, start, length]: Maybe[], name: string): string =>
  typeof start === 'number' && start < 0 ? '' : substringBytes(value, start, length, name)

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

function substringCodePoints(value: Maybe, start: Maybe, length: Maybe): string {
  const from = integerOf(start, "$substrCP's starting index")
  const count = integerOf(length, "$substrCP's length")
  if (from < 0 || count < 0) throw expressionError('$substrCP: starting index and length must be non-negative')
  return [...textOf(value)].slice(from, from + count).join('')
}

type Units = (text: string) => string[] | Buffer

/** The position of a text in bytes or code points; -1 when it is absent, null when the input is. */
const indexIn = (units: Units): Operator =>
  list(
    ([input, search, start = 0, end], name) => {
      if (isNullish(input)) return null
      const text = stringOf(input, `${name} requires a string as the first argument, found`)
      const wanted = stringOf(search, `${name} requires a string as the second argument, found`)
      const from = boundOf(start, name)
      const to = end === undefined ? units(text).length : Math.min(boundOf(end, name), units(text).length)
      return from > to ? -1 : findUnits(units(text), units(wanted), from, to)
    },
    2,
    4,
  )

function boundOf(value: Maybe, name: string): number {
  const bound = integerOf(value, `${name}'s index`)
  if (bound < 0) throw expressionError(`${name} requires a nonnegative start and end index, found: ${bound}`)
  return bound
}

function findUnits(units: string[] | Buffer, wanted: string[] | Buffer, from: number, to: number): number {
  for (let at = from; at + wanted.length <= to; at++) {
    if (Array.prototype.every.call(wanted, (unit, index) => units[at + index] === unit)) return at
  }
  return -1
}

const trimmer =
  (left: boolean, right: boolean): Operator =>
  (operand, compile, name) => {
    const args = named(operand, compile, name, ['input'], ['chars'])
    return (scope) => {
      const { input, chars } = evaluateNamed(args, scope)
      if (isNullish(input) || (args['chars'] && isNullish(chars))) return null
      const drop = chars === undefined ? WHITE_SPACE : new Set(stringOf(chars, `${name}'s chars`))
      return trim([...stringOf(input, `${name}'s input`)], drop, left, right)
    }
  }

const WHITE_SPACE = new Set(
  '\0\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
)

function trim(characters: string[], drop: ReadonlySet<string>, left: boolean, right: boolean): string {
  let from = 0
  let to = characters.length
  while (left && from < to && drop.has(characters[from] as string)) from++
  while (right && to > from && drop.has(characters[to - 1] as string)) to--
  return characters.slice(from, to).join('')
}

/** Case changes only ASCII letters, as the server does. */
const upper = (text: string): string => text.replace(/[a-z]+/g, (run) => run.toUpperCase())
const lower = (text: string): string => text.replace(/[A-Z]+/g, (run) => run.toLowerCase())

const compareFolded = (left: Maybe, right: Maybe): Value => {
  const [a, b] = [upper(textOf(left)), upper(textOf(right))]
  return a === b ? 0 : Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

const replace =
  (all: boolean): Operator =>
  (operand, compile, name) => {
    const args = named(operand, compile, name, ['input', 'find', 'replacement'])
    return (scope) => {
      const { input, find, replacement } = evaluateNamed(args, scope)
      if (isNullish(input) || isNullish(find) || isNullish(replacement)) return null
      const text = stringOf(input, `${name}'s input`)
      const wanted = stringOf(find, `${name}'s find`)
      const other = stringOf(replacement, `${name}'s replacement`)
      return all ? text.split(wanted).join(other) : text.replace(wanted, () => other)
    }
  }

const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8')
const codePointsOf = (text: string): string[] => [...text]

export const strings: Record<string, Operator> = {
  $concat: list(concat),
  $split: list(split, 2, 2),
  $strLenBytes: unary((value, name) => Buffer.byteLength(required(value, name))),
  $strLenCP: unary((value, name) => [...required(value, name)].length),
  $strcasecmp: binary(compareFolded),
  $substr: list(substring, 3, 3),
  $substrBytes: list(([value, start, length], name) => substringBytes(value, start, length, name), 3, 3),
  $substrCP: list(([value, start, length]) => substringCodePoints(value, start, length), 3, 3),
  $toLower: unary((value) => lower(textOf(value))),
  $toUpper: unary((value) => upper(textOf(value))),
  $indexOfBytes: indexIn(bytesOf),
  $indexOfCP: indexIn(codePointsOf),
  $trim: trimmer(true, true),
  $ltrim: trimmer(true, false),
  $rtrim: trimmer(false, true),
  $replaceOne: replace(false),
  $replaceAll: replace(true),
}
