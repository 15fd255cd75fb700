import type { Document, Value } from '../values/value'
import type { Slot } from './slot'

export interface ModifierContext {
  path: string
  name: string
  document: Document
  now: number
}

/** One update operator. */
export interface Modifier {
  /** Makes the way to the field where there is none. */
  creates: boolean
  /** Refuses a malformed operand before any document is touched. */
  check?: (operand: Value, path: string, name: string) => void
  apply: (slot: Slot, operand: Value, context: ModifierContext) => void
}
