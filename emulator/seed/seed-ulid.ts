import { createHash } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const encodeTime = (milliseconds: number): string => {
  let rest = milliseconds
  let text = ''
  for (let place = 0; place < 10; place++) {
    text = alphabet.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

const tailOf = (key: string): string =>
  Array.from(createHash('sha256').update(key).digest().subarray(0, 16), (byte) => alphabet.charAt(byte % 32)).join('')

/** A ULID that depends on nothing but the instant (epoch milliseconds) and the key: seeding twice makes the same records. */
export const seedUlid = (instant: number, key: string): string => encodeTime(instant) + tailOf(key)

/** The instant in a ULID that was made from this key, or null for any other ULID. */
export const instantIn = (ulid: string, key: string): number | null => {
  if (ulid.slice(10) !== tailOf(key)) return null
  return Array.from(ulid.slice(0, 10)).reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0)
}
