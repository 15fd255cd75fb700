export { asFailure, CallFailure, type ClientFailureCode } from '../client/failure'
