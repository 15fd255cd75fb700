import { requestFailed } from '../cloud-error'
import { leavesAtPath, splitPath } from '../query/paths'
import { compareValues } from '../values/compare'
import { isDocument, type Document, type Maybe } from '../values/value'
import type { SortOrder } from './plan'

export type Comparator = (left: Document, right: Document) => number

/** `{a: 1, b: -1}`, in field order. */
export function parseOrder(order: Maybe): SortOrder {
  if (!isDocument(order)) throw requestFailed('(BadValue) the sort key specification must be an object')
  return Object.entries(order).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) {
      throw requestFailed('(BadValue) $sort key ordering must be 1 (for ascending) or -1 (for descending)')
    }
    return [field, direction] as const
  })
}

/** Of several values in an array the least sorts ascending and the greatest descending; an empty array is below null. */
export function comparatorOf(order: SortOrder): Comparator {
  const keys = order.map(([field, direction]) => ({ path: splitPath(field), direction }))
  return (left, right) => {
    for (const { path, direction } of keys) {
      const byField = compareKeys(sortKey(left, path, direction), sortKey(right, path, direction)) * direction
      if (byField !== 0) return byField
    }
    return 0
  }
}

/** `EMPTY_ARRAY` sorts before everything. */
const EMPTY_ARRAY = Symbol('empty array')
type SortKey = Maybe | typeof EMPTY_ARRAY

function sortKey(document: Document, path: readonly string[], direction: 1 | -1): SortKey {
  if (path.length === 1) {
    const value = Object.prototype.hasOwnProperty.call(document, path[0] as string)
      ? document[path[0] as string]
      : undefined
    return Array.isArray(value) ? extreme(value, direction) : value
  }
  const values = leavesAtPath(document, path).flatMap((leaf): SortKey[] =>
    Array.isArray(leaf) ? (leaf.length === 0 ? [EMPTY_ARRAY] : leaf) : [leaf],
  )
  return extreme(values, direction)
}

function extreme(values: readonly SortKey[], direction: 1 | -1): SortKey {
  if (values.length === 0) return EMPTY_ARRAY
  return values.reduce((best, value) => (compareKeys(value, best) * direction < 0 ? value : best))
}

function compareKeys(left: SortKey, right: SortKey): number {
  if (left === EMPTY_ARRAY || right === EMPTY_ARRAY) return Number(right === EMPTY_ARRAY) - Number(left === EMPTY_ARRAY)
  return compareValues(left, right)
}
