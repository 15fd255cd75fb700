import { findRows } from '../plan/find'
import type { Answer } from '../request'
import type { Row } from '../storage/collection'
import type { Document } from '../values/value'
import { queryOf, type OperationContext } from './context'
import { idOf } from './get'

/** Removes the document, the matching ones, or (`multi: false`) the first that matches. */
export function removeDocuments(context: OperationContext): Answer {
  const { collection, target } = context
  const rows = rowsToWrite(context, queryOf(context))
  for (const row of rows) target.remove(collection, row)
  return { data: { deleted: rows.length } }
}

/** The rows a modify or remove is about. */
export function rowsToWrite({ request, collection, target, cost }: OperationContext, query: Document): Row[] {
  if (request.queryType !== 'DOC') {
    const limit = request.multi === false ? 1 : Infinity
    return findRows({ collection, query, limit, overlay: target.overlay(collection), cost })
  }
  const row = target.get(collection, idOf(query))
  if (row) cost.documentsRead++
  return row ? [row] : []
}
