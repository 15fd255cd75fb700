import { equalValues } from '../values/compare'
import { isNullish, typeName, type Maybe, type Value } from '../values/value'
import {
  arrayOf,
  binary,
  expressionError,
  integerOf,
  list,
  named,
  present,
  unary,
  unlessNull,
  type Operator,
} from './operands'
import { isTrue } from './truth'

function elementAt([array, position]: Value[]): Maybe {
  const items = arrayOf(array, "$arrayElemAt's first argument")
  const index = integerOf(position, "$arrayElemAt's second argument")
  return items[index < 0 ? items.length + index : index]
}

function contains(value: Maybe, array: Maybe): boolean {
  if (!Array.isArray(array)) {
    throw expressionError(`$in requires an array as a second argument, found: ${typeName(array)}`)
  }
  return value !== undefined && array.some((item) => equalValues(item, value))
}

const indexOfArray = list(
  ([array, value, start = 0, end], name) => {
    if (isNullish(array)) return null
    const items = arrayOf(array, '$indexOfArray requires an array as a first argument; it')
    const to = end === undefined ? items.length : Math.min(bound(end, name), items.length)
    const found = items.slice(0, to).findIndex((item, index) => index >= bound(start, name) && equalValues(item, value))
    return value === undefined ? -1 : found
  },
  2,
  4,
)

function bound(value: Maybe, name: string): number {
  const index = integerOf(value, `${name}'s index`)
  if (index < 0) throw expressionError(`${name} requires a nonnegative starting and ending index, found: ${index}`)
  return index
}

function range([from, to, by = 1]: Maybe[]): Value {
  const start = integerOf(from, "$range's starting value")
  const end = integerOf(to, "$range's ending value")
  const step = integerOf(by, "$range's step value")
  if (step === 0) throw expressionError('$range requires a non-zero step value')
  const count = Math.max(0, Math.ceil((end - start) / step))
  return Array.from({ length: count }, (_, index) => start + index * step)
}

/** `[array, n]` takes from the start or, negative, from the end; `[array, position, n]` from a position. */
function slice([array, second, third]: Value[], name: string): Value {
  const items = arrayOf(array, `First argument to ${name}`)
  const first = integerOf(second, `Second argument to ${name}`)
  if (third === undefined) return first < 0 ? items.slice(first) : items.slice(0, first)
  const count = integerOf(third, `Third argument to ${name}`)
  if (count <= 0) throw expressionError(`Third argument to ${name} must be positive: ${count}`)
  const from = first < 0 ? Math.max(0, items.length + first) : first
  return items.slice(from, from + count)
}

const zip: Operator = (operand, compile, name) => {
  const { inputs, useLongestLength, defaults } = named(
    operand,
    compile,
    name,
    ['inputs'],
    ['useLongestLength', 'defaults'],
  )
  return (scope) => {
    const arrays = arrayOf(inputs?.(scope), `${name}'s inputs`)
    if (arrays.some(isNullish)) return null
    const longest = isTrue(useLongestLength?.(scope))
    if (defaults && !longest) throw expressionError('cannot specify defaults unless useLongestLength is true')
    return zipped(
      arrays.map((item) => arrayOf(item, `${name}'s inputs`)),
      longest,
      defaults?.(scope),
    )
  }
}

function zipped(arrays: Value[][], longest: boolean, defaults: Maybe): Value {
  const lengths = arrays.map((array) => array.length)
  const length = arrays.length === 0 ? 0 : longest ? Math.max(...lengths) : Math.min(...lengths)
  const fill = Array.isArray(defaults) ? defaults : []
  return Array.from({ length }, (_, row) =>
    arrays.map((array, column) => present(row < array.length ? array[row] : fill[column])),
  )
}

const endOf = (pick: (items: Value[]) => Maybe): Operator =>
  unary((value, name) => (isNullish(value) ? null : pick(arrayOf(value, `${name}'s argument`))))

const isArray = unary((value) => Array.isArray(value))

function size(value: Maybe): number {
  if (!Array.isArray(value)) {
    throw expressionError(`The argument to $size must be an array, but was of type: ${typeName(value)}`)
  }
  return value.length
}

export const arrays: Record<string, Operator> = {
  $arrayElemAt: list(unlessNull(elementAt), 2, 2),
  $concatArrays: list(
    unlessNull((values) => values.flatMap((value) => arrayOf(value, '$concatArrays only supports arrays; it'))),
  ),
  $in: binary(contains),
  $indexOfArray: indexOfArray,
  $isArray: isArray,
  $range: list(range, 2, 3),
  $reverseArray: endOf((items) => [...items].reverse()),
  $size: unary(size),
  $slice: list(unlessNull(slice), 2, 3),
  $zip: zip,
  $first: endOf((items) => items[0]),
  $last: endOf((items) => items[items.length - 1]),
}
