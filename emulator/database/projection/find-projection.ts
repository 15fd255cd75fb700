import { requestFailed } from '../cloud-error'
import { compileExpression, isExpressionOperator } from '../expressions/compile'
import { scopeOf } from '../expressions/scope'
import { isOperatorObject } from '../query/matcher'
import { fromSdkCommand } from '../query/sdk-command'
import { hasElement } from '../query/array-tests'
import { splitPath } from '../query/paths'
import { copyValue, isDocument, isNumber, type Document, type Maybe, type Value } from '../values/value'
import { excludeTree, includeTree, treeOf } from './path-tree'

type Project = (document: Document) => Document

interface Slice {
  field: string
  take: (items: Value[]) => Value[]
}

interface Parsed {
  included: string[]
  excluded: string[]
  slices: Slice[]
  elements: { field: string; accepts: (element: Value) => boolean }[]
  computed: { field: string; value: (document: Document) => Maybe }[]
  id: boolean | undefined
}

/** The projection of a query: which fields come back. Mixing inclusion and exclusion is an error, `_id` aside. */
export function compileFindProjection(projection: Document): Project {
  const parsed: Parsed = { included: [], excluded: [], slices: [], elements: [], computed: [], id: undefined }
  for (const [field, value] of Object.entries(projection)) parseField(field, value, parsed)
  const inclusive = parsed.included.length + parsed.elements.length + parsed.computed.length > 0 || onlyId(parsed)
  if (inclusive && parsed.excluded.length > 0) {
    throw requestFailed(
      `(Location31254) Cannot do exclusion on field ${String(parsed.excluded[0])} in inclusion projection`,
    )
  }
  const shape = inclusive ? inclusion(parsed) : exclusion(parsed)
  return (document) => finish(parsed, document, shape(document))
}

const onlyId = ({ id, excluded, slices }: Parsed): boolean =>
  id === true && excluded.length === 0 && slices.length === 0

function parseField(field: string, value: Value, parsed: Parsed): void {
  if (isDocument(value)) return parseObject(field, value, parsed)
  if (typeof value === 'string') {
    const expression = compileExpression(value)
    return void parsed.computed.push({ field, value: (document) => expression(scopeOf(document)) })
  }
  const wanted = value !== 0 && value !== false && value !== null
  if (field === '_id') parsed.id = wanted
  else (wanted ? parsed.included : parsed.excluded).push(field)
}

function parseObject(field: string, value: Document, parsed: Parsed): void {
  const [name = ''] = Object.keys(value)
  if (name === '$slice') return void parsed.slices.push({ field, take: sliceOf(value['$slice']) })
  if (name === '$elemMatch')
    return void parsed.elements.push({ field, accepts: elementTest(value['$elemMatch'] ?? null) })
  if (isExpressionOperator(name)) {
    const expression = compileExpression(value)
    return void parsed.computed.push({ field, value: (document) => expression(scopeOf(document)) })
  }
  if (name === '' || name.startsWith('$'))
    throw requestFailed(`(BadValue) Unsupported projection option: ${field}: ${JSON.stringify(value)}`)
  for (const [key, inner] of Object.entries(value)) parseField(`${field}.${key}`, inner, parsed)
}

function elementTest(operand: Value): (element: Value) => boolean {
  if (!isDocument(operand)) throw requestFailed('(BadValue) elemMatch: Invalid argument, object required')
  const test = hasElement(fromSdkCommand(unwrapCommands(operand))).test
  return (element) => test([element])
}

/** In a projection the SDK sends `_.gt(80)` as its own object; see `fromSdkCommand`. */
const unwrapCommands = (operand: Document): Document =>
  isOperatorObject(operand)
    ? operand
    : Object.fromEntries(
        Object.entries(operand).map(([key, value]) => [key, isDocument(value) ? fromSdkCommand(value) : value]),
      )

function sliceOf(operand: Maybe): (items: Value[]) => Value[] {
  if (isNumber(operand)) return (items) => (operand < 0 ? items.slice(operand) : items.slice(0, operand))
  const [skip, limit] = Array.isArray(operand) && operand.length === 2 ? operand : []
  if (!isNumber(skip) || !isNumber(limit))
    throw requestFailed('(BadValue) $slice only supports numbers and [skip, limit] arrays')
  if (limit <= 0) throw requestFailed('(BadValue) $slice limit must be positive')
  return (items) => {
    const from = skip < 0 ? Math.max(0, items.length + skip) : skip
    return items.slice(from, from + limit)
  }
}

function inclusion({ included, slices, id }: Parsed): Project {
  const fields = [...included, ...slices.map(({ field }) => field)]
  const tree = treeOf(id === false ? fields : ['_id', ...fields.filter((field) => field !== '_id')])
  return (document) => includeTree(document, tree)
}

function exclusion({ excluded, id }: Parsed): Project {
  const tree = treeOf(id === false ? ['_id', ...excluded] : excluded)
  return (document) => excludeTree(document, tree)
}

function finish({ slices, elements, computed }: Parsed, document: Document, shaped: Document): Document {
  const result = slices.length > 0 ? copyValue(shaped) : shaped
  for (const { field, take } of slices) sliceAt(result, splitPath(field), take)
  for (const { field, accepts } of elements) {
    const items = document[field]
    const found = Array.isArray(items) ? items.find(accepts) : undefined
    if (found !== undefined) result[field] = [found]
  }
  for (const { field, value } of computed) {
    const computedValue = value(document)
    if (computedValue !== undefined) result[field] = computedValue
  }
  return result
}

function sliceAt(value: Value, path: readonly string[], take: (items: Value[]) => Value[]): void {
  const [key = '', ...rest] = path
  if (Array.isArray(value)) return value.forEach((item) => sliceAt(item, path, take))
  if (!isDocument(value)) return
  const inner = value[key]
  if (inner === undefined) return
  if (rest.length > 0) sliceAt(inner, rest, take)
  else if (Array.isArray(inner)) value[key] = take(inner)
}
