import type { Maybe } from '../values/value'

/** False, null, zero and missing are false; everything else, empty strings and arrays too, is true. */
export const isTrue = (value: Maybe): boolean => value !== false && value !== null && value !== undefined && value !== 0
