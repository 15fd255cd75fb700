import { randomBytes } from 'node:crypto'
import { invalidParameter } from '../cloud-error'
import type { Answer } from '../request'
import { assertId, assertStorableDocument } from '../values/storable'
import { isDocument, ObjectId, type Document, type Value } from '../values/value'
import { parseWireDocument } from '../values/wire'
import type { OperationContext } from './context'

/** Inserts in the order given; the first that fails ends it, and those before it stay. */
export function insertDocuments({ request, collection, target, now }: OperationContext): Answer {
  const texts = request.data
  if (!Array.isArray(texts) || texts.length === 0) throw invalidParameter('data must hold at least one document')
  const documents = texts.map((text) => withId(parseWireDocument(text, now, 'data')))
  for (const document of documents) assertStorableDocument(document)
  for (const document of documents) target.insert(collection, document)
  return { data: { insertedIds: documents.map(({ _id }) => wireId(_id as Value)) } }
}

/** Ids made here are 32 hexadecimal digits; `_id` stands first in every document. */
export function withId(document: Document): Document {
  const { _id = randomBytes(16).toString('hex'), ...fields } = document
  assertId(_id)
  return { _id, ...fields }
}

/** Ids travel in answers as plain JSON. */
export function wireId(id: Value): unknown {
  if (id instanceof ObjectId) return id.hex
  return isDocument(id) ? JSON.parse(JSON.stringify(id)) : id
}
