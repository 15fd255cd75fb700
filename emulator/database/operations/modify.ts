import { requestFailed } from '../cloud-error'
import { conditionsOf } from '../plan/conditions'
import type { Answer } from '../request'
import { assertStorableDocument } from '../values/storable'
import { compareValues } from '../values/compare'
import { splitPath } from '../query/paths'
import { makeSlot, write } from '../update/slot'
import { compileUpdate, type Update } from '../update/update'
import { encodeWire, parseWireDocument } from '../values/wire'
import { copyValue, type Document, type Value } from '../values/value'
import { queryOf, type OperationContext } from './context'
import { idOf } from './get'
import { wireId, withId } from './insert'
import { rowsToWrite } from './remove'

/** `merge` updates with operators, otherwise the document is replaced. Only documents that really change count. */
export function modifyDocuments(context: OperationContext): Answer {
  const { request, now } = context
  const query = queryOf(context)
  const data = parseWireDocument(request.data, now, 'data')
  return request.merge === true ? update(context, query, data) : replace(context, query, data)
}

function update(context: OperationContext, query: Document, data: Document): Answer {
  const { request, now } = context
  const apply = compileUpdate(data)
  const rows = rowsToWrite(context, query)
  if (rows.length === 0 && request.upsert === true) return upsert(context, query, apply)
  let updated = 0
  for (const row of rows) {
    const document = apply(row.document, { query, now, inserting: false })
    if (writeIfChanged(context, row, document)) updated++
  }
  return { data: { updated } }
}

function writeIfChanged(
  { collection, target }: OperationContext,
  row: { sequence: number; document: Document },
  document: Document,
): boolean {
  if (compareValues(row.document, document) === 0 && sameZeros(row.document, document)) return false
  target.replace(collection, row, document)
  return true
}

/** 0 and -0 are equal to a query but not the same on the wire. */
const sameZeros = (left: Value, right: Value): boolean => encodeWire(left) === encodeWire(right)

/** The new document holds what the query asked to be equal, and what the update makes of it. */
function upsert({ collection, target, now }: OperationContext, query: Document, apply: Update): Answer {
  const seed: Document = {}
  for (const [field, conditions] of conditionsOf(query).byField) {
    const equal = conditions.find(({ comparison }) => comparison === '$eq')
    if (equal) write(makeSlot(seed, splitPath(field)), copyValue(equal.operand))
  }
  const document = withId(apply(seed, { query, now, inserting: true }))
  assertStorableDocument(document)
  target.insert(collection, document)
  return { data: { updated: 0, upsert_id: wireId(document['_id'] as Value) } }
}

function replace(context: OperationContext, query: Document, data: Document): Answer {
  const { collection, target } = context
  assertStorableDocument(data)
  const [row] = rowsToWrite({ ...context, request: { ...context.request, multi: false } }, query)
  if (!row) {
    if (context.request.upsert === false) return { data: { updated: 0 } }
    const document = withId(query['_id'] === undefined ? data : { ...data, _id: idOf(query) })
    target.insert(collection, document)
    return { data: { updated: 0, upsert_id: wireId(document['_id'] as Value) } }
  }
  const document = { _id: row.document['_id'] as Value, ...withoutId(row.document, data) }
  return { data: { updated: writeIfChanged(context, row, document) ? 1 : 0 } }
}

function withoutId(before: Document, { _id, ...fields }: Document): Document {
  if (_id === undefined || compareValues(_id, before['_id']) === 0) return fields
  throw requestFailed(
    "(ImmutableField) After applying the update, the (immutable) field '_id' was found to have been altered",
  )
}
