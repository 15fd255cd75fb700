const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
let counter = 0

/** A fresh ULID: all of one run differ, none depends on chance. */
export function ulid(): string {
  counter += 1
  const random = counter.toString(32).toUpperCase().padStart(16, '0')
  return `01KB${'0'.repeat(6)}${[...random].map((digit) => ALPHABET[parseInt(digit, 32)]).join('')}`
}
