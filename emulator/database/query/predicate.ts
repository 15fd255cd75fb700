import type { Maybe } from '../values/value'
import { someAtPath, type Path } from './paths'

export type Predicate = (value: Maybe) => boolean

/** What one operator asks of a value. */
export interface ValueTest {
  test: Predicate
  /** The array itself is asked, not its elements. */
  whole?: boolean
  /** The field matches when no value passes. */
  negated?: boolean
}

/** The test applied to whatever stands at the path: arrays match by any element or as a whole. */
export function atPath(path: Path, { test, whole = false, negated = false }: ValueTest): Predicate {
  const leafPasses: Predicate = whole ? test : (leaf) => (Array.isArray(leaf) && leaf.some(test)) || test(leaf)
  return (root) => someAtPath(root, path, leafPasses) !== negated
}

/** The test applied to one array element as it is, without entering it. */
export const onElement =
  ({ test, negated = false }: ValueTest): Predicate =>
  (value) =>
    test(value) !== negated

export const every = (predicates: readonly Predicate[]): Predicate =>
  predicates.length === 1 ? (predicates[0] as Predicate) : (value) => predicates.every((predicate) => predicate(value))
