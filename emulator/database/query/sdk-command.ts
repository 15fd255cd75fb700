import { isDocument, type Document, type Value } from '../values/value'

/**
 * `_.elemMatch(_.gt(1).lt(5))` is documented, but the SDK (4.0.2) sends the command object itself,
 * `{operator, operands, fieldName}`. This turns it back into the operators that were meant.
 */
export function fromSdkCommand(operand: Document): Document {
  const { operator, operands } = operand
  if (typeof operator !== 'string' || !Array.isArray(operands) || !('fieldName' in operand)) return operand
  if (operator === 'and') return Object.assign({}, ...operands.map(commandOf)) as Document
  if (operator === 'or' || operator === 'nor') return operand
  const name = operator === 'neq' ? '$ne' : `$${operator}`
  return { [name]: operator === 'in' || operator === 'nin' ? operands : (operands[0] ?? null) }
}

const commandOf = (value: Value): Document => (isDocument(value) ? fromSdkCommand(value) : {})
