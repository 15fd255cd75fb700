import { createHash } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_LENGTH = 10
const ROW_LENGTH = 4
const HASH_LENGTH = 12

/**
 * The id of what a row of an uploaded sheet becomes: the same whenever and however often it is read. As a ULID it is as
 * old as the upload, and the rows of a sheet stay in their order. `upload` is the ULID of the file.
 */
export function rowId(upload: string, row: number): string {
  const hash = createHash('sha256').update(`${upload}#${row}`).digest()
  const tail = Array.from(hash.subarray(0, HASH_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
  return upload.slice(0, TIME_LENGTH) + base32(row) + tail
}

function base32(value: number): string {
  let text = ''
  for (let rest = value; text.length < ROW_LENGTH; rest = Math.floor(rest / ALPHABET.length))
    text = (ALPHABET[rest % ALPHABET.length] ?? '0') + text
  return text
}
