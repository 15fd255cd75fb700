/** An error as the cloud answers it: `code` is the string the SDK maps to a number, `message` survives in `errMsg`. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CloudError'
  }
}

/** MongoDB refused the command: -502001. */
export const requestFailed = (message: string): CloudError =>
  new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`)

/** An operator, stage or modifier that the database does not know: -502002. */
export const invalidOperator = (message: string): CloudError =>
  new CloudError('DATABASE_INVALID_OPERRATOR', `[FailedOperation] ${message}`)

export const invalidParameter = (message: string): CloudError =>
  new CloudError('INVALID_PARAM', `[InvalidParameter] ${message}`)

export const collectionMissing = (name: string): CloudError =>
  new CloudError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  )

export const collectionExists = (name: string): CloudError =>
  new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceInUse] Table exist: ${name}.`)

export const transactionConflict = (): CloudError =>
  new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
  )

/** A transaction that has ended, was aborted by an error, or lived longer than it may. */
export const transactionGone = (id: string, reason: string): CloudError =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceNotFound.TransactionNotExist] Transaction ${id} does not exist: ${reason}.`,
  )

/** The text of a unique violation as it was seen in public code: callers match on `E11000`. */
export const duplicateKey = (collection: string, index: string, key: string): CloudError =>
  requestFailed(
    `multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}}]}, {<nil>}]`,
  )
