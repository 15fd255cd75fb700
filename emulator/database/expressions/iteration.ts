import { isNullish, type Value } from '../values/value'
import { requestFailed } from '../cloud-error'
import { isDocument } from '../values/value'
import { arrayOf, integerOf, named, present, type Compile, type Operator } from './operands'
import { withVariables } from './scope'
import { isTrue } from './truth'

/** The `as` of `$map` and `$filter` is a plain name, not an expression. */
function variableName(operand: Value, name: string): string {
  const as = isDocument(operand) ? (operand['as'] ?? 'this') : 'this'
  if (typeof as !== 'string' || !/^[a-z\u0080-\uffff][\w\u0080-\uffff]*$/.test(as)) {
    throw requestFailed(
      `(FailedToParse) '${JSON.stringify(as)}' starts with an invalid character for a user variable name in ${name}`,
    )
  }
  return as
}

const map: Operator = (operand, compile, name) => {
  const as = variableName(operand, name)
  const { input, in: body } = named(operand, compile, name, ['input', 'in'], ['as'])
  return (scope) => {
    const items = input?.(scope)
    if (isNullish(items)) return null
    return arrayOf(items, `input to ${name}`).map((item) => present(body?.(withVariables(scope, [[as, item]]))))
  }
}

const filter: Operator = (operand, compile, name) => {
  const as = variableName(operand, name)
  const { input, cond, limit } = named(operand, compile, name, ['input', 'cond'], ['as', 'limit'])
  return (scope) => {
    const items = input?.(scope)
    if (isNullish(items)) return null
    const kept = arrayOf(items, `input to ${name}`).filter((item) => isTrue(cond?.(withVariables(scope, [[as, item]]))))
    const most = limit?.(scope)
    return isNullish(most) ? kept : kept.slice(0, integerOf(most, `limit of ${name}`))
  }
}

const reduce: Operator = (operand, compile, name) => {
  const { input, initialValue, in: body } = named(operand, compile, name, ['input', 'initialValue', 'in'])
  return (scope) => {
    const items = input?.(scope)
    if (isNullish(items)) return null
    let value = initialValue?.(scope)
    for (const item of arrayOf(items, `input to ${name}`)) {
      value = body?.(
        withVariables(scope, [
          ['this', item],
          ['value', value],
        ]),
      )
    }
    return value
  }
}

const letIn: Operator = (operand, compile, name) => {
  if (!isDocument(operand) || !isDocument(operand['vars'])) {
    throw requestFailed(`(Location16874) Missing 'vars' parameter to ${name}`)
  }
  const { in: body } = named(operand, onlyBody(compile, operand['vars']), name, ['vars', 'in'])
  const variables = Object.entries(operand['vars']).map(([key, value]) => [key, compile(value)] as const)
  return (scope) =>
    body?.(
      withVariables(
        scope,
        variables.map(([key, value]) => [key, value(scope)] as const),
      ),
    )
}

/** `vars` is compiled entry by entry, not as an object. */
const onlyBody =
  (compile: Compile, variables: Value): Compile =>
  (specification) =>
    specification === variables ? () => undefined : compile(specification)

export const iteration: Record<string, Operator> = { $map: map, $filter: filter, $reduce: reduce, $let: letIn }
