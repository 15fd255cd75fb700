import { isDocument, isNullish, typeName, type Document, type Maybe, type Value } from '../values/value'
import { documentOf, expressionError, list, named, unary, type Operator } from './operands'

export function mergeObjects(values: Maybe[]): Document {
  const merged: Document = {}
  for (const value of values) {
    if (isNullish(value)) continue
    if (!isDocument(value)) {
      throw expressionError(`$mergeObjects requires object inputs, but input is of type ${typeName(value)}`)
    }
    Object.assign(merged, value)
  }
  return merged
}

/** Pairs are `[key, value]` or `{k, v}`, all of one kind. */
function arrayToObject(value: Maybe): Maybe {
  if (isNullish(value)) return null
  if (!Array.isArray(value)) throw expressionError(`$arrayToObject requires an array input, found: ${typeName(value)}`)
  return Object.fromEntries(value.map(pairOf))
}

function pairOf(entry: Value): [string, Value] {
  const pair = isDocument(entry) ? [entry['k'], entry['v']] : Array.isArray(entry) && entry.length === 2 ? entry : []
  const [key, value] = pair
  if (value === undefined)
    throw expressionError('$arrayToObject requires an array of key-value pairs, of {k, v} or [k, v]')
  if (typeof key !== 'string')
    throw expressionError(`$arrayToObject requires keys to be strings, found: ${typeName(key)}`)
  return [key, value]
}

function objectToArray(value: Maybe): Maybe {
  if (isNullish(value)) return null
  return Object.entries(documentOf(value, "$objectToArray's input")).map(([k, v]) => ({ k, v }))
}

const getField: Operator = (operand, compile, name) => {
  const { field, input } =
    isDocument(operand) && 'field' in operand
      ? named(operand, compile, name, ['field'], ['input'])
      : { field: compile(operand), input: undefined }
  return (scope) => {
    const key = field?.(scope)
    const target = input ? input(scope) : scope.root
    return isDocument(target) && typeof key === 'string' ? target[key] : isNullish(target) ? null : undefined
  }
}

const merge: Operator = list((values) =>
  mergeObjects(values.length === 1 && Array.isArray(values[0]) ? values[0] : values),
)

export const objects: Record<string, Operator> = {
  $mergeObjects: merge,
  $arrayToObject: unary(arrayToObject),
  $objectToArray: unary(objectToArray),
  $getField: getField,
}
