import { invalidOperator, requestFailed } from '../cloud-error'
import { compileQuery } from '../query/matcher'
import { isDocument, type Document, type Maybe, type Value } from '../values/value'
import { splitPath, type Path } from '../query/paths'
import { findSlot, read } from './slot'

/** Replaces `$` by the position that the query matched and `$[]` by every position. */
export function concretePaths(document: Document, path: Path, query: Document): Path[] {
  const at = path.findIndex((component) => component.startsWith('$'))
  if (at < 0) return [path]
  const [before, marker = '', after] = [path.slice(0, at), path[at], path.slice(at + 1)]
  const positions = marker === '$' ? [matchedPosition(document, before, query)] : allPositions(document, before, marker)
  return positions.flatMap((position) => concretePaths(document, [...before, String(position), ...after], query))
}

function arrayAt(document: Document, path: Path): Maybe {
  const slot = findSlot(document, path)
  return slot && read(slot)
}

function allPositions(document: Document, path: Path, marker: string): number[] {
  if (marker !== '$[]')
    throw invalidOperator(
      `(BadValue) No array filter found for identifier '${marker.slice(2, -1)}' in path '${path.join('.')}'`,
    )
  const array = arrayAt(document, path)
  if (array === undefined) {
    throw requestFailed(
      `(BadValue) The path '${path.join('.')}' must exist in the document in order to apply array updates.`,
    )
  }
  if (!Array.isArray(array)) {
    throw requestFailed(
      `(BadValue) Cannot apply array updates to non-array element ${path.join('.')}: ${JSON.stringify(array)}`,
    )
  }
  return [...array.keys()]
}

function matchedPosition(document: Document, path: Path, query: Document): number {
  const array = arrayAt(document, path)
  const conditions = conditionsOn(query, path.join('.'))
  const position = Array.isArray(array) ? firstMatching(array, conditions) : -1
  if (position < 0)
    throw requestFailed('(BadValue) The positional operator did not find the match needed from the query.')
  return position
}

/** The conditions of the query on the array itself or on fields of its elements. */
function conditionsOn(query: Document, prefix: string): Document[] {
  return Object.entries(query).flatMap(([key, value]): Document[] => {
    if (key === '$and' && Array.isArray(value))
      return value.flatMap((entry) => (isDocument(entry) ? conditionsOn(entry, prefix) : []))
    if (key === prefix) return [{ element: value }]
    return key.startsWith(`${prefix}.`) ? [{ [`element.${key.slice(prefix.length + 1)}`]: value }] : []
  })
}

function firstMatching(array: Value[], conditions: Document[]): number {
  for (const condition of conditions) {
    const accepts = compileQuery(condition)
    const position = array.findIndex((element) => accepts({ element: [element] }))
    if (position >= 0) return position
  }
  return -1
}

export const parsePath = (path: string): Path => {
  const components = splitPath(path)
  if (components.includes(''))
    throw requestFailed(
      `(EmptyFieldName) The update path '${path}' contains an empty field name, which is not allowed.`,
    )
  const odd = components.find(
    (component) => component.startsWith('$') && component !== '$' && !/^\$\[\w*\]$/.test(component),
  )
  if (odd) {
    throw requestFailed(
      `(DollarPrefixedFieldName) The dollar ($) prefixed field '${odd}' in '${path}' is not valid for storage.`,
    )
  }
  if (components[0]?.startsWith('$'))
    throw requestFailed(`(BadValue) Cannot have positional operator in the first position of path '${path}'`)
  return components
}
