import { requestFailed } from '../cloud-error'
import { isDocument, isNullish, typeName, type Document, type Maybe, type Value } from '../values/value'
import type { Expression, Scope } from './scope'

export type Compile = (specification: Value) => Expression
/** Builds the expression of one operator from its operand. */
export type Operator = (operand: Value, compile: Compile, name: string) => Expression

type Args = Maybe[]

/** An operator over a list of arguments; a lone operand is a list of one. */
export function list(evaluate: (args: Args, name: string) => Maybe, minimum = 0, maximum = Infinity): Operator {
  return (operand, compile, name) => {
    const args = (Array.isArray(operand) ? operand : [operand]).map(compile)
    assertArity(name, args.length, minimum, maximum)
    return (scope) =>
      evaluate(
        args.map((arg) => arg(scope)),
        name,
      )
  }
}

export const unary = (evaluate: (value: Maybe, name: string) => Maybe): Operator =>
  list(([value], name) => evaluate(value, name), 1, 1)

export const binary = (evaluate: (left: Maybe, right: Maybe, name: string) => Maybe): Operator =>
  list(([left, right], name) => evaluate(left, right, name), 2, 2)

/** Null when any argument is null or missing. */
export const unlessNull =
  <T extends Args>(evaluate: (args: Value[], name: string) => Maybe) =>
  (args: T, name: string): Maybe =>
    args.some(isNullish) ? null : evaluate(args as Value[], name)

function assertArity(name: string, count: number, minimum: number, maximum: number): void {
  if (count >= minimum && count <= maximum) return
  const wanted =
    minimum === maximum ? `exactly ${minimum} arguments` : `at least ${minimum} arguments, and at most ${maximum}`
  throw requestFailed(`(Location16020) Expression ${name} takes ${wanted}. ${count} were passed in.`)
}

/** The named arguments of an operator like `$map`; unknown names and missing required ones are refused. */
export function named(
  operand: Value,
  compile: Compile,
  name: string,
  required: readonly string[],
  optional: readonly string[] = [],
): Record<string, Expression | undefined> {
  if (!isDocument(operand)) throw requestFailed(`(FailedToParse) ${name} only supports an object as its argument`)
  for (const key of Object.keys(operand)) {
    if (!required.includes(key) && !optional.includes(key)) {
      throw requestFailed(`(FailedToParse) Unrecognized argument to ${name}: ${key}`)
    }
  }
  const missing = required.find((key) => !(key in operand))
  if (missing) throw requestFailed(`(FailedToParse) Missing '${missing}' parameter to ${name}`)
  return Object.fromEntries(Object.keys(operand).map((key) => [key, compile(operand[key] as Value)]))
}

/** Evaluates named arguments into an object; those not given are `undefined`. */
export const evaluateNamed = (args: Record<string, Expression | undefined>, scope: Scope): Record<string, Maybe> =>
  Object.fromEntries(Object.entries(args).map(([key, expression]) => [key, expression?.(scope)]))

export const expressionError = (message: string): Error => requestFailed(`(Location) ${message}`)

export function numberOf(value: Maybe, name: string): number {
  if (typeof value !== 'number') throw expressionError(`${name} only supports numeric types, not ${typeName(value)}`)
  return value
}

export function integerOf(value: Maybe, what: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw expressionError(`${what} must be representable as a 32-bit integer, found: ${typeName(value)}`)
  }
  return value
}

export function stringOf(value: Maybe, what: string): string {
  if (typeof value !== 'string') throw expressionError(`${what} must be a string, but is ${typeName(value)}`)
  return value
}

export function arrayOf(value: Maybe, what: string): Value[] {
  if (!Array.isArray(value)) throw expressionError(`${what} must be an array, but is ${typeName(value)}`)
  return value
}

export function documentOf(value: Maybe, what: string): Document {
  if (!isDocument(value)) throw expressionError(`${what} must be an object, but is ${typeName(value)}`)
  return value
}

/** Stored lists hold null where a value is missing. */
export const present = (value: Maybe): Value => value ?? null
