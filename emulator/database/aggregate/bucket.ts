import { compileExpression } from '../expressions/compile'
import { NO_VARIABLES, scopeOf, type Scope } from '../expressions/scope'
import { compareValues, equalValues, typeRank } from '../values/compare'
import { isDocument, type Document, type Maybe, type Value } from '../values/value'
import { accumulate, compileAccumulators } from './accumulators'
import type { CompileStage } from './stage'
import { documentOperand, stageError } from './stage-error'

const DEFAULT_OUTPUT: Document = { count: { $sum: 1 } }

function outputOf(name: string, output: Maybe) {
  if (output === undefined) return compileAccumulators(DEFAULT_OUTPUT)
  if (!isDocument(output)) throw stageError(`The ${name} 'output' field must be an object`)
  return compileAccumulators(output)
}

function groupExpression(name: string, groupByOperand: Maybe) {
  const isPath = typeof groupByOperand === 'string' && groupByOperand.startsWith('$')
  if (isPath || isDocument(groupByOperand)) return compileExpression(groupByOperand)
  throw stageError(`The ${name} 'groupBy' field must be defined as a $-prefixed path or an expression`)
}

/** A value belongs to the bucket whose lower boundary it reaches and whose upper one it does not; empty ones are left out. */
export const bucket: CompileStage = (operand, { variables = NO_VARIABLES }) => {
  const { groupBy, boundaries, default: otherwise, output } = documentOperand('$bucket', operand)
  const key = groupExpression('$bucket', groupBy)
  const limits = boundariesOf(boundaries)
  if (otherwise !== undefined) assertOutside(otherwise, limits)
  const accumulators = outputOf('$bucket', output)
  return (documents) => {
    const buckets: { id: Value; scopes: Scope[] }[] = []
    for (const document of documents) {
      const scope = scopeOf(document, variables)
      const id = bucketOf(key(scope), limits, otherwise)
      const known = buckets.find((candidate) => equalValues(candidate.id, id))
      if (known) known.scopes.push(scope)
      else buckets.push({ id, scopes: [scope] })
    }
    return buckets
      .sort((a, b) => compareValues(a.id, b.id))
      .map(({ id, scopes }) => ({ _id: id, ...accumulate(accumulators, scopes) }))
  }
}

function boundariesOf(boundaries: Maybe): Value[] {
  if (!Array.isArray(boundaries)) throw stageError("The $bucket 'boundaries' field must be an array")
  if (boundaries.length < 2) throw stageError("The $bucket 'boundaries' field must have at least 2 values")
  boundaries.slice(1).forEach((boundary, at) => {
    const before = boundaries[at] as Value
    if (typeRank(before) !== typeRank(boundary))
      throw stageError("All values in the the 'boundaries' option to $bucket must have the same type")
    if (compareValues(before, boundary) >= 0)
      throw stageError("The 'boundaries' option to $bucket must be sorted in ascending order")
  })
  return boundaries
}

function assertOutside(otherwise: Value, limits: readonly Value[]): void {
  const inside = compareValues(otherwise, limits[0]) >= 0 && compareValues(otherwise, limits[limits.length - 1]) < 0
  if (inside) {
    throw stageError(
      "The $bucket 'default' field must be less than the lowest boundary or greater than or equal to the highest boundary.",
    )
  }
}

function bucketOf(value: Maybe, limits: readonly Value[], otherwise: Maybe): Value {
  const above = value === undefined ? 0 : limits.findIndex((limit) => compareValues(value, limit) < 0)
  if (above > 0) return limits[above - 1] as Value
  if (otherwise === undefined) {
    throw stageError('$switch could not find a matching branch for an input, and no default was specified.')
  }
  return otherwise
}

/** Buckets of about equal size; equal values stay together, and the last bucket takes what is left. */
export const bucketAuto: CompileStage = (operand, { variables = NO_VARIABLES }) => {
  const { groupBy, buckets, output, granularity } = documentOperand('$bucketAuto', operand)
  const key = groupExpression('$bucketAuto', groupBy)
  if (typeof buckets !== 'number' || !Number.isInteger(buckets) || buckets < 1) {
    throw stageError("The $bucketAuto 'buckets' field must be a positive 32-bit integer")
  }
  if (granularity !== undefined) throw stageError("$bucketAuto: 'granularity' is not emulated")
  const accumulators = outputOf('$bucketAuto', output)
  return (documents) => {
    const entries = documents
      .map((document) => scopeOf(document, variables))
      .map((scope) => ({ scope, value: key(scope) ?? null }))
      .sort((a, b) => compareValues(a.value, b.value))
    return splitEvenly(entries, buckets).map(({ members, min, max }) => ({
      _id: { min, max },
      ...accumulate(
        accumulators,
        members.map(({ scope }) => scope),
      ),
    }))
  }
}

interface Entry {
  scope: Scope
  value: Value
}

function splitEvenly(entries: readonly Entry[], buckets: number): { members: Entry[]; min: Value; max: Value }[] {
  const size = Math.max(1, Math.round(entries.length / buckets))
  const result: { members: Entry[]; min: Value; max: Value }[] = []
  for (let from = 0; from < entries.length;) {
    const last = result.length === buckets - 1
    let to = last ? entries.length : Math.min(from + size, entries.length)
    while (to < entries.length && equalValues(entries[to]?.value, entries[to - 1]?.value)) to++
    const next = entries[to] ?? entries[to - 1]
    result.push({ members: entries.slice(from, to), min: entries[from]?.value ?? null, max: next?.value ?? null })
    from = to
  }
  return result
}
