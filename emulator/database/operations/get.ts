import { invalidParameter } from '../cloud-error'
import { findRows } from '../plan/find'
import { parseOrder } from '../plan/sort'
import { compileFindProjection } from '../projection/find-projection'
import type { Answer } from '../request'
import type { Document, Value } from '../values/value'
import { encodeWire, parseWireDocument } from '../values/wire'
import { countOf, queryOf, type OperationContext } from './context'

const DEFAULT_LIMIT = 100
const MAXIMUM_LIMIT = 1000

/** One document by id, or those that match: 100 unless asked otherwise, 1,000 at most. */
export function getDocuments(context: OperationContext): Answer {
  const { request, now } = context
  const offset = countOf(request.offset, 'offset', 0)
  const limit = Math.min(countOf(request.limit, 'limit', 0) || DEFAULT_LIMIT, MAXIMUM_LIMIT)
  const project =
    request.projection === undefined
      ? undefined
      : compileFindProjection(parseWireDocument(request.projection, now, 'projection'))
  const documents = request.queryType === 'DOC' ? byId(context) : matching(context, offset, limit)
  const list = documents.map((document) => encodeWire(project ? project(document) : document))
  return { data: { offset, limit, list } }
}

function byId(context: OperationContext): Document[] {
  const { collection, target, cost } = context
  const row = target.get(collection, idOf(queryOf(context)))
  if (row) cost.documentsRead++
  return row ? [row.document] : []
}

function matching(context: OperationContext, skip: number, limit: number): Document[] {
  const { request, collection, target, now, cost } = context
  const order = request.order === undefined ? [] : parseOrder(parseWireDocument(request.order, now, 'order'))
  const overlay = target.overlay(collection)
  const rows = findRows({ collection, query: queryOf(context), order, skip, limit, overlay, cost })
  return rows.map(({ document }) => document)
}

export function idOf(query: Document): Value {
  const id = query['_id']
  if (id === undefined) throw invalidParameter('the query of a document needs its _id')
  return id
}
