const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
let counter = 0

/** A fresh ULID: all of one run differ, none depends on chance. */
export function ulid(): string {
  counter += 1
  return `01KB${'0'.repeat(6)}${written(counter).padStart(16, '0')}`
}

/** One that a phone made at this time, milliseconds since 1970. */
export const ulidMadeAt = (time: number): string => `${written(time).padStart(10, '0')}${ulid().slice(10)}`

const written = (number: number): string =>
  [...number.toString(32)].map((digit) => ALPHABET[parseInt(digit, 32)]).join('')
