import type { FailureDetails } from '../../contracts/failures'
import type { ClientFailureCode } from '../failure-codes'

export class CallFailure extends Error {
  override readonly name = 'CallFailure'

  constructor(
    readonly code: ClientFailureCode,
    readonly details: FailureDetails = {},
  ) {
    super(code)
  }
}

/** Anything thrown, as a failure that a screen can explain. */
export const asFailure = (error: unknown): CallFailure =>
  error instanceof CallFailure ? error : new CallFailure('UNEXPECTED')
