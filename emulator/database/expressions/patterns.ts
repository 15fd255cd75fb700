import { compileRegex, regexOperand } from '../query/regex'
import { isNullish, type Maybe, type Value } from '../values/value'
import { evaluateNamed, named, stringOf, type Operator } from './operands'

/** `$regexMatch`, `$regexFind` and `$regexFindAll` differ only in what they make of the matches. */
const pattern =
  (otherwise: Value, result: (text: string, expression: RegExp) => Maybe): Operator =>
  (operand, compile, name) => {
    const args = named(operand, compile, name, ['input', 'regex'], ['options'])
    return (scope) => {
      const { input, regex, options } = evaluateNamed(args, scope)
      if (isNullish(input) || isNullish(regex)) return otherwise
      const expression = compileRegex(regexOperand(regex, isNullish(options) ? undefined : options))
      return result(stringOf(input, `${name} needs 'input' to be of type string; it`), expression)
    }
  }

function describe(match: RegExpMatchArray): Value {
  const before = match.input?.slice(0, match.index) ?? ''
  const captures = match.slice(1).map((group: string | undefined) => group ?? null)
  return { match: match[0], idx: [...before].length, captures }
}

function findFirst(text: string, expression: RegExp): Maybe {
  const match = expression.exec(text)
  return match ? describe(match) : null
}

const findAll = (text: string, expression: RegExp): Maybe =>
  [...text.matchAll(new RegExp(expression.source, `${expression.flags}g`))].map(describe)

export const patterns: Record<string, Operator> = {
  $regexMatch: pattern(false, (text, expression) => expression.test(text)),
  $regexFind: pattern(null, findFirst),
  $regexFindAll: pattern([], findAll),
}
