import type { Cost } from '../cost'
import type { Predicate } from '../query/predicate'
import type { Collection, Row } from '../storage/collection'
import { decodeStored } from '../values/stored'
import type { Plan, Segment } from './plan'

const SMALLEST_PAGE = 16
const LARGEST_PAGE = 2000
const WHOLE: Segment[] = []

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
  const { plan } = request
  const segments = plan.segments ?? WHOLE
  if (segments === WHOLE) yield* readSegment(request, undefined)
  for (const segment of segments) yield* readSegment(request, segment)
  if (plan.index?.multikey) yield* readArrayRows(request)
}

function* readSegment(request: ReadRequest, segment: Segment | undefined): Generator<Row> {
  const { collection, plan } = request
  let size = Math.min(Math.max(request.expected, plan.exact ? 1 : SMALLEST_PAGE), LARGEST_PAGE)
  let after: { key: Buffer | null; sequence: number } | undefined
  for (;;) {
    const { column, reverse } = plan
    const page = collection.readPage({
      column,
      reverse,
      after,
      size,
      lower: segment?.lower ?? null,
      upper: segment?.upper ?? null,
    })
    request.cost.documentsRead += page.length
    for (const [sequence, text] of page) yield* accepted(request, sequence, text)
    const last = page[page.length - 1]
    if (!last || page.length < size) return
    after = { sequence: last[0], key: column === 'seq' ? null : Buffer.from(last[2]) }
    size = Math.min(size * 2, LARGEST_PAGE)
  }
}

/** Documents with arrays have entries instead of a key; a document found by two entries is given once. */
function* readArrayRows(request: ReadRequest): Generator<Row> {
  const { collection, plan, cost } = request
  if (!plan.index) return
  const seen = new Set<number>()
  for (const { lower, upper } of plan.segments ?? [{ lower: Buffer.alloc(0), upper: Buffer.from([0xff]) }]) {
    for (const [sequence, text] of collection.readEntries(plan.index, lower, upper)) {
      cost.documentsRead++
      if (!seen.has(sequence)) yield* accepted(request, sequence, text)
      seen.add(sequence)
    }
  }
}

function* accepted({ accepts, hidden }: ReadRequest, sequence: number, text: string): Generator<Row> {
  if (hidden.has(sequence)) return
  const document = decodeStored(text)
  if (accepts(document)) yield { sequence, document }
}
