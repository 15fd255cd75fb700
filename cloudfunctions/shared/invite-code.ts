import { randomInt } from 'node:crypto'

/** Without 0 O 1 I, which are mistaken for each other when read aloud or written down. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const LENGTH = 8
const LIFETIME_MS = 7 * 24 * 60 * 60 * 1000

/** A code to be told by mouth, and until when it holds: seven days. */
export const newInvite = (now: Date): { code: string; expiresAt: string } => ({
  code: Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  expiresAt: new Date(now.getTime() + LIFETIME_MS).toISOString(),
})
