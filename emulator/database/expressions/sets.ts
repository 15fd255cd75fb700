import { compareValues, equalValues } from '../values/compare'
import type { Maybe, Value } from '../values/value'
import { arrayOf, expressionError, list, unary, unlessNull, type Operator } from './operands'
import { isTrue } from './truth'

/** The distinct values in BSON order. */
export function distinct(values: readonly Value[]): Value[] {
  const sorted = [...values].sort(compareValues)
  return sorted.filter((value, index) => index === 0 || !equalValues(value, sorted[index - 1]))
}

const includes = (values: readonly Value[], wanted: Value): boolean =>
  values.some((value) => equalValues(value, wanted))
const isSubset = (part: readonly Value[], whole: readonly Value[]): boolean =>
  part.every((value) => includes(whole, value))
const listsOf = (values: Maybe[], name: string): Value[][] =>
  values.map((value) => arrayOf(value, `All operands of ${name}`))

function intersection(values: Value[], name: string): Value {
  const [first = [], ...rest] = listsOf(values, name)
  return distinct(first.filter((value) => rest.every((other) => includes(other, value))))
}

function difference(values: Value[], name: string): Value {
  const [first = [], second = []] = listsOf(values, name)
  return first.filter((value, index) => !includes(second, value) && !includes(first.slice(0, index), value))
}

function equalSets(values: Maybe[], name: string): boolean {
  const [first = [], ...rest] = listsOf(values, name)
  return rest.every((other) => isSubset(first, other) && isSubset(other, first))
}

function elements(value: Maybe, name: string): Value[] {
  if (!Array.isArray(value)) throw expressionError(`${name}'s argument must be an array`)
  return value
}

export const sets: Record<string, Operator> = {
  $setUnion: list(unlessNull((values, name) => distinct(listsOf(values, name).flat()))),
  $setIntersection: list(unlessNull(intersection)),
  $setDifference: list(unlessNull(difference), 2, 2),
  $setEquals: list(equalSets, 2),
  $setIsSubset: list(
    (values, name) => {
      const [part = [], whole = []] = listsOf(values, name)
      return isSubset(part, whole)
    },
    2,
    2,
  ),
  $anyElementTrue: unary((value, name) => elements(value, name).some(isTrue)),
  $allElementsTrue: unary((value, name) => elements(value, name).every(isTrue)),
}
