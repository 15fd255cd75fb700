import { NO_VARIABLES, type Variables } from '../expressions/scope'
import { getOwn, isDocument, type Document, type Maybe, type Value } from '../values/value'

/**
 * `$expr: {$eq: ['$field', '$$variable']}` also implies `{field: value}`, which an index can answer.
 * Only values that cannot be confused with a missing field or an array are used.
 */
export function valuesToPlanBy(query: Document, variables: Variables = NO_VARIABLES): Document[] {
  return Object.entries(query).flatMap(([key, operand]) => {
    if (key === '$and' && Array.isArray(operand)) {
      return operand.flatMap((entry) => (isDocument(entry) ? valuesToPlanBy(entry, variables) : []))
    }
    return key === '$expr' ? fromExpression(operand, variables) : []
  })
}

function fromExpression(expression: Value, variables: Variables): Document[] {
  if (!isDocument(expression)) return []
  const all = expression['$and']
  if (Array.isArray(all)) return all.flatMap((entry) => fromExpression(entry, variables))
  const pair = expression['$eq']
  if (!Array.isArray(pair) || pair.length !== 2) return []
  const [left = null, right = null] = pair
  return [...equality(left, right, variables), ...equality(right, left, variables)]
}

function equality(field: Value, other: Value, variables: Variables): Document[] {
  if (typeof field !== 'string' || !/^\$[^$.]+$/.test(field)) return []
  const value = constantOf(other, variables)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [{ [field.slice(1)]: value }]
    : []
}

function constantOf(value: Value, variables: Variables): Maybe {
  if (typeof value !== 'string' || !value.startsWith('$')) return value
  if (!value.startsWith('$$')) return undefined
  const [name = '', ...path] = value.slice(2).split('.')
  return path.reduce<Maybe>((inner, key) => (isDocument(inner) ? getOwn(inner, key) : undefined), variables.get(name))
}
