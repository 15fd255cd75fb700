import type { FailureCode, FailureDetails } from '../../contracts/failures'

/** What the phone itself finds: the cloud cannot be reached, no room here, a picture gone, too big or one too many. */
export type PhoneFailureCode =
  'OFFLINE' | 'UNREACHABLE' | 'PHONE_FULL' | 'PHOTO_LOST' | 'PHOTO_TOO_BIG' | 'PHOTO_TOO_MANY'

/** What may come of a call besides its value. */
export type ClientFailureCode = FailureCode | PhoneFailureCode

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
