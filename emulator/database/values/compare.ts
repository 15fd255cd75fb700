import { Binary, kindOf, ObjectId, Regex, type Document, type Kind, type Maybe, type Value } from './value'

/** MongoDB's order of types: https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/ */
const RANK: Record<Kind, number> = {
  missing: 1,
  null: 1,
  number: 2,
  string: 3,
  object: 4,
  array: 5,
  binData: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  regex: 10,
}

export const typeRank = (value: Maybe): number => RANK[kindOf(value)]

/** The total order of BSON values; a missing value counts as null. Negative, zero or positive. */
export function compareValues(left: Maybe, right: Maybe): number {
  const leftKind = kindOf(left)
  const rightKind = kindOf(right)
  const byRank = RANK[leftKind] - RANK[rightKind]
  if (byRank !== 0) return byRank
  return compareSameType(leftKind, left as Value, right as Value)
}

export const equalValues = (left: Maybe, right: Maybe): boolean => compareValues(left, right) === 0

function compareSameType(kind: Kind, left: Value, right: Value): number {
  switch (kind) {
    case 'number':
      return compareNumbers(left as number, right as number)
    case 'string':
      return compareStrings(left as string, right as string)
    case 'bool':
    case 'date':
      return Number(left) - Number(right)
    case 'array':
      return compareArrays(left as Value[], right as Value[])
    case 'object':
      return compareDocuments(left as Document, right as Document)
    default:
      return compareLeaves(left, right)
  }
}

function compareLeaves(left: Value, right: Value): number {
  if (left instanceof Regex && right instanceof Regex) {
    return compareStrings(left.pattern, right.pattern) || compareStrings(left.options, right.options)
  }
  if (left instanceof ObjectId && right instanceof ObjectId) return compareStrings(left.hex, right.hex)
  if (left instanceof Binary && right instanceof Binary) return compareBinaries(left, right)
  return 0
}

function compareBinaries(left: Binary, right: Binary): number {
  const [a, b] = [Buffer.from(left.base64, 'base64'), Buffer.from(right.base64, 'base64')]
  return a.length - b.length || compareStrings(left.subType, right.subType) || Buffer.compare(a, b)
}

/** NaN is below every other number and equal to itself. */
function compareNumbers(left: number, right: number): number {
  if (left < right) return -1
  if (left > right) return 1
  if (left === right) return 0
  return Number(Number.isNaN(right)) - Number(Number.isNaN(left))
}

/** The order of UTF-8 bytes, which is that of code points, not of UTF-16 units. */
export function compareStrings(left: string, right: string): number {
  if (left === right) return 0
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const [a, b] = [left.charCodeAt(index), right.charCodeAt(index)]
    if (a !== b) return codePointRank(a) - codePointRank(b)
  }
  return left.length - right.length
}

const codePointRank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)

function compareArrays(left: Value[], right: Value[]): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const order = compareValues(left[index], right[index])
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** Field by field in stored order: type, then name, then value. */
function compareDocuments(left: Document, right: Document): number {
  const [leftKeys, rightKeys] = [Object.keys(left), Object.keys(right)]
  const length = Math.min(leftKeys.length, rightKeys.length)
  for (let index = 0; index < length; index++) {
    const [a, b] = [leftKeys[index] as string, rightKeys[index] as string]
    const order = typeRank(left[a]) - typeRank(right[b]) || compareStrings(a, b) || compareValues(left[a], right[b])
    if (order !== 0) return order
  }
  return leftKeys.length - rightKeys.length
}
