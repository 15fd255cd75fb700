import { requestFailed } from '../cloud-error'
import { isDocument, type Document, type Value } from '../values/value'

/** Dotted paths as a tree: `true` at their ends. */
export type PathTree = Map<string, PathTree | true>

export function treeOf(paths: readonly string[]): PathTree {
  const tree: PathTree = new Map()
  for (const path of paths) plant(tree, path)
  return tree
}

function plant(tree: PathTree, path: string): void {
  const components = path.split('.')
  if (components.includes(''))
    throw requestFailed(`(Location40353) FieldPath must not be empty or end with a '.': '${path}'`)
  const last = components.pop() as string
  let branch = tree
  for (const component of components) {
    const next = branch.get(component) ?? new Map<string, PathTree | true>()
    if (next === true) throw collision(path)
    branch.set(component, next)
    branch = next
  }
  const known = branch.get(last)
  if (known !== undefined && known !== true) throw collision(path)
  branch.set(last, true)
}

const collision = (path: string): Error => requestFailed(`(Location31249) Path collision at ${path}`)

/** Keeps what the tree names, in the document's order; in arrays only elements that are documents or arrays remain. */
export function includeTree(document: Document, tree: PathTree): Document {
  const result: Document = {}
  for (const key of Object.keys(document)) {
    const branch = tree.get(key)
    if (branch === undefined) continue
    const kept = branch === true ? (document[key] as Value) : includeIn(document[key] as Value, branch)
    if (kept !== undefined) result[key] = kept
  }
  return result
}

function includeIn(value: Value, tree: PathTree): Value | undefined {
  if (isDocument(value)) return includeTree(value, tree)
  if (!Array.isArray(value)) return undefined
  return value.flatMap((item) => {
    const kept = includeIn(item, tree)
    return kept === undefined ? [] : [kept]
  })
}

/** Drops what the tree names and keeps the rest. */
export function excludeTree(document: Document, tree: PathTree): Document {
  const result: Document = {}
  for (const key of Object.keys(document)) {
    const branch = tree.get(key)
    if (branch === true) continue
    result[key] = branch ? excludeIn(document[key] as Value, branch) : (document[key] as Value)
  }
  return result
}

function excludeIn(value: Value, tree: PathTree): Value {
  if (isDocument(value)) return excludeTree(value, tree)
  return Array.isArray(value) ? value.map((item) => excludeIn(item, tree)) : value
}
