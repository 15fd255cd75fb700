import type { Device } from './device'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RANDOM_CHARACTERS = 16
const TIME_CHARACTERS = 10
const POOL = 32

/** Makes ids on the phone. https://github.com/ulid/spec */
export interface UlidMaker {
  next(): Promise<string>
}

/** Each id sorts after the one before. Draws random bytes by the pool, because WeChat hands them out asynchronously; 5 of 8 bits of each are used. */
export function createUlidMaker(device: Pick<Device, 'now' | 'randomBytes'>): UlidMaker {
  let pool: number[] = []
  let last = 0

  const fill = async () => {
    const bytes = await device.randomBytes(RANDOM_CHARACTERS * POOL)
    pool = pool.concat(Array.from(bytes))
  }

  return {
    async next() {
      if (pool.length < RANDOM_CHARACTERS) await fill()
      const drawn = pool.slice(0, RANDOM_CHARACTERS)
      pool = pool.slice(RANDOM_CHARACTERS)
      last = Math.max(device.now(), last + 1)
      return timeText(last) + drawn.map((byte) => ALPHABET.charAt(byte % 32)).join('')
    },
  }
}

function timeText(milliseconds: number): string {
  let rest = milliseconds
  let text = ''
  for (let position = 0; position < TIME_CHARACTERS; position++) {
    text = ALPHABET.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}
