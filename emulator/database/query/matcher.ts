import { invalidOperator, requestFailed } from '../cloud-error'
import { compileExpression } from '../expressions/compile'
import { isTrue } from '../expressions/truth'
import { NO_VARIABLES, scopeOf, type Variables } from '../expressions/scope'
import { isDocument, Regex, type Document, type Value } from '../values/value'
import { hasAll, hasElement, hasSize } from './array-tests'
import { equalTo, inList, matchesRegex, notEqualTo, orderedAs } from './comparisons'
import { compileGeoOperator, isGeoOperator } from './geo-tests'
import { splitPath, type Path } from './paths'
import { atPath, every, onElement, type Predicate, type ValueTest } from './predicate'
import { regexOperand } from './regex'
import { exists, hasBits, hasRemainder, hasType, unknownOperator } from './type-tests'

/** A query document as a predicate. Malformed queries throw here, not per document. `$expr` sees the variables. */
export function compileQuery(query: Document, variables: Variables = NO_VARIABLES): Predicate {
  const predicates = Object.keys(query).map((key) => compileEntry(key, query[key] as Value, variables))
  return predicates.length === 0 ? () => true : every(predicates)
}

function compileEntry(key: string, operand: Value, variables: Variables): Predicate {
  switch (key) {
    case '$and':
      return every(compileList(key, operand, variables))
    case '$or': {
      const alternatives = compileList(key, operand, variables)
      return (value) => alternatives.some((alternative) => alternative(value))
    }
    case '$nor': {
      const excluded = compileList(key, operand, variables)
      return (value) => !excluded.some((predicate) => predicate(value))
    }
    case '$expr':
      return compileExpressionTest(operand, variables)
    case '$comment':
      return () => true
    default:
      if (key.startsWith('$')) throw invalidOperator(`(BadValue) unknown top level operator: ${key}`)
      return compileField(splitPath(key), operand)
  }
}

function compileList(name: string, operand: Value, variables: Variables): Predicate[] {
  if (!Array.isArray(operand)) throw requestFailed(`(BadValue) ${name} must be an array`)
  if (operand.length === 0) throw requestFailed(`(BadValue) ${name} must be a nonempty array`)
  return operand.map((entry) => {
    if (!isDocument(entry)) throw requestFailed(`(BadValue) ${name} entries need to be full objects`)
    return compileQuery(entry, variables)
  })
}

function compileExpressionTest(operand: Value, variables: Variables): Predicate {
  const expression = compileExpression(operand)
  return (value) => isTrue(expression(scopeOf(value, variables)))
}

export function compileField(path: Path, operand: Value): Predicate {
  if (operand instanceof Regex) return atPath(path, { test: matchesRegex(operand) })
  if (isDocument(operand) && isOperatorObject(operand)) return compileOperators(path, operand)
  return atPath(path, equalTo(operand))
}

/** An object whose first key begins with `$` holds operators; otherwise it is a value to be equal to. */
export const isOperatorObject = (operand: Document): boolean => (Object.keys(operand)[0] ?? '').startsWith('$')

export function compileOperators(path: Path, operators: Document): Predicate {
  return every(Object.keys(operators).map((name) => compileOperator(path, name, operators[name] as Value, operators)))
}

function compileOperator(path: Path, name: string, operand: Value, siblings: Document): Predicate {
  if (name === '$not') return compileNot(path, operand)
  if (name === '$all') return hasAll(path, operand)
  if (isGeoOperator(name)) return compileGeoOperator(path, name, operand, siblings)
  const test = valueTest(name, operand, siblings)
  return test ? atPath(path, test) : () => true
}

function compileNot(path: Path, operand: Value): Predicate {
  if (operand instanceof Regex) return atPath(path, { test: matchesRegex(operand), negated: true })
  if (!isDocument(operand)) throw requestFailed('(BadValue) $not needs a regex or a document')
  if (Object.keys(operand).length === 0) throw requestFailed('(BadValue) $not cannot be empty')
  const inner = compileOperators(path, operand)
  return (value) => !inner(value)
}

/** Operators asked of one array element as it is: `$elemMatch: {$gte: 80, $lt: 85}`. */
export function compileElement(operators: Document): Predicate {
  return every(
    Object.keys(operators).map((name) => {
      const operand = operators[name] as Value
      if (name === '$not' || name === '$all' || isGeoOperator(name))
        return compileOperator([], name, operand, operators)
      const test = valueTest(name, operand, operators)
      return test ? onElement(test) : () => true
    }),
  )
}

/** The test of one operator; `undefined` for those that only accompany another (`$options`, `$maxDistance`). */
function valueTest(name: string, operand: Value, siblings: Document): ValueTest | undefined {
  switch (name) {
    case '$eq':
      return equalTo(operand)
    case '$ne':
      return notEqualTo(operand)
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return orderedAs(name, operand)
    case '$in':
    case '$nin':
      return inList(name, operand)
    case '$exists':
      return exists(operand)
    case '$type':
      return hasType(operand)
    case '$mod':
      return hasRemainder(operand)
    case '$size':
      return hasSize(operand)
    case '$elemMatch':
      return hasElement(operand)
    case '$regex':
    case '$regularExpression':
      return { test: matchesRegex(regexOperand(operand, siblings['$options'])) }
    case '$options':
      return '$regex' in siblings ? undefined : void regexOperand(undefined, operand)
    case '$bitsAllSet':
    case '$bitsAllClear':
    case '$bitsAnySet':
    case '$bitsAnyClear':
      return hasBits(name, operand)
    case '$comment':
      return undefined
    default:
      return unknownOperator(name)
  }
}
