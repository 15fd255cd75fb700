import type { Cost } from '../cost'
import type { Predicate } from '../query/predicate'
import type { Collection, PageRow, Row, StoredIndex } from '../storage/collection'
import { decodeStored } from '../values/stored'
import type { Plan, Segment } from './plan'

const SMALLEST_PAGE = 16
const LARGEST_PAGE = 2000
/** The whole column. */
const WHOLE = [undefined] as const
const ANY_KEY: Segment = { lower: Buffer.alloc(0), upper: Buffer.from([0xff]) }

export interface ReadRequest {
  collection: Collection
  plan: Plan
  accepts: Predicate
  /** Rows that a transaction sees otherwise are left out; their sequences. */
  hidden: ReadonlySet<number>
  /** How many rows the caller is likely to take. */
  expected: number
  cost: Cost
}

/** The matching rows in the plan's order, read page by page; each page is counted as it is fetched. */
export function* readRows(request: ReadRequest): Generator<Row> {
  const { index } = request.plan
  const rows = index?.multikey ? withArrays(request, index) : withoutArrays(request)
  for (const [sequence, text] of rows) yield* accepted(request, sequence, text)
}

function* withoutArrays(request: ReadRequest): Generator<PageRow> {
  for (const segment of request.plan.segments ?? WHOLE) yield* columnRows(request, segment)
}

/** Documents with arrays have entries instead of a key; a document found by several entries is given once. */
function* withArrays(request: ReadRequest, index: StoredIndex): Generator<PageRow> {
  const seen = new Set<number>()
  for (const segment of request.plan.segments ?? WHOLE) {
    const entries = entryRows(request, index, segment ?? ANY_KEY)
    for (const row of merged(columnRows(request, segment), entries, request.plan.reverse)) {
      if (!seen.has(row[0])) yield row
      seen.add(row[0])
    }
  }
}

function columnRows(request: ReadRequest, segment: Segment | undefined): Generator<PageRow> {
  const { column, reverse } = request.plan
  const [lower, upper] = [segment?.lower ?? null, segment?.upper ?? null]
  return pages(request, (after, size) => request.collection.readPage({ column, reverse, after, size, lower, upper }))
}

function entryRows(request: ReadRequest, index: StoredIndex, { lower, upper }: Segment): Generator<PageRow> {
  const { reverse } = request.plan
  return pages(request, (after, size) =>
    request.collection.readEntryPage(index, { reverse, after, size, lower, upper }),
  )
}

type After = { key: Buffer | null; sequence: number } | undefined

function* pages(
  { plan, expected, cost }: ReadRequest,
  read: (after: After, size: number) => PageRow[],
): Generator<PageRow> {
  let size = Math.min(Math.max(expected, plan.exact ? 1 : SMALLEST_PAGE), LARGEST_PAGE)
  let after: After
  for (;;) {
    const page = read(after, size)
    cost.documentsRead += page.length
    yield* page
    const last = page[page.length - 1]
    if (!last || page.length < size) return
    after = { sequence: last[0], key: plan.column === 'seq' ? null : Buffer.from(last[2]) }
    size = Math.min(size * 2, LARGEST_PAGE)
  }
}

/** Two readings in the order of their keys as one. */
function* merged(one: Generator<PageRow>, other: Generator<PageRow>, reverse: boolean): Generator<PageRow> {
  let [left, right] = [one.next(), other.next()]
  while (!left.done || !right.done) {
    if (right.done || (!left.done && isBefore(left.value, right.value, reverse))) {
      yield left.value as PageRow
      left = one.next()
    } else {
      yield right.value
      right = other.next()
    }
  }
}

function isBefore([sequence, , key]: PageRow, [otherSequence, , otherKey]: PageRow, reverse: boolean): boolean {
  const order = Buffer.compare(Buffer.from(key), Buffer.from(otherKey)) || sequence - otherSequence
  return reverse ? order > 0 : order < 0
}

function* accepted({ accepts, hidden }: ReadRequest, sequence: number, text: string): Generator<Row> {
  if (hidden.has(sequence)) return
  const document = decodeStored(text)
  if (accepts(document)) yield { sequence, document }
}
