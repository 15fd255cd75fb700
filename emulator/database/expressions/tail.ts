import * as mingo from 'mingo/operators/expression'
import { isDocument, isNullish, type Maybe, type Value } from '../values/value'
import { Context, evalExpr, ProcessingMode } from 'mingo/core'
import { expressionError, type Operator } from './operands'

/**
 * Operators that are rarely asked for and right in mingo: trigonometry, bits, date arithmetic in UTC, sorted arrays.
 * The arguments are evaluated here and handed over as literals, so that paths and variables mean what they mean here.
 */
const viaMingo: Operator = (operand, compile, name) => {
  const value = compile(operand)
  return (scope) => {
    const argument = value(scope)
    if (isNullish(argument)) return null
    try {
      return fromMingo(evalExpr({}, { [name]: asLiterals(argument) }, options))
    } catch (error) {
      throw expressionError(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

function asLiterals(argument: Value): unknown {
  if (Array.isArray(argument)) return argument.map(($literal) => ({ $literal }))
  if (!isDocument(argument)) return { $literal: argument }
  return Object.fromEntries(Object.entries(argument).map(([key, $literal]) => [key, { $literal }]))
}

const fromMingo = (value: unknown): Maybe => (value === undefined ? null : (value as Value))

const NAMES = [
  ...[
    '$sin',
    '$cos',
    '$tan',
    '$asin',
    '$acos',
    '$atan',
    '$atan2',
    '$sinh',
    '$cosh',
    '$tanh',
    '$asinh',
    '$acosh',
    '$atanh',
  ],
  ...['$degreesToRadians', '$radiansToDegrees', '$bitAnd', '$bitOr', '$bitXor', '$bitNot'],
  ...['$dateAdd', '$dateSubtract', '$dateDiff', '$dateTrunc', '$firstN', '$lastN', '$maxN', '$minN'],
] as const

const context = Context.init({
  expression: Object.fromEntries([...NAMES, '$literal' as const].map((name) => [name, mingo[name]])),
})
const options = {
  context,
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  scriptEnabled: false,
  failOnError: true,
}

export const tail: Record<string, Operator> = Object.fromEntries(NAMES.map((name) => [name, viaMingo]))
