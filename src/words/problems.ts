import type { ClientFailureCode } from '../failure-codes'

/** What the outbox goes on trying by itself. */
const RETRIED: readonly ClientFailureCode[] = ['UNREACHABLE', 'UNEXPECTED', 'BUSY', 'OFFLINE', 'UNKNOWN_ACTION']

export const isRetried = (code: ClientFailureCode): boolean => RETRIED.includes(code)

/** The way out of a refusal in a few words, for the record's mark. */
export const wayOutName = (code: ClientFailureCode): string => (isRetried(code) ? '还会自动再传' : '改一下再传')
