import type { Maybe } from '../values/value'

export type Variables = ReadonlyMap<string, Maybe>
export const NO_VARIABLES: Variables = new Map()

/** What an expression is evaluated against: the document, and the variables around it. */
export interface Scope {
  root: Maybe
  variables: Variables
}

export type Expression = (scope: Scope) => Maybe

export const scopeOf = (root: Maybe, variables: Variables = NO_VARIABLES): Scope => ({ root, variables })

export function withVariables(scope: Scope, entries: Iterable<readonly [string, Maybe]>): Scope {
  const variables = new Map(scope.variables)
  for (const [name, value] of entries) variables.set(name, value)
  return { root: scope.root, variables }
}
