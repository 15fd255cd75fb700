import { requestFailed } from '../cloud-error'
import { compareValues } from '../values/compare'
import { isDocument, isNumber, typeName, type Maybe, type Value } from '../values/value'
import { read, write, type Slot } from './slot'
import type { Modifier } from './modifier'

const numberOperand = (name: string, operand: Value, path: string): number => {
  if (isNumber(operand)) return operand
  const verb = name === '$inc' ? 'increment' : 'multiply'
  throw requestFailed(`(TypeMismatch) Cannot ${verb} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`)
}

function numericField(name: string, value: Maybe, path: string, id: Maybe): number | undefined {
  if (value === undefined || isNumber(value)) return value
  throw requestFailed(
    `(TypeMismatch) Cannot apply ${name} to a value of non-numeric type. {_id: ${JSON.stringify(id)}} has the field '${path}' of non-numeric type ${typeName(value)}`,
  )
}

const arithmetic = (compute: (before: number, operand: number) => number): Modifier => ({
  creates: true,
  check: (operand, path, name) => void numberOperand(name, operand, path),
  apply(slot, operand, { path, name, document }) {
    const before = numericField(name, read(slot), path, document['_id'])
    write(slot, compute(before ?? 0, operand as number))
  },
})

const extreme = (sign: 1 | -1): Modifier => ({
  creates: true,
  apply(slot: Slot, operand: Value) {
    const before = read(slot)
    if (before === undefined || compareValues(operand, before) * sign > 0) write(slot, operand)
  },
})

type BitOperation = (before: bigint, operand: bigint) => bigint
const BIT_OPERATIONS: Record<string, BitOperation> = {
  and: (before, operand) => before & operand,
  or: (before, operand) => before | operand,
  xor: (before, operand) => before ^ operand,
}

const bit: Modifier = {
  creates: true,
  check(operand, path) {
    const entries = isDocument(operand) ? Object.entries(operand) : []
    if (entries.length === 0)
      throw requestFailed(`(BadValue) The $bit modifier needs {and, or, xor: number} for '${path}'`)
    for (const [operation, value] of entries) {
      if (!BIT_OPERATIONS[operation])
        throw requestFailed(`(BadValue) The $bit modifier only supports 'and', 'or', and 'xor', not '${operation}'`)
      if (!isNumber(value) || !Number.isInteger(value))
        throw requestFailed('(BadValue) The $bit modifier field must be an Integer(32/64 bit)')
    }
  },
  apply(slot, operand, { path, document }) {
    const before = numericField('$bit', read(slot), path, document['_id']) ?? 0
    if (!Number.isInteger(before))
      throw requestFailed(`(BadValue) Cannot apply $bit to a value of non-integral type: '${path}'`)
    let value = BigInt(before)
    for (const [operation, mask] of Object.entries(operand as Record<string, number>)) {
      value = BIT_OPERATIONS[operation]?.(value, BigInt(mask)) ?? value
    }
    write(slot, Number(value))
  },
}

export const numberModifiers: Record<string, Modifier> = {
  $inc: arithmetic((before, operand) => before + operand),
  $mul: arithmetic((before, operand) => before * operand + 0),
  $max: extreme(1),
  $min: extreme(-1),
  $bit: bit,
}
