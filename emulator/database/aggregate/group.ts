import { compileExpression } from '../expressions/compile'
import { NO_VARIABLES, scopeOf, type Scope } from '../expressions/scope'
import { compareValues } from '../values/compare'
import { encodeOne } from '../values/key'
import type { Document, Maybe, Value } from '../values/value'
import { accumulate, compileAccumulators } from './accumulators'
import type { CompileStage } from './stage'
import { documentOperand, stageError } from './stage-error'

const keyOf = (value: Value): string =>
  typeof value === 'string' ? `s${value}` : `k${encodeOne(value).toString('latin1')}`

/** Scopes by the value of a key, in the order of first appearance; missing counts as null. */
export function groupBy(scopes: readonly Scope[], key: (scope: Scope) => Maybe): { id: Value; scopes: Scope[] }[] {
  const groups = new Map<string, { id: Value; scopes: Scope[] }>()
  for (const scope of scopes) {
    const id = key(scope) ?? null
    const text = keyOf(id)
    const group = groups.get(text)
    if (group) group.scopes.push(scope)
    else groups.set(text, { id, scopes: [scope] })
  }
  return [...groups.values()]
}

export const group: CompileStage = (operand, { variables = NO_VARIABLES }) => {
  const { _id, ...output } = documentOperand('$group', operand)
  if (_id === undefined) throw stageError('a group specification must include an _id')
  const key = compileExpression(_id)
  const accumulators = compileAccumulators(output)
  return (documents) => {
    const scopes = documents.map((document) => scopeOf(document, variables))
    return groupBy(scopes, key).map(({ id, scopes: members }) => ({ _id: id, ...accumulate(accumulators, members) }))
  }
}

export const sortByCount: CompileStage = (operand, { variables = NO_VARIABLES }) => {
  if (typeof operand === 'string' && !operand.startsWith('$'))
    throw stageError('the sortByCount field must be defined as a $-prefixed path or an expression inside an object')
  const key = compileExpression(operand)
  return (documents) =>
    groupBy(
      documents.map((document) => scopeOf(document, variables)),
      key,
    )
      .map(({ id, scopes }): Document => ({ _id: id, count: scopes.length }))
      .sort((a, b) => compareValues(b['count'], a['count']))
}
