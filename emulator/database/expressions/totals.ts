import { compareValues } from '../values/compare'
import { isNullish, type Maybe, type Value } from '../values/value'
import { list, type Operator } from './operands'

const numbersOf = (values: readonly Maybe[]): number[] => values.filter((value) => typeof value === 'number')

export const sumOf = (values: readonly Maybe[]): number => numbersOf(values).reduce((sum, value) => sum + value, 0)

export function averageOf(values: readonly Maybe[]): Value {
  const numbers = numbersOf(values)
  return numbers.length === 0 ? null : sumOf(numbers) / numbers.length
}

/** The least or greatest by BSON order, nulls aside. */
export function extremeOf(values: readonly Maybe[], sign: 1 | -1): Value {
  let best: Value = null
  for (const value of values) {
    if (isNullish(value)) continue
    if (best === null || compareValues(value, best) * sign > 0) best = value
  }
  return best
}

export function deviationOf(values: readonly Maybe[], sample: boolean): Value {
  const numbers = numbersOf(values)
  const count = sample ? numbers.length - 1 : numbers.length
  if (count < 1) return null
  const mean = sumOf(numbers) / numbers.length
  return Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count)
}

/** As expressions these take one array, or several values. */
const overArguments = (total: (values: Maybe[]) => Value): Operator =>
  list((args) => total(args.length === 1 && Array.isArray(args[0]) ? args[0] : args))

export const totals: Record<string, Operator> = {
  $sum: overArguments(sumOf),
  $avg: overArguments(averageOf),
  $max: overArguments((values) => extremeOf(values, 1)),
  $min: overArguments((values) => extremeOf(values, -1)),
  $stdDevPop: overArguments((values) => deviationOf(values, false)),
  $stdDevSamp: overArguments((values) => deviationOf(values, true)),
}
