import type { ClientFailureCode } from '../failure-codes'

/** What the outbox goes on trying by itself. */
const RETRIED: readonly ClientFailureCode[] = ['UNREACHABLE', 'UNEXPECTED', 'BUSY', 'OFFLINE', 'UNKNOWN_ACTION']

export const isRetried = (code: ClientFailureCode): boolean => RETRIED.includes(code)

/** No change to its words makes the federation take it in: it is not hers any more, or somebody else decides. */
const BEYOND_MENDING: readonly ClientFailureCode[] = [
  'NOT_FOUND',
  'HOUSEHOLD_CLOSED',
  'FORBIDDEN',
  'NOT_YOUR_VISIT',
  'VISIT_WITHDRAWN',
  'VISIT_OF_OTHER_HOUSEHOLD',
  'HANDED_OVER_LONG_AGO',
]

export const isBeyondMending = (code: ClientFailureCode): boolean => BEYOND_MENDING.includes(code)

/** The way out of a refusal in a few words, for the record's mark. */
export function wayOutName(code: ClientFailureCode): string {
  if (isRetried(code)) return '还会自动再传'
  return isBeyondMending(code) ? '看看怎么办' : '改一下再传'
}
