import { requestFailed } from '../cloud-error'
import { compareValues, equalValues, typeRank } from '../values/compare'
import { isDocument, isNullish, Regex, type Maybe, type Value } from '../values/value'
import type { Predicate, ValueTest } from './predicate'
import { compileRegex } from './regex'

/** `$eq`: null also matches a missing field. */
export const equalTo = (operand: Value): ValueTest => ({
  test: operand === null ? isNullish : (value) => equalValues(value, operand),
})

export function notEqualTo(operand: Value): ValueTest {
  if (operand instanceof Regex) throw requestFailed("(BadValue) Can't have regex as arg to $ne.")
  return { ...equalTo(operand), negated: true }
}

export type Ordering = '$gt' | '$gte' | '$lt' | '$lte'

const ACCEPTS: Record<Ordering, (order: number) => boolean> = {
  $gt: (order) => order > 0,
  $gte: (order) => order >= 0,
  $lt: (order) => order < 0,
  $lte: (order) => order <= 0,
}

/** Compares only within the operand's type; null is only equal to null or missing, NaN only to NaN. */
export function orderedAs(name: Ordering, operand: Value): ValueTest {
  if (operand instanceof Regex)
    throw requestFailed(`(BadValue) Can't have RegEx as arg to predicate over field '${name}'.`)
  const accepts = ACCEPTS[name]
  if (operand === null) return { test: (value) => isNullish(value) && accepts(0) }
  if (Number.isNaN(operand)) return { test: (value) => Number.isNaN(value) && accepts(0) }
  const rank = typeRank(operand)
  return {
    test: (value) =>
      value !== undefined && typeRank(value) === rank && !Number.isNaN(value) && accepts(compareValues(value, operand)),
  }
}

export function inList(name: '$in' | '$nin', operand: Value): ValueTest {
  if (!Array.isArray(operand)) throw requestFailed(`(BadValue) ${name} needs an array`)
  const tests = operand.map((item) => memberTest(name, item))
  return { test: (value) => tests.some((test) => test(value)), negated: name === '$nin' }
}

function memberTest(name: string, item: Value): Predicate {
  if (item instanceof Regex) return matchesRegex(item)
  if (isDocument(item) && Object.keys(item)[0]?.startsWith('$')) {
    throw requestFailed(`(BadValue) cannot nest $ under ${name}`)
  }
  return equalTo(item).test
}

/** A stored regular expression also matches the same expression in a query. */
export function matchesRegex(regex: Regex): Predicate {
  const expression = compileRegex(regex)
  return (value: Maybe) =>
    typeof value === 'string' ? expression.test(value) : value instanceof Regex && equalValues(value, regex)
}
