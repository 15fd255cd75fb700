import { requestFailed } from '../cloud-error'
import { isDocument, Regex, type Document, type Value } from '../values/value'
import { equalTo, matchesRegex } from './comparisons'
import { compileElement, compileOperators, compileQuery, isOperatorObject } from './matcher'
import { atPath, every, type Predicate, type ValueTest } from './predicate'
import type { Path } from './paths'
import { fromSdkCommand } from './sdk-command'

export function hasSize(operand: Value): ValueTest {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0) {
    throw requestFailed(
      `(BadValue) Failed to parse $size. Expected a non-negative integer in: $size: ${JSON.stringify(operand)}`,
    )
  }
  return { test: (value) => Array.isArray(value) && value.length === operand, whole: true }
}

/** `$elemMatch` with operators asks the element itself, with fields it asks the element as a document. */
export function hasElement(operand: Value): ValueTest {
  if (!isDocument(operand)) throw requestFailed('(BadValue) $elemMatch needs an Object')
  const accepts = elementPredicate(fromSdkCommand(operand))
  return { test: (value) => Array.isArray(value) && value.some((item) => accepts(item)), whole: true }
}

const LOGICAL = new Set(['$and', '$or', '$nor', '$expr'])

function elementPredicate(operand: Document): Predicate {
  const first = Object.keys(operand)[0] ?? ''
  if (isOperatorObject(operand) && !LOGICAL.has(first)) return compileElement(operand)
  const accepts = compileQuery(operand)
  return (item) => (isDocument(item) || Array.isArray(item)) && accepts(item)
}

/** `$all`: each item is contained, or each `$elemMatch` finds an element. */
export function hasAll(path: Path, operand: Value): Predicate {
  if (!Array.isArray(operand)) throw requestFailed('(BadValue) $all needs an array')
  if (operand.length === 0) return () => false
  return every(operand.map((item) => containsItem(path, item)))
}

function containsItem(path: Path, item: Value): Predicate {
  if (item instanceof Regex) return atPath(path, { test: matchesRegex(item) })
  if (!isDocument(item) || !isOperatorObject(item)) return atPath(path, equalTo(item))
  if (Object.keys(item)[0] !== '$elemMatch') throw requestFailed('(BadValue) no $ expressions in $all')
  return compileOperators(path, item)
}
