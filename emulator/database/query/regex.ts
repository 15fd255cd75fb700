import { requestFailed } from '../cloud-error'
import { Regex, type Maybe } from '../values/value'

/** Compiled expressions are kept: the same few are asked for every document. */
const compiled = new Map<string, RegExp>()
const KEPT = 500

/** The JavaScript expression for a PCRE one; options `i m s x` count, others are ignored as MongoDB 4 does. */
export function compileRegex({ pattern, options }: Regex): RegExp {
  const key = `${options}/${pattern}`
  const known = compiled.get(key)
  if (known) return known
  if (compiled.size >= KEPT) compiled.clear()
  const expression = build(pattern, options)
  compiled.set(key, expression)
  return expression
}

function build(pattern: string, options: string): RegExp {
  const inline = /^\(\?([imsx]+)\)/.exec(pattern)
  const all = options + (inline?.[1] ?? '')
  const body = translate(inline ? pattern.slice(inline[0].length) : pattern, all.includes('x'))
  const flags = ['i', 'm', 's'].filter((flag) => all.includes(flag)).join('')
  return tryBuild(body, `${flags}u`) ?? tryBuild(body, flags) ?? fail(pattern)
}

function tryBuild(body: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(body, flags)
  } catch {
    return undefined
  }
}

function fail(pattern: string): never {
  throw requestFailed(`(BadValue) Regular expression is invalid: ${pattern}`)
}

/** PCRE's `\A`, `\z`, `\Z`, `\h` and POSIX classes; extended mode drops white space and comments outside classes. */
function translate(pattern: string, extended: boolean): string {
  const posix = pattern
    .replace(/\\A/g, '(?<![\\s\\S])')
    .replace(/\\[zZ]/g, '(?![\\s\\S])')
    .replace(/\[:alpha:\]/g, 'A-Za-z')
    .replace(/\[:digit:\]/g, '0-9')
    .replace(/\[:alnum:\]/g, 'A-Za-z0-9')
    .replace(/\[:space:\]/g, '\\s')
  return extended ? posix.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\s+|#[^\n]*/g, keepSignificant) : posix
}

const keepSignificant = (token: string): string => (/^[\s#]/.test(token) ? '' : token)

/** `{$regex: 'text' | /expression/, $options: 'i'}` as one expression. */
export function regexOperand(operand: Maybe, options: Maybe): Regex {
  if (options !== undefined && typeof options !== 'string')
    throw requestFailed('(BadValue) $options has to be a string')
  if (operand instanceof Regex) return new Regex(operand.pattern, options ?? operand.options)
  if (typeof operand === 'string') return new Regex(operand, options ?? '')
  throw requestFailed(
    operand === undefined ? '(BadValue) $options needs a $regex' : '(BadValue) $regex has to be a string',
  )
}
