import { invalidParameter } from '../cloud-error'
import { Binary, kindOf, numberType, ObjectId, Regex, type Document, type Value } from './value'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

/**
 * Reads the EJSON text that the SDK sends. `{"$tcb_server_date":{"offset":ms}}` becomes the instant `now + offset`,
 * wherever it stands. Query and update operators pass through as ordinary keys.
 */
export function parseWire(text: string, now: number): Value {
  return revive(parseJson(text), now)
}

/** Same as `parseWire` for texts that must hold a document. */
export function parseWireDocument(text: unknown, now: number, what: string): Document {
  if (typeof text !== 'string') throw invalidParameter(`${what} must be a string of EJSON`)
  const value = parseWire(text, now)
  if (kindOf(value) !== 'object') throw invalidParameter(`${what} must be an object`)
  return value as Document
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw invalidParameter(`not valid EJSON: ${text.slice(0, 80)}`)
  }
}

function revive(value: Json, now: number): Value {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => revive(item, now))
  const keys = Object.keys(value)
  const only = keys.length === 1 ? (keys[0] as string) : ''
  if (only.charCodeAt(0) === 36) {
    const special = reviveSpecial(only, value[only] as Json, now)
    if (special !== undefined) return special
  }
  const document: Document = {}
  for (const key of keys) document[key] = revive(value[key] as Json, now)
  return document
}

function reviveSpecial(key: string, inner: Json, now: number): Value | undefined {
  switch (key) {
    case '$numberInt':
    case '$numberLong':
    case '$numberDouble':
    case '$numberDecimal':
      return typeof inner === 'string' || typeof inner === 'number' ? Number(inner) : undefined
    case '$date':
      return reviveDate(inner)
    case '$tcb_server_date':
      return new Date(now + serverDateOffset(inner))
    case '$regularExpression':
      return reviveRegex(inner)
    case '$oid':
      return typeof inner === 'string' ? new ObjectId(inner) : undefined
    case '$binary':
      return reviveBinary(inner)
    case '$undefined':
      return null
    default:
      return undefined
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function reviveDate(inner: Json): Value | undefined {
  const raw = isObject(inner) ? Number(inner['$numberLong']) : inner
  if (typeof raw !== 'string' && typeof raw !== 'number') return undefined
  const date = new Date(raw)
  if (Number.isNaN(date.getTime())) throw invalidParameter(`not a date: ${JSON.stringify(inner)}`)
  return date
}

function serverDateOffset(inner: Json): number {
  const offset = isObject(inner) ? revive(inner['offset'] ?? 0, 0) : 0
  if (typeof offset !== 'number') throw invalidParameter('the offset of serverDate must be a number')
  return offset
}

function reviveRegex(inner: Json): Value | undefined {
  if (!isObject(inner) || typeof inner['pattern'] !== 'string') return undefined
  return new Regex(inner['pattern'], typeof inner['options'] === 'string' ? inner['options'] : '')
}

function reviveBinary(inner: Json): Value | undefined {
  if (!isObject(inner) || typeof inner['base64'] !== 'string') return undefined
  return new Binary(inner['base64'], typeof inner['subType'] === 'string' ? inner['subType'] : '00')
}

/** Canonical EJSON, as the cloud puts it into `data.list`. */
export function encodeWire(value: Value): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'number':
      return encodeNumber(value)
    case 'boolean':
      return value ? 'true' : 'false'
    default:
      return value === null ? 'null' : encodeObject(value)
  }
}

function encodeNumber(value: number): string {
  const type = numberType(value)
  if (type === 'int') return `{"$numberInt":"${value}"}`
  if (type === 'long') return `{"$numberLong":"${BigInt(value)}"}`
  return `{"$numberDouble":"${Object.is(value, -0) ? '-0.0' : value}"}`
}

function encodeObject(value: Exclude<Value, null | boolean | number | string>): string {
  if (Array.isArray(value)) return `[${value.map(encodeWire).join(',')}]`
  if (value instanceof Date) return `{"$date":{"$numberLong":"${value.getTime()}"}}`
  if (value instanceof Regex) {
    const { pattern, options } = value
    return `{"$regularExpression":${JSON.stringify({ pattern, options })}}`
  }
  if (value instanceof ObjectId) return `{"$oid":${JSON.stringify(value.hex)}}`
  if (value instanceof Binary) return `{"$binary":${JSON.stringify({ base64: value.base64, subType: value.subType })}}`
  const fields = Object.keys(value).map((key) => `${JSON.stringify(key)}:${encodeWire(value[key] as Value)}`)
  return `{${fields.join(',')}}`
}
