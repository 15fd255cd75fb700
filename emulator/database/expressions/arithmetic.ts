import { isNullish, typeName, type Maybe, type Value } from '../values/value'
import { binary, expressionError, integerOf, list, numberOf, unary, unlessNull, type Operator } from './operands'

const numeric = (compute: (value: number, name: string) => number): Operator =>
  unary((value, name) => (isNullish(value) ? null : compute(numberOf(value, name), name)))

const numericPair = (compute: (left: number, right: number, name: string) => number): Operator =>
  list(
    unlessNull(([left, right], name) => compute(numberOf(left, name), numberOf(right, name), name)),
    2,
    2,
  )

/** Numbers add up; one date among them makes the sum a date. */
function add(values: Value[]): Value {
  let sum = 0
  let dates = 0
  for (const value of values) {
    if (value instanceof Date) dates++
    else if (typeof value !== 'number') {
      throw expressionError(`$add only supports numeric or date types, not ${typeName(value)}`)
    }
    sum += Number(value)
  }
  if (dates > 1) throw expressionError('only one date allowed in an $add expression')
  return dates === 1 ? new Date(sum) : sum
}

function subtract(left: Maybe, right: Maybe): Maybe {
  if (isNullish(left) || isNullish(right)) return null
  if (left instanceof Date && right instanceof Date) return left.getTime() - right.getTime()
  if (left instanceof Date && typeof right === 'number') return new Date(left.getTime() - right)
  if (typeof left === 'number' && typeof right === 'number') return left - right
  throw expressionError(`can't $subtract ${typeName(right)} from ${typeName(left)}`)
}

/** Integers know no minus zero: -1 times 0 is 0. */
const multiply = (values: Value[], name: string): number =>
  values.reduce<number>((product, value) => product * numberOf(value, name), 1) + 0

function divide(left: number, right: number): number {
  if (right === 0) throw expressionError("can't $divide by zero")
  return left / right
}

function remainder(left: number, right: number): number {
  if (right === 0) throw expressionError("can't $mod by zero")
  return (left % right) + 0
}

function power(base: number, exponent: number): number {
  if (base === 0 && exponent < 0) throw expressionError('$pow cannot take a base of 0 and a negative exponent')
  return base ** exponent
}

function logarithm(value: number, base: number): number {
  assertPositive(value, "$log's argument")
  if (base <= 0 || base === 1)
    throw expressionError(`$log's base must be a positive number not equal to 1, but is ${base}`)
  const exact = Math.round(Math.log(value) / Math.log(base))
  return base ** exact === value ? exact : Math.log(value) / Math.log(base)
}

function assertPositive(value: number, what: string): void {
  if (value <= 0) throw expressionError(`${what} must be a positive number, but is ${value}`)
}

function squareRoot(value: number): number {
  if (value < 0) throw expressionError("$sqrt's argument must be greater than or equal to 0")
  return Math.sqrt(value)
}

const withPositive =
  (compute: (value: number) => number) =>
  (value: number, name: string): number => {
    assertPositive(value, `${name}'s argument`)
    return compute(value)
  }

/** `$round` and `$trunc` take decimal places from -20 to 100. */
const toPlaces = (compute: (value: number, places: number) => number): Operator =>
  list(
    unlessNull(([value, places = 0], name) => {
      const count = integerOf(places, `precision argument to ${name}`)
      if (count < -20 || count > 100) throw expressionError(`cannot apply ${name} with precision value ${count}`)
      return compute(numberOf(value, name), count)
    }),
    1,
    2,
  )

/** Ties go to the even neighbour. */
function round(value: number, places: number): number {
  if (!Number.isFinite(value)) return value
  const scaled = places >= 0 ? value * 10 ** places : value / 10 ** -places
  const floor = Math.floor(scaled)
  if (scaled - floor === 0.5) return unscale(floor % 2 === 0 ? floor : floor + 1, places)
  if (places > 0) return Number(value.toFixed(Math.min(places, 100)))
  return unscale(Math.round(scaled), places) + 0
}

const truncate = (value: number, places: number): number =>
  Number.isFinite(value) ? unscale(Math.trunc(scaleExactly(value, places)), places) + 0 : value

const unscale = (scaled: number, places: number): number =>
  places >= 0 ? scaled / 10 ** places : scaled * 10 ** -places

/** Multiplies in decimal, so that 1.15 with two places is 115 and not 114.99999999999999. */
function scaleExactly(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

export const arithmetic: Record<string, Operator> = {
  $add: list(unlessNull(add)),
  $subtract: binary(subtract),
  $multiply: list(unlessNull(multiply)),
  $divide: numericPair(divide),
  $mod: numericPair(remainder),
  $pow: numericPair(power),
  $log: numericPair(logarithm),
  $abs: numeric(Math.abs),
  $ceil: numeric(Math.ceil),
  $floor: numeric(Math.floor),
  $exp: numeric(Math.exp),
  $sqrt: numeric(squareRoot),
  $ln: numeric(withPositive(Math.log)),
  $log10: numeric(withPositive(Math.log10)),
  $round: toPlaces(round),
  $trunc: toPlaces(truncate),
}
