import { requestFailed } from '../cloud-error'
import { assertStorable } from '../values/storable'
import { copyValue, isDocument } from '../values/value'
import type { Modifier } from './modifier'
import { erase, write } from './slot'

const set: Modifier = {
  creates: true,
  check: (operand, path) => assertStorable(operand, path),
  apply: (slot, operand) => write(slot, copyValue(operand)),
}

const currentDate: Modifier = {
  creates: true,
  check(operand, path) {
    const type = isDocument(operand) ? operand['$type'] : undefined
    if (typeof operand === 'boolean' || type === 'date' || type === 'timestamp') return
    throw requestFailed(`(BadValue) $currentDate of '${path}' needs true or {$type: 'date' | 'timestamp'}`)
  },
  apply: (slot, _, { now }) => write(slot, new Date(now)),
}

export const fieldModifiers: Record<string, Modifier> = {
  $set: set,
  $setOnInsert: set,
  $unset: { creates: false, apply: erase },
  $currentDate: currentDate,
}
