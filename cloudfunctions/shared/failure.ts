import type { FailureCode, FailureDetails, FailureReport } from '../../contracts/failures'

/** Something a use case may say no to; the code is one that its contract declares. */
export class Failure<Code extends FailureCode = FailureCode> extends Error {
  constructor(
    readonly code: Code,
    readonly details: FailureDetails = {},
  ) {
    super(code)
  }

  report(): FailureReport {
    return { code: this.code, details: this.details }
  }
}
