import type { FailureCode } from '../contracts/failures'

/** What the phone itself finds: the cloud cannot be reached, no room here, a picture gone, too big or one too many. */
export type PhoneFailureCode =
  'OFFLINE' | 'UNREACHABLE' | 'PHONE_FULL' | 'PHOTO_LOST' | 'PHOTO_TOO_BIG' | 'PHOTO_TOO_MANY' | 'FILE_NOT_OPENED'

/** What may come of a call besides its value. */
export type ClientFailureCode = FailureCode | PhoneFailureCode
