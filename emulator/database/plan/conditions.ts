import { isDocument, Regex, type Document, type Value } from '../values/value'

export type Comparison = '$eq' | '$gt' | '$gte' | '$lt' | '$lte' | '$in'
const COMPARISONS = new Set<string>(['$eq', '$gt', '$gte', '$lt', '$lte', '$in'])

export interface Condition {
  comparison: Comparison
  operand: Value
}

/** The AND-ed comparisons of a query by field; `rest` says that the query asks more than these. */
export interface Conditions {
  byField: Map<string, Condition[]>
  rest: boolean
}

export function conditionsOf(query: Document): Conditions {
  const conditions: Conditions = { byField: new Map(), rest: false }
  collect(query, conditions)
  return conditions
}

function collect(query: Document, conditions: Conditions): void {
  for (const [key, value] of Object.entries(query)) {
    if (key === '$and' && Array.isArray(value)) {
      for (const entry of value) if (isDocument(entry)) collect(entry, conditions)
    } else if (key.startsWith('$')) conditions.rest = true
    else collectField(key, value, conditions)
  }
}

function collectField(field: string, value: Value, conditions: Conditions): void {
  const operators = isDocument(value) && (Object.keys(value)[0] ?? '').startsWith('$') ? value : { $eq: value }
  for (const [name, operand] of Object.entries(operators)) {
    if (!COMPARISONS.has(name) || !isPlain(name, operand) || isRegexEquality(value, name, operand)) {
      conditions.rest = true
      continue
    }
    const known = conditions.byField.get(field) ?? []
    conditions.byField.set(field, [...known, { comparison: name as Comparison, operand }])
  }
}

const isRegexEquality = (value: Value, name: string, operand: Value): boolean =>
  name === '$eq' && operand instanceof Regex && value === operand

/** Arrays also match element by element, so no range of keys holds them all; null and NaN have rules of their own. */
function isPlain(name: string, operand: Value): boolean {
  if (name === '$in')
    return Array.isArray(operand) && operand.every((item) => isPlain('$eq', item) && !(item instanceof Regex))
  if (Array.isArray(operand) || Number.isNaN(operand)) return false
  return name === '$eq' || (operand !== null && !(operand instanceof Regex))
}
