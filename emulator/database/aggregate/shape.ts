import { compileExpression } from '../expressions/compile'
import { NO_VARIABLES, scopeOf } from '../expressions/scope'
import { getOwn, isDocument, isNullish, typeName, type Document, type Maybe, type Value } from '../values/value'
import type { CompileStage } from './stage'
import { documentOperand, stageError, wholeOperand } from './stage-error'

export const skip: CompileStage = (operand) => {
  const count = wholeOperand('$skip', operand, 0)
  return (documents) => documents.slice(count)
}

export const limit: CompileStage = (operand) => {
  const count = wholeOperand('$limit', operand, 1)
  return (documents) => documents.slice(0, count)
}

export const count: CompileStage = (operand) => {
  if (typeof operand !== 'string' || operand === '') throw stageError('the count field must be a non-empty string')
  if (operand.startsWith('$') || operand.includes('.'))
    throw stageError("the count field cannot be a $-prefixed path or contain '.'")
  return (documents) => (documents.length === 0 ? [] : [{ [operand]: documents.length }])
}

export const sample: CompileStage = (operand) => {
  const size = wholeOperand('$sample size', documentOperand('$sample', operand)['size'] ?? null, 1)
  return (documents) => {
    const pool = [...documents]
    for (let at = 0; at < Math.min(size, pool.length); at++) {
      const other = at + Math.floor(Math.random() * (pool.length - at))
      ;[pool[at], pool[other]] = [pool[other] as Document, pool[at] as Document]
    }
    return pool.slice(0, size)
  }
}

const newRoot = (specification: Value): CompileStage => {
  const expression = compileExpression(specification)
  return (_, { variables = NO_VARIABLES }) =>
    (documents) =>
      documents.map((document) => {
        const root = expression(scopeOf(document, variables))
        if (isDocument(root)) return root
        throw stageError(
          `'newRoot' expression must evaluate to an object, but resulting value was: ${JSON.stringify(root ?? null)}. Type of resulting value: '${typeName(root)}'.`,
        )
      })
}

export const replaceRoot: CompileStage = (operand, context) => {
  const specification = documentOperand('$replaceRoot', operand)['newRoot']
  if (specification === undefined) throw stageError('no newRoot specified for the $replaceRoot stage')
  return newRoot(specification)(operand, context)
}

export const replaceWith: CompileStage = (operand, context) => newRoot(operand)(operand, context)

interface Unwind {
  path: string[]
  keepsEmpty: boolean
  indexField: string[] | undefined
}

/** One document for each element; a value that is no array counts as its only element. */
export const unwind: CompileStage = (operand) => {
  const options = unwindOptions(operand)
  return (documents) => documents.flatMap((document) => unwound(document, options))
}

function unwindOptions(operand: Value): Unwind {
  const { path, preserveNullAndEmptyArrays, includeArrayIndex } = isDocument(operand) ? operand : { path: operand }
  if (typeof path !== 'string') throw stageError('no path specified to $unwind stage')
  if (!path.startsWith('$') || path.length < 2)
    throw stageError(`path option to $unwind stage should be prefixed with a '$': ${path}`)
  if (
    includeArrayIndex !== undefined &&
    (typeof includeArrayIndex !== 'string' || includeArrayIndex === '' || includeArrayIndex.startsWith('$'))
  ) {
    throw stageError('includeArrayIndex option to $unwind stage should be a non-empty name without a $ prefix')
  }
  if (preserveNullAndEmptyArrays !== undefined && typeof preserveNullAndEmptyArrays !== 'boolean') {
    throw stageError('expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage')
  }
  return {
    path: path.slice(1).split('.'),
    keepsEmpty: preserveNullAndEmptyArrays === true,
    indexField: includeArrayIndex?.split('.'),
  }
}

function unwound(document: Document, { path, keepsEmpty, indexField }: Unwind): Document[] {
  const value = path.reduce<Maybe>((inner, key) => (isDocument(inner) ? getOwn(inner, key) : undefined), document)
  const withIndex = (result: Document, index: number | null): Document =>
    indexField ? replaced(result, indexField, index) : result
  if (!Array.isArray(value)) return isNullish(value) && !keepsEmpty ? [] : [withIndex(document, null)]
  if (value.length === 0) return keepsEmpty ? [withIndex(replaced(document, path, undefined), null)] : []
  return value.map((item, index) => withIndex(replaced(document, path, item), index))
}

/** A copy with another value at the path, or with none. */
export function replaced(document: Document, path: readonly string[], value: Maybe): Document {
  const [key = '', ...rest] = path
  const copy = { ...document }
  if (rest.length > 0) {
    const inner = getOwn(document, key)
    copy[key] = replaced(isDocument(inner) ? inner : {}, rest, value)
  } else if (value === undefined) delete copy[key]
  else copy[key] = value
  return copy
}
