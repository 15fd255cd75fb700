import { invalidOperator, requestFailed } from '../cloud-error'
import { getOwn, isDocument, type Document, type Maybe, type Value } from '../values/value'
import { arithmetic } from './arithmetic'
import { arrays } from './arrays'
import { conditions } from './conditions'
import { conversions } from './conversions'
import { dates } from './dates'
import { iteration } from './iteration'
import { objects } from './objects'
import { present, type Operator } from './operands'
import type { Expression } from './scope'
import { sets } from './sets'
import { strings } from './strings'
import { patterns } from './patterns'
import { tail } from './tail'
import { totals } from './totals'

const OPERATORS: Record<string, Operator> = {
  ...tail,
  ...arithmetic,
  ...arrays,
  ...conditions,
  ...conversions,
  ...dates,
  ...iteration,
  ...objects,
  ...patterns,
  ...sets,
  ...strings,
  ...totals,
  $literal: (operand) => () => operand,
}

/** An aggregation expression as a function; unknown operators and wrong numbers of arguments throw here. */
export function compileExpression(specification: Value): Expression {
  if (typeof specification === 'string') return compileText(specification)
  if (Array.isArray(specification)) {
    const items = specification.map(compileExpression)
    return (scope) => items.map((item) => present(item(scope)))
  }
  if (!isDocument(specification)) return () => specification
  const [first = ''] = Object.keys(specification)
  return first.startsWith('$') ? compileOperator(specification, first) : compileObject(specification)
}

function compileOperator(specification: Document, name: string): Expression {
  if (Object.keys(specification).length > 1) {
    throw requestFailed('(Location15983) an object representing an expression must have exactly one field')
  }
  const operator = getOwnOperator(name)
  if (!operator) throw invalidOperator(`(InvalidPipelineOperator) Unrecognized expression '${name}'`)
  return operator(specification[name] as Value, compileExpression, name)
}

const getOwnOperator = (name: string): Operator | undefined =>
  Object.prototype.hasOwnProperty.call(OPERATORS, name) ? OPERATORS[name] : undefined

export const isExpressionOperator = (name: string): boolean => getOwnOperator(name) !== undefined

function compileObject(specification: Document): Expression {
  const fields = Object.keys(specification).map((key) => {
    if (key.includes('.'))
      throw requestFailed(`(Location16412) FieldPath field names may not contain '.'. Found: ${key}`)
    return [key, compileExpression(specification[key] as Value)] as const
  })
  return (scope) => {
    const result: Document = {}
    for (const [key, expression] of fields) {
      const value = expression(scope)
      if (value !== undefined) result[key] = value
    }
    return result
  }
}

function compileText(text: string): Expression {
  if (!text.startsWith('$')) return () => text
  if (text.startsWith('$$')) return compileVariable(text.slice(2))
  const path = fieldPath(text.slice(1))
  return ({ root }) => valueAt(root, path, 0)
}

function fieldPath(text: string): string[] {
  const path = text.split('.')
  if (path.includes(''))
    throw requestFailed(`(Location40353) FieldPath must not be empty or end with a '.': '$${text}'`)
  return path
}

function compileVariable(text: string): Expression {
  const [name = '', ...path] = text.split('.')
  switch (name) {
    case 'ROOT':
    case 'CURRENT':
      return ({ root }) => valueAt(root, path, 0)
    case 'REMOVE':
      return () => undefined
    case 'NOW':
      return () => new Date()
    default:
      return ({ variables }) => {
        if (!variables.has(name)) throw requestFailed(`(Location17276) Use of undefined variable: ${name}`)
        return valueAt(variables.get(name), path, 0)
      }
  }
}

/** A field path of an expression: arrays are mapped over, numbers do not index them. */
export function valueAt(value: Maybe, path: readonly string[], at: number): Maybe {
  if (at === path.length) return value
  if (isDocument(value)) return valueAt(getOwn(value, path[at] as string), path, at + 1)
  if (!Array.isArray(value)) return undefined
  return value.flatMap((item) => {
    const inner = isDocument(item) ? valueAt(item, path, at) : undefined
    return inner === undefined ? [] : [inner]
  })
}
