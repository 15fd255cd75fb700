import { compileExpression } from '../expressions/compile'
import { NO_VARIABLES, scopeOf, type Expression, type Scope } from '../expressions/scope'
import { excludeTree, treeOf } from '../projection/path-tree'
import { getOwn, isDocument, type Document, type Maybe, type Value } from '../values/value'
import type { CompileStage } from './stage'
import { documentOperand, stageError } from './stage-error'

/** A field kept, a field computed, or what is asked of the fields inside. */
type Node = 'include' | { compute: Expression } | Tree
type Tree = Map<string, Node>

const isFlag = (value: Value): value is number | boolean => typeof value === 'number' || typeof value === 'boolean'
const isNested = (value: Value): value is Document =>
  isDocument(value) && Object.keys(value).length > 0 && !(Object.keys(value)[0] as string).startsWith('$')

interface Flags {
  included: boolean
  excluded: string[]
  keepsId: boolean
}

/** `$project`: inclusion with computed fields, or exclusion; only `_id` may be excluded from an inclusion. */
export const project: CompileStage = (operand, { variables = NO_VARIABLES }) => {
  const specification = documentOperand('$project', operand)
  if (Object.keys(specification).length === 0)
    throw stageError('Invalid $project :: caused by :: projection specification must have at least one field')
  const flags: Flags = { included: false, excluded: [], keepsId: true }
  survey(specification, '', flags)
  if (flags.included && flags.excluded.length > 0) {
    throw stageError(
      `Invalid $project :: caused by :: Cannot do exclusion on field ${String(flags.excluded[0])} in inclusion projection`,
    )
  }
  if (!flags.included) return excluding(flags.keepsId ? flags.excluded : ['_id', ...flags.excluded])
  const tree = treeFor(specification, (value) => (isFlag(value) ? 'include' : { compute: compileExpression(value) }))
  if (!flags.keepsId) tree.delete('_id')
  else if (!tree.has('_id')) tree.set('_id', 'include')
  return (documents) =>
    documents.map((document) => compute(includeIn(document, tree) as Document, tree, scopeOf(document, variables)))
}

function excluding(paths: readonly string[]) {
  const tree = treeOf(paths)
  return (documents: Document[]): Document[] => documents.map((document) => excludeTree(document, tree))
}

function survey(specification: Document, prefix: string, flags: Flags): void {
  for (const [key, value] of Object.entries(specification)) {
    const path = prefix + key
    if (isNested(value)) survey(value, `${path}.`, flags)
    else if (!isFlag(value) || (value !== 0 && value !== false))
      flags.included ||= path !== '_id' || !isFlag(value) || Object.keys(specification).length === 1
    else if (path === '_id') flags.keepsId = false
    else flags.excluded.push(path)
  }
}

/** `$addFields`: everything is an expression, nested objects reach inside. */
export const addFields: CompileStage = (operand, { variables = NO_VARIABLES }) => {
  const tree = treeFor(documentOperand('$addFields', operand), (value) => ({ compute: compileExpression(value) }))
  if (tree.size === 0) throw stageError('Invalid $addFields :: caused by :: specification must have at least one field')
  return (documents) => documents.map((document) => compute({ ...document }, tree, scopeOf(document, variables)))
}

export const unset: CompileStage = (operand) => {
  const fields = Array.isArray(operand) ? operand : [operand]
  if (fields.length === 0 || !fields.every((field): field is string => typeof field === 'string')) {
    throw stageError('$unset specification must be a string or an array of strings')
  }
  return excluding(fields)
}

function treeFor(specification: Document, leaf: (value: Value) => Node): Tree {
  const tree: Tree = new Map()
  plantAll(tree, specification, leaf)
  return tree
}

function plantAll(tree: Tree, specification: Document, leaf: (value: Value) => Node): void {
  for (const [key, value] of Object.entries(specification)) plant(tree, key.split('.'), value, leaf)
}

function plant(tree: Tree, path: readonly string[], value: Value, leaf: (value: Value) => Node): void {
  const [key = '', ...rest] = path
  if (key === '' || key.startsWith('$'))
    throw stageError(`FieldPath field names may not be empty or start with '$': '${path.join('.')}'`)
  const known = tree.get(key)
  if (rest.length === 0 && !isNested(value)) {
    if (known !== undefined)
      throw stageError(`Invalid specification :: caused by :: Path collision at ${path.join('.')}`)
    tree.set(key, leaf(value))
    return
  }
  if (known !== undefined && !(known instanceof Map))
    throw stageError(`Invalid specification :: caused by :: Path collision at ${path.join('.')}`)
  const branch: Tree = known ?? new Map<string, Node>()
  tree.set(key, branch)
  if (rest.length > 0) plant(branch, rest, value, leaf)
  else plantAll(branch, value as Document, leaf)
}

function includeIn(value: Value, tree: Tree): Value | undefined {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const kept = includeIn(item, tree)
      return kept === undefined ? [] : [kept]
    })
  }
  if (!isDocument(value)) return undefined
  const result: Document = {}
  for (const key of Object.keys(value)) {
    const node = tree.get(key)
    const kept =
      node === 'include'
        ? (value[key] as Value)
        : node instanceof Map
          ? includeIn(value[key] as Value, node)
          : undefined
    if (kept !== undefined) result[key] = kept
  }
  return result
}

/** Puts the computed fields into a document that may be changed; documents inside are copied first. */
function compute(document: Document, tree: Tree, scope: Scope): Document {
  for (const [key, node] of tree) {
    if (node === 'include') continue
    const value = node instanceof Map ? computeInside(getOwn(document, key), node, scope) : node.compute(scope)
    if (value !== undefined) document[key] = value
    else if (!(node instanceof Map)) delete document[key]
  }
  return document
}

function computeInside(value: Maybe, tree: Tree, scope: Scope): Maybe {
  if (!computesAnything(tree)) return value
  if (Array.isArray(value)) return value.map((item) => computeInside(item, tree, scope) ?? null)
  return compute(isDocument(value) ? { ...value } : {}, tree, scope)
}

const computesAnything = (tree: Tree): boolean =>
  [...tree.values()].some((node) => node !== 'include' && (!(node instanceof Map) || computesAnything(node)))
