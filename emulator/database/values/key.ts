import { Binary, kindOf, ObjectId, Regex, type Document, type Maybe, type Value } from './value'

/**
 * Index keys: byte strings whose order under memcmp is the BSON order of the values (MongoDB calls them KeyStrings).
 * Every encoding ends by itself, so none is a prefix of another and keys of several fields are simply joined.
 */
export const TYPE_BYTE = {
  emptyArray: 0x08,
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  binData: 0x58,
  objectId: 0x60,
  bool: 0x70,
  date: 0x80,
  regex: 0x90,
} as const

class ByteWriter {
  private buffer = Buffer.allocUnsafe(1024)
  length = 0

  private reserve(bytes: number): void {
    if (this.length + bytes <= this.buffer.length) return
    const grown = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.length + bytes))
    this.buffer.copy(grown, 0, 0, this.length)
    this.buffer = grown
  }

  byte(value: number): void {
    this.reserve(1)
    this.buffer[this.length++] = value
  }

  number(value: number): void {
    this.reserve(8)
    const at = this.length
    this.length += 8
    if (Number.isNaN(value)) return void this.buffer.fill(0, at, at + 8)
    this.buffer.writeDoubleBE(value === 0 ? 0 : value, at)
    if (value < 0) this.invert(at)
    else this.buffer[at] = (this.buffer[at] as number) | 0x80
  }

  /** Text, its zero bytes escaped as 00 FF, closed by 00 01. */
  text(value: string): void {
    this.reserve(value.length * 3 + 2)
    const safe = value.includes('\0')
    if (!safe) this.length += this.buffer.write(value, this.length, 'utf8')
    else for (const byte of Buffer.from(value, 'utf8')) this.escaped(byte)
    this.byte(0)
    this.byte(1)
  }

  private escaped(byte: number): void {
    this.byte(byte)
    if (byte === 0) this.byte(0xff)
  }

  invert(from: number): void {
    for (let at = from; at < this.length; at++) this.buffer[at] = ~(this.buffer[at] as number) & 0xff
  }

  take(): Buffer {
    return Buffer.from(this.buffer.subarray(0, this.length))
  }
}

const writer = new ByteWriter()

/** A field's value inside an index key; descending fields are stored inverted. An empty array as an element is `[]`. */
export interface KeyPart {
  value: Maybe
  descending?: boolean
  emptyArray?: boolean
}

export function encodeKey(parts: readonly KeyPart[]): Buffer {
  writer.length = 0
  for (const part of parts) {
    const from = writer.length
    if (part.emptyArray) writer.byte(TYPE_BYTE.emptyArray)
    else writeValue(part.value)
    if (part.descending) writer.invert(from)
  }
  return writer.take()
}

export const encodeOne = (value: Maybe): Buffer => encodeKey([{ value }])

function writeValue(value: Maybe): void {
  switch (typeof value) {
    case 'string':
      writer.byte(TYPE_BYTE.string)
      return writer.text(value)
    case 'number':
      writer.byte(TYPE_BYTE.number)
      return writer.number(value)
    case 'boolean':
      writer.byte(TYPE_BYTE.bool)
      return writer.byte(value ? 1 : 0)
    case 'undefined':
      return writer.byte(TYPE_BYTE.null)
    default:
      return writeObject(value)
  }
}

function writeObject(value: Exclude<Value, string | number | boolean>): void {
  if (value === null) return writer.byte(TYPE_BYTE.null)
  if (Array.isArray(value)) return writeArray(value)
  if (value instanceof Date) {
    writer.byte(TYPE_BYTE.date)
    return writer.number(value.getTime())
  }
  if (value instanceof Regex) {
    writer.byte(TYPE_BYTE.regex)
    writer.text(value.pattern)
    return writer.text(value.options)
  }
  if (value instanceof ObjectId) {
    writer.byte(TYPE_BYTE.objectId)
    return writer.text(value.hex)
  }
  if (value instanceof Binary) return writeBinary(value)
  return writeDocument(value)
}

function writeBinary(value: Binary): void {
  const bytes = Buffer.from(value.base64, 'base64')
  writer.byte(TYPE_BYTE.binData)
  writer.number(bytes.length)
  writer.text(value.subType)
  writer.text(bytes.toString('hex'))
}

function writeArray(values: Value[]): void {
  writer.byte(TYPE_BYTE.array)
  for (const value of values) writeValue(value)
  writer.byte(0)
}

/** Field by field: type, name, value, in the order in which documents are compared. */
function writeDocument(document: Document): void {
  writer.byte(TYPE_BYTE.object)
  for (const key of Object.keys(document)) {
    const value = document[key] as Value
    writer.byte(typeByteOf(value))
    writer.text(key)
    writeValue(value)
  }
  writer.byte(0)
}

/** The byte with which keys of the value's type begin: the bounds of its type bracket. */
export function typeByteOf(value: Value): number {
  const kind = kindOf(value)
  return kind === 'missing' ? TYPE_BYTE.null : TYPE_BYTE[kind]
}
