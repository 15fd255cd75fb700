import { invalidOperator } from '../cloud-error'
import { compileExpression } from '../expressions/compile'
import { mergeObjects } from '../expressions/objects'
import type { Expression, Scope } from '../expressions/scope'
import { distinct } from '../expressions/sets'
import { averageOf, deviationOf, extremeOf, sumOf } from '../expressions/totals'
import { isDocument, type Document, type Maybe, type Value } from '../values/value'
import { stageError } from './stage-error'

const present = (values: readonly Maybe[]): Value[] => values.filter((value): value is Value => value !== undefined)

const TOTALS: Record<string, (values: readonly Maybe[]) => Value> = {
  $sum: sumOf,
  $avg: averageOf,
  $max: (values) => extremeOf(values, 1),
  $min: (values) => extremeOf(values, -1),
  $first: (values) => values[0] ?? null,
  $last: (values) => values[values.length - 1] ?? null,
  $push: present,
  $addToSet: (values) => distinct(present(values)),
  $stdDevPop: (values) => deviationOf(values, false),
  $stdDevSamp: (values) => deviationOf(values, true),
  $mergeObjects: (values) => mergeObjects([...values]),
  $count: (values) => values.length,
}

interface Accumulator {
  field: string
  value: Expression
  total: (values: readonly Maybe[]) => Value
}

/** `{total: {$sum: '$n'}, …}`: what a group makes of its documents. */
export function compileAccumulators(output: Document): Accumulator[] {
  return Object.entries(output).map(([field, specification]) => {
    const [name = '', ...others] = isDocument(specification) ? Object.keys(specification) : []
    if (field.includes('.')) throw stageError(`The field name '${field}' cannot contain '.'`)
    if (!isDocument(specification) || !name.startsWith('$'))
      throw stageError(`The field '${field}' must be an accumulator object`)
    if (others.length > 0) throw stageError(`The field '${field}' must specify one accumulator`)
    const total = Object.prototype.hasOwnProperty.call(TOTALS, name) ? TOTALS[name] : undefined
    if (!total) throw invalidOperator(`(Location15952) unknown group operator '${name}'`)
    return { field, total, value: compileExpression(specification[name] as Value) }
  })
}

export function accumulate(accumulators: readonly Accumulator[], scopes: readonly Scope[]): Document {
  const result: Document = {}
  for (const { field, value, total } of accumulators) result[field] = total(scopes.map(value))
  return result
}
