import { encodeOne, TYPE_BYTE, typeByteOf } from '../values/key'
import type { Value } from '../values/value'
import type { Comparison, Condition } from './conditions'

/**
 * A place between keys: before or after all keys that begin with the bytes. The bytes are whole encodings or a type
 * byte, and no encoding is a prefix of another, so a cut never falls inside the keys of one value.
 */
export interface Cut {
  bytes: Buffer
  after: boolean
}

export interface Range {
  lower: Cut
  upper: Cut
}

/** What the conditions on one field say about its part of the key. */
export interface FieldBounds {
  /** Encoded values the field must equal, when it must equal one of them. */
  points: Buffer[] | undefined
  /** Otherwise the range its encoding lies in. */
  range: Range | undefined
  /** The bounds say all that the conditions say. */
  exact: boolean
}

/** The first key after all those that begin with the given bytes. */
export function successor(bytes: Buffer): Buffer {
  const end = bytes.length - trailing255(bytes)
  const next = Buffer.from(bytes.subarray(0, end))
  next[end - 1] = (next[end - 1] as number) + 1
  return next
}

function trailing255(bytes: Buffer): number {
  let count = 0
  while (count < bytes.length && bytes[bytes.length - 1 - count] === 0xff) count++
  return count
}

/** `single`: at most one condition may bound the field, because each may be met by another element of an array. */
export function boundsOf(conditions: readonly Condition[], single: boolean): FieldBounds {
  const pointed =
    conditions.find(({ comparison }) => comparison === '$eq') ??
    conditions.find(({ comparison }) => comparison === '$in')
  if (pointed) return { points: pointsOf(pointed), range: undefined, exact: conditions.length === 1 }
  const lower = conditions.find(({ comparison }) => comparison === '$gt' || comparison === '$gte')
  const upper = conditions.find(({ comparison }) => comparison === '$lt' || comparison === '$lte')
  const used = single ? [lower ?? upper] : [lower, upper]
  const ranges = used.flatMap((condition) => (condition ? [rangeOf(condition.comparison, condition.operand)] : []))
  return { points: undefined, range: ranges.reduce(intersect), exact: conditions.length === ranges.length }
}

function pointsOf({ comparison, operand }: Condition): Buffer[] {
  const values = comparison === '$in' ? (operand as Value[]) : [operand]
  const keys = new Map(values.map((value) => [encodeOne(value).toString('latin1'), encodeOne(value)] as const))
  return [...keys.values()].sort(Buffer.compare)
}

/** A comparison stays within the type of its operand; NaN is below all numbers and never compares. */
function rangeOf(comparison: Comparison, operand: Value): Range {
  const key = encodeOne(operand)
  const bracket = Buffer.from([typeByteOf(operand)])
  const bottom = { bytes: bracket[0] === TYPE_BYTE.number ? encodeOne(-Infinity) : bracket, after: false }
  const top = { bytes: bracket, after: true }
  switch (comparison) {
    case '$gt':
      return { lower: { bytes: key, after: true }, upper: top }
    case '$gte':
      return { lower: { bytes: key, after: false }, upper: top }
    case '$lt':
      return { lower: bottom, upper: { bytes: key, after: false } }
    default:
      return { lower: bottom, upper: { bytes: key, after: true } }
  }
}

const intersect = (a: Range, b: Range): Range => ({
  lower: Buffer.compare(keyOfCut(a.lower), keyOfCut(b.lower)) >= 0 ? a.lower : b.lower,
  upper: Buffer.compare(keyOfCut(a.upper), keyOfCut(b.upper)) <= 0 ? a.upper : b.upper,
})

/** The first key that lies beyond the cut, with the bytes of the fields before it in front. */
export function keyOfCut({ bytes, after }: Cut, prefix: Buffer = EMPTY): Buffer {
  const whole = Buffer.concat([prefix, bytes])
  return after ? successor(whole) : whole
}

export const EMPTY = Buffer.alloc(0)

/** The same range for a field that is stored inverted: what was before is after, and the ends change places. */
export const invertRange = ({ lower, upper }: Range): Range => ({ lower: invertCut(upper), upper: invertCut(lower) })

const invertCut = ({ bytes, after }: Cut): Cut => ({ bytes: complement(bytes), after: !after })

export const complement = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => ~byte & 0xff))
