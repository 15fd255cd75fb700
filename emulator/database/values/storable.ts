import { requestFailed } from '../cloud-error'
import { isDocument, kindOf, type Document, type Value } from './value'

/** MongoDB's limits: 16 MB of BSON a document, 100 levels of nesting. */
export const MAXIMUM_DOCUMENT_BYTES = 16 * 1024 * 1024
const MAXIMUM_DEPTH = 100

/** Refuses keys that the database would misread: `$…` and dotted ones, at any depth, and too deep a nesting. */
export function assertStorableDocument(document: Document): void {
  for (const key of Object.keys(document)) {
    assertStorableKey(key, '')
    assertStorable(document[key] as Value, key, 1)
  }
}

/** Same for a value that an update puts at `path`. */
export function assertStorable(value: Value, path: string, depth = 1): void {
  if (depth > MAXIMUM_DEPTH) throw requestFailed(`(Overflow) exceeds the maximum nesting of ${MAXIMUM_DEPTH} levels`)
  if (Array.isArray(value)) {
    value.forEach((item, index) => assertStorable(item, `${path}.${index}`, depth + 1))
    return
  }
  if (!isDocument(value)) return
  for (const key of Object.keys(value)) {
    assertStorableKey(key, path)
    assertStorable(value[key] as Value, `${path}.${key}`, depth + 1)
  }
}

function assertStorableKey(key: string, parent: string): void {
  const path = parent === '' ? key : `${parent}.${key}`
  if (key.startsWith('$')) {
    throw requestFailed(
      `(DollarPrefixedFieldName) The dollar ($) prefixed field '${key}' in '${path}' is not valid for storage.`,
    )
  }
  if (key.includes('.')) {
    throw requestFailed(`(DottedFieldName) The dotted field '${key}' in '${path}' is not valid for storage.`)
  }
  if (key.includes('\0')) throw requestFailed(`(BadValue) field names may not contain a zero byte: '${path}'`)
}

/** What may stand in `_id`: anything but an array, a regular expression, or an object with operators. */
export function assertId(id: Value): void {
  const kind = kindOf(id)
  if (kind === 'array' || kind === 'regex') {
    throw requestFailed(`(InvalidIdField) The '_id' value cannot be of type ${kind}`)
  }
}

/** `text` is the stored form; only long ones are measured exactly. */
export function assertSize(document: Document, text: string): void {
  if (text.length * 3 < MAXIMUM_DOCUMENT_BYTES) return
  const size = bsonSize(document)
  if (size > MAXIMUM_DOCUMENT_BYTES) {
    throw requestFailed(
      `(BSONObjectTooLarge) object to insert too large. size in bytes: ${size}, max size: ${MAXIMUM_DOCUMENT_BYTES}`,
    )
  }
}

function bsonSize(document: Document | Value[]): number {
  const entries = Array.isArray(document)
    ? document.map((value, index) => [String(index), value] as const)
    : Object.entries(document)
  return entries.reduce((sum, [key, value]) => sum + 2 + Buffer.byteLength(key) + valueSize(value), 5)
}

function valueSize(value: Value): number {
  if (typeof value === 'string') return 5 + Buffer.byteLength(value)
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? 4 : 8
  if (typeof value === 'boolean') return 1
  if (Array.isArray(value) || isDocument(value)) return bsonSize(value)
  return value === null ? 0 : 12
}
