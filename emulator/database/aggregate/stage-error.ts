import { requestFailed } from '../cloud-error'
import { isDocument, type Document, type Value } from '../values/value'

export const stageError = (message: string): Error => requestFailed(`(Location) ${message}`)

export function documentOperand(name: string, operand: Value): Document {
  if (!isDocument(operand)) throw stageError(`the ${name} stage specification must be an object`)
  return operand
}

export function wholeOperand(name: string, operand: Value, minimum: number): number {
  if (typeof operand !== 'number' || !Number.isInteger(operand))
    throw stageError(`the ${name} must be specified as a whole number`)
  if (operand < minimum)
    throw stageError(`the ${name} must be ${minimum > 0 ? 'positive' : 'non-negative'}: ${operand}`)
  return operand
}
