import { inflateRawSync } from 'node:zlib'
import { Failure } from '../failure'

/** Measured: parsing needs about ten times the unpacked size, and a function has 256 MB. */
const MOST_UNPACKED_BYTES = 16 * 1024 * 1024
const MOST_ENTRIES = 500

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 0xffff
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
const STORED = 0
const DEFLATED = 8

/**
 * Unpacks a zip once and throws it away, so that one that blows up is refused before anything keeps it in memory:
 * the sizes that it states may be lies. Raises `SHEET_UNREADABLE` for what is no zip, `SHEET_TOO_BIG` for a bomb.
 * Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT §4.3
 */
export function assertUnpacksSmall(bytes: Buffer): void {
  const end = endOf(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new Failure('SHEET_TOO_BIG')
  let at = bytes.readUInt32LE(end + 16)
  let room = MOST_UNPACKED_BYTES
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw unreadable()
    room -= unpackedSize(bytes, at, room)
    at += ENTRY_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT)
  for (let at = bytes.length - END_BYTES; at >= first; at--) if (bytes.readUInt32LE(at) === END_SIGNATURE) return at
  throw unreadable()
}

function unpackedSize(bytes: Buffer, entry: number, room: number): number {
  const method = bytes.readUInt16LE(entry + 10)
  const packed = bytes.readUInt32LE(entry + 20)
  const local = bytes.readUInt32LE(entry + 42)
  if (local + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(local) !== LOCAL_SIGNATURE) throw unreadable()
  const from = local + LOCAL_BYTES + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const size = method === DEFLATED ? inflatedSize(bytes.subarray(from, from + packed), room) : packed
  if (method !== DEFLATED && method !== STORED) throw unreadable()
  if (size > room) throw new Failure('SHEET_TOO_BIG')
  return size
}

function inflatedSize(packed: Buffer, room: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) }).length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Failure('SHEET_TOO_BIG')
    throw unreadable()
  }
}

const unreadable = () => new Failure('SHEET_UNREADABLE')
