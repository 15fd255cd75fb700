/** A regular expression as BSON keeps it: PCRE source and options, not necessarily valid in JavaScript. */
export class Regex {
  constructor(
    readonly pattern: string,
    readonly options: string,
  ) {}
}

export class ObjectId {
  constructor(readonly hex: string) {}
}

export class Binary {
  constructor(
    readonly base64: string,
    readonly subType: string,
  ) {}
}

/** A value as the database sees it. A missing field is `undefined`, which is never stored. */
export type Value = null | boolean | number | string | Date | Regex | ObjectId | Binary | Value[] | Document
export interface Document {
  [key: string]: Value
}
export type Maybe = Value | undefined

export type Kind =
  'missing' | 'null' | 'number' | 'string' | 'object' | 'array' | 'binData' | 'objectId' | 'bool' | 'date' | 'regex'

export function kindOf(value: Maybe): Kind {
  switch (typeof value) {
    case 'string':
      return 'string'
    case 'number':
      return 'number'
    case 'boolean':
      return 'bool'
    case 'undefined':
      return 'missing'
    default:
      return kindOfObject(value)
  }
}

function kindOfObject(value: object | null): Kind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof Regex) return 'regex'
  if (value instanceof ObjectId) return 'objectId'
  if (value instanceof Binary) return 'binData'
  return 'object'
}

export const isDocument = (value: Maybe): value is Document => kindOf(value) === 'object'
export const isNumber = (value: Maybe): value is number => typeof value === 'number'
export const isNullish = (value: Maybe): value is null | undefined => value === null || value === undefined

/** A field of the document itself, never one inherited from `Object.prototype`. */
export const getOwn = (document: Document, key: string): Maybe =>
  Object.prototype.hasOwnProperty.call(document, key) ? document[key] : undefined

/** The names MongoDB prints and `$type` takes: numbers are int, long or double by their value. */
export function typeName(value: Maybe): string {
  const kind = kindOf(value)
  return kind === 'number' ? numberType(value as number) : kind
}

export function numberType(value: number): 'int' | 'long' | 'double' {
  if (!Number.isInteger(value) || Object.is(value, -0)) return 'double'
  if (value >= -2147483648 && value <= 2147483647) return 'int'
  return value >= -9223372036854775808 && value < 9223372036854775808 ? 'long' : 'double'
}

/** A deep copy; dates and other leaf values are immutable here and shared. */
export function copyValue<T extends Value>(value: T): T
export function copyValue(value: Value): Value {
  if (Array.isArray(value)) return value.map((item) => copyValue(item))
  if (!isDocument(value)) return value
  const copy: Document = {}
  for (const key of Object.keys(value)) copy[key] = copyValue(value[key] as Value)
  return copy
}
