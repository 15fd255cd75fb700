import type { Value } from '../figure'

export const numberText = (value: Value): string =>
  typeof value === 'number' ? value.toLocaleString('en-US') : String(value)
