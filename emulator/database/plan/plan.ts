import type { Collection, StoredIndex } from '../storage/collection'
import { columnOf } from '../storage/collection'
import type { IndexedField } from '../storage/index-keys'
import type { Document } from '../values/value'
import { boundsOf, complement, EMPTY, invertRange, keyOfCut, type Range } from './bounds'
import { conditionsOf, type Conditions } from './conditions'

export type SortOrder = readonly (readonly [field: string, direction: 1 | -1])[]

/** A contiguous piece of a key column. */
export interface Segment {
  lower: Buffer
  upper: Buffer
}

/** How a query is read: pieces of one index, or the whole table in the order of insertion. */
export interface Plan {
  column: string
  /** `undefined`: the whole column. */
  segments: Segment[] | undefined
  reverse: boolean
  /** How many of the wanted sort fields the rows come sorted by. */
  sorted: number
  /** The segments hold exactly the matching documents. */
  exact: boolean
  index?: StoredIndex
}

/** More than this many combinations of `$in` values are left to the re-check. */
const MAXIMUM_SEGMENTS = 2000

const ID_FIELD: IndexedField = { path: ['_id'], name: '_id', descending: false }

interface Access {
  column: string
  fields: IndexedField[]
  index?: StoredIndex
}

export function planQuery(collection: Collection, query: Document, order: SortOrder): Plan {
  const conditions = conditionsOf(query)
  const accesses: Access[] = [
    { column: 'id', fields: [ID_FIELD] },
    ...collection.indexes.map((index) => ({ column: columnOf(index), fields: index.fields, index })),
  ]
  const scan: Plan = {
    column: 'seq',
    segments: undefined,
    reverse: false,
    sorted: 0,
    exact: !conditions.rest && conditions.byField.size === 0,
  }
  let best = { plan: scan, score: 0 }
  for (const access of accesses) {
    const candidate = consider(access, conditions, order)
    if (candidate.score > best.score) best = candidate
  }
  return best.plan
}

function consider(access: Access, conditions: Conditions, order: SortOrder): { plan: Plan; score: number } {
  const multikey = access.index?.multikey === true
  const reading = readBounds(access.fields, conditions, multikey)
  const inOnePiece = multikey ? reading.segments?.length === 1 && isById(order) : (reading.segments?.length ?? 1) <= 1
  const sorting = inOnePiece ? sortedBy(access.fields, reading.points, order) : NOT_SORTED
  const plan: Plan = {
    column: access.column,
    segments: reading.segments,
    ...sorting,
    exact: reading.exact && !multikey && !conditions.rest && conditions.byField.size === reading.used,
    index: access.index,
  }
  const fully = order.length > 0 && sorting.sorted === order.length
  return { plan, score: reading.score + (fully ? 6 : Math.min(sorting.sorted, 2)) }
}

interface Reading {
  segments: Segment[] | undefined
  /** Leading fields that must equal one value. */
  points: number
  /** Fields whose conditions were used. */
  used: number
  score: number
  exact: boolean
}

/** The order in which a piece of an index over arrays has its documents, each of them once. */
const isById = (order: SortOrder): boolean => order.length === 1 && order[0]?.[0] === '_id'

/** Of an index over arrays: fields below the same array may be met by different elements of it, so only one counts. */
const apart = (fields: readonly IndexedField[]): IndexedField[] => {
  const repeated = fields.findIndex(({ path }, at) => fields.slice(0, at).some((other) => other.path[0] === path[0]))
  return fields.slice(0, repeated < 0 ? fields.length : repeated)
}

/** Walks the index's fields: equalities first, then one range. */
function readBounds(fields: readonly IndexedField[], conditions: Conditions, multikey: boolean): Reading {
  let prefixes: Buffer[] = [EMPTY]
  const reading: Reading = { segments: undefined, points: 0, used: 0, score: 0, exact: true }
  for (const { name, descending } of multikey ? apart(fields) : fields) {
    const asked = conditions.byField.get(name)
    if (!asked) break
    const { points, range, exact } = boundsOf(asked, multikey)
    reading.exact &&= exact
    if (points && points.length * prefixes.length > MAXIMUM_SEGMENTS) break
    reading.used++
    if (!points) {
      const wanted = range as Range
      reading.segments = prefixes.map((prefix) => segmentOf(prefix, descending ? invertRange(wanted) : wanted))
      reading.score += 5
      return reading
    }
    const parts = descending ? points.map(complement) : points
    prefixes = prefixes.flatMap((prefix) => parts.map((part) => Buffer.concat([prefix, part])))
    reading.points = points.length === 1 && prefixes.length === 1 ? reading.points + 1 : reading.points
    reading.score += points.length === 1 ? 10 : 8
  }
  if (reading.used > 0)
    reading.segments = prefixes.map((prefix) =>
      segmentOf(EMPTY, { lower: { bytes: prefix, after: false }, upper: { bytes: prefix, after: true } }),
    )
  return reading
}

const segmentOf = (prefix: Buffer, { lower, upper }: Range): Segment => ({
  lower: keyOfCut(lower, prefix),
  upper: keyOfCut(upper, prefix),
})

const NOT_SORTED = { sorted: 0, reverse: false }

/** Fields held to one value do not count; the rest must follow the index, all in its direction or all against it. */
function sortedBy(
  fields: readonly IndexedField[],
  points: number,
  order: SortOrder,
): { sorted: number; reverse: boolean } {
  const fixed = new Set(fields.slice(0, points).map(({ name }) => name))
  let at = points
  let sorted = 0
  let reverse: boolean | undefined
  for (const [name, direction] of order) {
    const field = fields[at]
    if (!fixed.has(name)) {
      const against = field && (direction === -1) !== field.descending
      if (field?.name !== name || (reverse !== undefined && reverse !== against)) break
      reverse = against
      at++
    }
    sorted++
  }
  return { sorted, reverse: reverse ?? false }
}
