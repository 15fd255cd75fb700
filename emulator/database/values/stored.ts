import { Binary, kindOf, ObjectId, Regex, type Document, type Value } from './value'

/**
 * The form on disk: plain JSON, and one-key objects whose key begins with `$` for what JSON lacks.
 * They cannot collide with data, because keys that begin with `$` are refused at every write.
 */
export const encodeStored = (document: Document): string => JSON.stringify(storable(document))

export function decodeStored(text: string): Document {
  const parsed = JSON.parse(text) as Document
  return text.includes('{"$') ? (reviveStored(parsed) as Document) : parsed
}

function storable(value: Value): unknown {
  if (typeof value === 'number') return storableNumber(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return storableArray(value)
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof Regex) return { $regex: [value.pattern, value.options] }
  if (value instanceof ObjectId) return { $oid: value.hex }
  if (value instanceof Binary) return { $binary: [value.base64, value.subType] }
  return storableDocument(value)
}

const storableNumber = (value: number): unknown =>
  Number.isFinite(value) && !Object.is(value, -0) ? value : { $double: Object.is(value, -0) ? '-0' : String(value) }

/** Copies only where something must change: most documents are written as they are. */
function storableArray(values: Value[]): unknown[] {
  let copy: unknown[] | undefined
  values.forEach((value, index) => {
    const next = storable(value)
    if (next === value) return
    copy ??= [...values]
    copy[index] = next
  })
  return copy ?? values
}

function storableDocument(document: Document): Record<string, unknown> {
  let copy: Record<string, unknown> | undefined
  for (const key of Object.keys(document)) {
    const value = document[key] as Value
    const next = storable(value)
    if (next === value) continue
    copy ??= { ...document }
    copy[key] = next
  }
  return copy ?? document
}

function reviveStored(value: Value): Value {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      if (typeof item === 'object' && item !== null) value[index] = reviveStored(item)
    })
    return value
  }
  if (kindOf(value) !== 'object') return value
  const document = value as Document
  for (const key of Object.keys(document)) {
    const inner = document[key] as Value
    if (key.charCodeAt(0) === 36) return reviveSpecial(key, inner)
    if (typeof inner === 'object' && inner !== null) document[key] = reviveStored(inner)
  }
  return document
}

function reviveSpecial(key: string, inner: Value): Value {
  if (key === '$date') return new Date(inner as number)
  if (key === '$double') return Number(inner)
  if (key === '$oid') return new ObjectId(inner as string)
  const [first, second] = inner as [string, string]
  return key === '$regex' ? new Regex(first, second) : new Binary(first, second)
}
