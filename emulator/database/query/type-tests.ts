import { invalidOperator, requestFailed } from '../cloud-error'
import { isNumber, numberType, typeName, type Maybe, type Value } from '../values/value'
import type { Predicate, ValueTest } from './predicate'

/** https://www.mongodb.com/docs/manual/reference/bson-types/ */
const TYPE_CODES: Record<number, string> = {
  1: 'double',
  2: 'string',
  3: 'object',
  4: 'array',
  5: 'binData',
  6: 'undefined',
  7: 'objectId',
  8: 'bool',
  9: 'date',
  10: 'null',
  11: 'regex',
  12: 'dbPointer',
  13: 'javascript',
  14: 'symbol',
  15: 'javascriptWithScope',
  16: 'int',
  17: 'timestamp',
  18: 'long',
  19: 'decimal',
  [-1]: 'minKey',
  127: 'maxKey',
}
const TYPE_NAMES = new Set([...Object.values(TYPE_CODES), 'number'])

export const exists = (operand: Value): ValueTest => ({
  test: (value) => value !== undefined,
  whole: true,
  negated: operand === false || operand === null || operand === 0,
})

export function hasType(operand: Value): ValueTest {
  const names = (Array.isArray(operand) ? operand : [operand]).map(typeNameOf)
  if (names.length === 0) throw requestFailed('(FailedToParse) $type must match at least one type')
  return { test: (value) => names.some((name) => isOfType(value, name)) }
}

function typeNameOf(operand: Value): string {
  if (typeof operand === 'number') {
    const name = TYPE_CODES[operand]
    if (name) return name
    throw requestFailed(`(BadValue) Invalid numerical type code: ${operand}`)
  }
  if (typeof operand !== 'string')
    throw requestFailed('(TypeMismatch) type must be represented as a number or a string')
  if (!TYPE_NAMES.has(operand)) throw requestFailed(`(BadValue) Unknown type name alias: ${operand}`)
  return operand
}

const isOfType = (value: Maybe, name: string): boolean =>
  value !== undefined && (name === 'number' ? isNumber(value) : typeName(value) === name)

/** `$mod: [divisor, remainder]`; both and the value are cut to whole numbers. */
export function hasRemainder(operand: Value): ValueTest {
  if (!Array.isArray(operand)) throw requestFailed('(BadValue) malformed mod, needs to be an array')
  if (operand.length < 2) throw requestFailed('(BadValue) malformed mod, not enough elements')
  if (operand.length > 2) throw requestFailed('(BadValue) malformed mod, too many elements')
  const [divisor, remainder] = operand.map(wholeNumber)
  if (divisor === 0) throw requestFailed('(BadValue) divisor cannot be 0')
  return {
    test: (value) =>
      isNumber(value) &&
      Number.isFinite(value) &&
      Math.trunc(value) % (divisor as number) === (remainder as number) + 0,
  }
}

function wholeNumber(value: Value): number {
  if (!isNumber(value) || !Number.isFinite(value))
    throw requestFailed('(BadValue) malformed mod, divisor or remainder not a number')
  return Math.trunc(value)
}

type BitTest = '$bitsAllSet' | '$bitsAllClear' | '$bitsAnySet' | '$bitsAnyClear'

export function hasBits(name: BitTest, operand: Value): ValueTest {
  const mask = bitMask(name, operand)
  const passes: Record<BitTest, (set: bigint) => boolean> = {
    $bitsAllSet: (set) => set === mask,
    $bitsAllClear: (set) => set === 0n,
    $bitsAnySet: (set) => set !== 0n,
    $bitsAnyClear: (set) => set !== mask,
  }
  const test: Predicate = (value) => isNumber(value) && Number.isInteger(value) && passes[name](BigInt(value) & mask)
  return { test }
}

function bitMask(name: string, operand: Value): bigint {
  if (isNumber(operand) && numberType(operand) !== 'double' && operand >= 0) return BigInt(operand)
  const positions = Array.isArray(operand) ? operand : undefined
  if (!positions?.every((position) => isNumber(position) && Number.isInteger(position) && position >= 0)) {
    throw requestFailed(`(BadValue) ${name} takes an array of bit positions or a non-negative number`)
  }
  return positions.reduce<bigint>((mask, position) => mask | (1n << BigInt(position as number)), 0n)
}

export const unknownOperator = (name: string): never => {
  throw invalidOperator(`(BadValue) unknown operator: ${name}`)
}
