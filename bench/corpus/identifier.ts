const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function base32(number: number, places: number): string {
  let rest = number
  let text = ''
  for (let place = 0; place < places; place++) {
    text = ALPHABET.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

let serial = 0

/** The next ULIDs and fingerprints are those after the first one again: the same corpus has the same ids. */
export function restartIdentifiers(): void {
  serial = 0
}

/** A ULID of that instant (epoch milliseconds), different from all others since the last restart. */
export const ulidAt = (instant: number): string => base32(instant, 10) + base32(++serial, 16)

const hexadecimal = (places: number): string => (++serial).toString(16).padStart(places, '0')

/** As long as a fingerprint, without the work of one. */
export const fingerprintLike = (): string => hexadecimal(24)

/** Like the ids that the database gives. */
export const idLike = (): string => hexadecimal(32)
