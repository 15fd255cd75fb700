import type { Cost } from '../cost'
import { distanceTo, nearOf } from '../query/geo-tests'
import { compileQuery } from '../query/matcher'
import type { NearQuery } from '../geo/near'
import type { Predicate } from '../query/predicate'
import type { Collection, Row } from '../storage/collection'
import type { Document } from '../values/value'
import { planQuery, type SortOrder } from './plan'
import { readRows } from './read'
import { comparatorOf, type Comparator } from './sort'

/** What a transaction sees differently from the tables: rows by sequence, `document: null` where there is none. */
export interface Overlay {
  hidden: ReadonlySet<number>
  rows: readonly Row[]
}

export const NO_OVERLAY: Overlay = { hidden: new Set(), rows: [] }

export interface FindRequest {
  collection: Collection
  query: Document
  order?: SortOrder
  skip?: number
  limit?: number
  overlay?: Overlay
  accepts?: Predicate
  cost: Cost
}

/** The rows that match, in order. Everything the plan reads is asked again, so a plan never changes an answer. */
export function findRows(request: FindRequest): Row[] {
  const { query, skip = 0, limit = Infinity } = request
  const near = nearOf(query)
  if (near) return byDistance(request, near).slice(skip, skip + limit)
  const found: Row[] = []
  if (limit === 0) return found
  let skipped = 0
  for (const row of orderedRows(request)) {
    if (skipped++ < skip) continue
    found.push(row)
    if (found.length >= limit) break
  }
  return found
}

/** Same as `findRows`, one by one. */
export function orderedRows(request: FindRequest): Iterable<Row> {
  const { collection, query, order = [], skip = 0, limit = Infinity, overlay = NO_OVERLAY, cost } = request
  const accepts = request.accepts ?? compileQuery(query)
  const plan = planQuery(collection, query, order)
  const expected = order.length > plan.sorted ? Infinity : skip + limit
  const stored = readRows({ collection, plan, accepts, hidden: overlay.hidden, expected, cost })
  const sorted = order.length > 0 ? sortRows(stored, order, plan.sorted) : stored
  if (overlay.rows.length === 0) return sorted
  return merge(
    sorted,
    overlay.rows.filter(({ document }) => accepts(document)),
    order,
  )
}

function* sortRows(rows: Iterable<Row>, order: SortOrder, sorted: number): Generator<Row> {
  if (sorted === order.length) {
    yield* rows
    return
  }
  const compare = comparatorOf(order)
  if (sorted === 0) {
    yield* sortBlock([...rows], compare)
    return
  }
  const comparePrefix = comparatorOf(order.slice(0, sorted))
  let block: Row[] = []
  for (const row of rows) {
    const first = block[0]
    if (first && comparePrefix(first.document, row.document) !== 0) {
      yield* sortBlock(block, compare)
      block = []
    }
    block.push(row)
  }
  yield* sortBlock(block, compare)
}

const sortBlock = (rows: Row[], compare: Comparator): Row[] =>
  rows.sort((a, b) => compare(a.document, b.document) || a.sequence - b.sequence)

/** Puts the rows a transaction sees otherwise among the stored ones. */
function* merge(stored: Iterable<Row>, others: readonly Row[], order: SortOrder): Generator<Row> {
  const byOrder = comparatorOf(order)
  const compare = (a: Row, b: Row): number => byOrder(a.document, b.document) || a.sequence - b.sequence
  const waiting = [...others].sort(compare)
  for (const row of stored) {
    while (waiting[0] && compare(waiting[0], row) < 0) yield waiting.shift() as Row
    yield row
  }
  yield* waiting
}

function byDistance(request: FindRequest, near: NearQuery): Row[] {
  const rows = [...orderedRows({ ...request, order: [], skip: 0, limit: Infinity })]
  const order = request.order ?? []
  if (order.length > 0) return sortBlock(rows, comparatorOf(order))
  const distance = new Map(rows.map((row) => [row, distanceTo(near, row.document) ?? Infinity] as const))
  return rows.sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0))
}

/** How many documents match; an index that answers it alone reads none. */
export function countRows({ collection, query, overlay = NO_OVERLAY, cost }: FindRequest): number {
  const accepts = compileQuery(query)
  const plan = planQuery(collection, query, [])
  if (plan.exact && overlay === NO_OVERLAY) {
    if (!plan.segments) return collection.count()
    return plan.segments.reduce((sum, { lower, upper }) => sum + collection.countRange(plan.column, lower, upper), 0)
  }
  let count = 0
  for (const _row of orderedRows({ collection, query, overlay, accepts, cost })) count++
  return count
}
