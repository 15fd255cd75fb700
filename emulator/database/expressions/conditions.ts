import { requestFailed } from '../cloud-error'
import { compareValues } from '../values/compare'
import { isDocument, isNullish, type Maybe, type Value } from '../values/value'
import { binary, expressionError, list, named, unary, type Compile, type Operator } from './operands'
import { isTrue } from './truth'

/** In expressions a missing value is less than null and not equal to it. */
export function compareMaybe(left: Maybe, right: Maybe): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined)
  return compareValues(left, right)
}

const comparison = (accepts: (order: number) => boolean): Operator =>
  binary((left, right) => accepts(compareMaybe(left, right)))

const condition: Operator = (operand, compile, name) => {
  const args = isDocument(operand) ? operand : threeArguments(operand, name)
  const { if: test, then, else: otherwise } = named(args, compile, name, ['if', 'then', 'else'])
  return (scope) => (isTrue(test?.(scope)) ? then : otherwise)?.(scope)
}

function threeArguments(operand: Value, name: string): Value {
  if (!Array.isArray(operand) || operand.length !== 3) {
    throw requestFailed(`(Location16020) Expression ${name} takes exactly 3 arguments.`)
  }
  const [test = null, then = null, otherwise = null] = operand
  return { if: test, then, else: otherwise }
}

const switchCase: Operator = (operand, compile, name) => {
  if (!isDocument(operand)) throw requestFailed('(Location40060) $switch requires an object as an argument')
  const branches = branchesOf(operand['branches'] ?? null, compile, name)
  const otherwise = 'default' in operand ? compile(operand['default'] ?? null) : undefined
  return (scope) => {
    const branch = branches.find(({ test }) => isTrue(test?.(scope)))
    if (branch) return branch.then?.(scope)
    if (!otherwise) {
      throw expressionError('$switch could not find a matching branch for an input, and no default was specified.')
    }
    return otherwise(scope)
  }
}

function branchesOf(branches: Value, compile: Compile, name: string) {
  if (!Array.isArray(branches) || branches.length === 0) {
    throw requestFailed('(Location40068) $switch requires at least one branch.')
  }
  return branches.map((branch) => {
    const { case: test, then } = named(branch, compile, name, ['case', 'then'])
    return { test, then }
  })
}

const every: Operator = (operand, compile) => {
  const tests = (Array.isArray(operand) ? operand : [operand]).map(compile)
  return (scope) => tests.every((test) => isTrue(test(scope)))
}

const some: Operator = (operand, compile) => {
  const tests = (Array.isArray(operand) ? operand : [operand]).map(compile)
  return (scope) => tests.some((test) => isTrue(test(scope)))
}

export const conditions: Record<string, Operator> = {
  $and: every,
  $or: some,
  $not: unary((value) => !isTrue(value)),
  $cmp: binary((left, right) => Math.sign(compareMaybe(left, right))),
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $cond: condition,
  $ifNull: list((values) => values.find((value) => !isNullish(value)) ?? values[values.length - 1], 2),
  $switch: switchCase,
}
