export { asFailure, CallFailure } from '../client/failure'
export type { ClientFailureCode } from '../failure-codes'
