const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_CHARACTERS = 10

/** When an id was made, by the clock of the phone that made it. https://github.com/ulid/spec */
export const madeAtOf = (ulid: string): string =>
  new Date(
    [...ulid.slice(0, TIME_CHARACTERS)].reduce((time, digit) => time * 32 + ALPHABET.indexOf(digit), 0),
  ).toISOString()
