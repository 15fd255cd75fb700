import type { Paint } from './columns'

const RED = '\u001b[31m'
const PLAIN = '\u001b[39m'

const hasColours = (): boolean =>
  !process.env['NO_COLOR'] && (process.stdout.isTTY || Boolean(process.env['FORCE_COLOR']))

/** Red where the output can show it, as it is elsewhere. */
export const paintRed = (): Paint => (hasColours() ? (text) => `${RED}${text}${PLAIN}` : (text) => text)
