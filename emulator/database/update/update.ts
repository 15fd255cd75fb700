import { invalidOperator, requestFailed } from '../cloud-error'
import { isIndex, type Path } from '../query/paths'
import { equalValues } from '../values/compare'
import { copyValue, isDocument, type Document, type Value } from '../values/value'
import { arrayModifiers } from './arrays'
import { assertNoConflicts } from './conflicts'
import { fieldModifiers } from './fields'
import type { Modifier } from './modifier'
import { numberModifiers } from './numbers'
import { concretePaths, parsePath } from './positions'
import { erase, findSlot, makeSlot, read, write } from './slot'

const MODIFIERS: Record<string, Modifier> = { ...fieldModifiers, ...numberModifiers, ...arrayModifiers }

export interface UpdateContext {
  /** The query that found the document: `$` is the position it matched. */
  query: Document
  now: number
  inserting: boolean
}

/** Turns a document into the updated one; the given one stays as it is. */
export type Update = (document: Document, context: UpdateContext) => Document

type Step = (document: Document, context: UpdateContext) => void

/** `{$set: …, $inc: …}` as a function; malformed updates throw here. */
export function compileUpdate(update: Document): Update {
  const paths: string[] = []
  const steps = Object.entries(update).flatMap(([name, fields]) => compileModifier(name, fields, paths))
  assertNoConflicts(paths)
  return (document, context) => {
    const result = copyValue(document)
    for (const step of steps) step(result, context)
    assertSameId(document, result)
    return result
  }
}

function assertSameId(before: Document, after: Document): void {
  if (before['_id'] === undefined || equalValues(before['_id'], after['_id'])) return
  throw requestFailed("(ImmutableField) Performing an update on the path '_id' would modify the immutable field '_id'")
}

function compileModifier(name: string, fields: Value, paths: string[]): Step[] {
  const modifier = Object.prototype.hasOwnProperty.call(MODIFIERS, name) ? MODIFIERS[name] : undefined
  if (!modifier && name !== '$rename') {
    if (name.startsWith('$')) throw invalidOperator(`(FailedToParse) Unknown modifier: ${name}`)
    throw requestFailed("(FailedToParse) update document must contain key beginning with '$'")
  }
  if (!isDocument(fields)) {
    throw requestFailed(
      `(FailedToParse) Modifiers operate on fields but we found another type instead. For example: {$mod: {<field>: ...}} not {${name}: ${JSON.stringify(fields)}}`,
    )
  }
  return Object.entries(fields).map(([field, operand]) => {
    paths.push(field)
    return modifier ? modifierStep(name, modifier, field, operand) : renameStep(field, operand, paths)
  })
}

function modifierStep(name: string, modifier: Modifier, field: string, operand: Value): Step {
  const path = parsePath(field)
  modifier.check?.(operand, field, name)
  return (document, { query, now, inserting }) => {
    if (name === '$setOnInsert' && !inserting) return
    for (const concrete of concretePaths(document, path, query)) {
      const slot = modifier.creates ? makeSlot(document, concrete) : findSlot(document, concrete)
      if (slot) modifier.apply(slot, operand, { path: concrete.join('.'), name, document, now })
    }
  }
}

function renameStep(field: string, target: Value, paths: string[]): Step {
  if (typeof target !== 'string')
    throw requestFailed(`(BadValue) The 'to' field for $rename must be a string: ${field}: ${JSON.stringify(target)}`)
  if (target === field)
    throw requestFailed(`(BadValue) The source and target field for $rename must differ: ${field}: "${target}"`)
  paths.push(target)
  const [from, to] = [parsePath(field), parsePath(target)]
  if ([...from, ...to].some((component) => component.startsWith('$'))) {
    throw requestFailed(`(BadValue) The source and destination fields for $rename may not be dynamic: ${field}`)
  }
  return (document) => {
    assertNoArray(document, from, 'source')
    const source = findSlot(document, from)
    const value = source && read(source)
    if (!source || value === undefined) return
    assertNoArray(document, to, 'destination')
    erase(source)
    write(makeSlot(document, to), value)
  }
}

function assertNoArray(document: Document, path: Path, side: string): void {
  for (let length = 1; length < path.length; length++) {
    const slot = findSlot(document, path.slice(0, length))
    if (slot && Array.isArray(read(slot)) && isIndex(path[length] as string)) {
      throw requestFailed(`(BadValue) The ${side} field cannot be an array element, '${path.join('.')}'`)
    }
  }
}
