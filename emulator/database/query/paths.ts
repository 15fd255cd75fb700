import { getOwn, isDocument, type Maybe } from '../values/value'

export type Path = readonly string[]

export const splitPath = (path: string): Path => path.split('.')
export const isIndex = (component: string): boolean => /^(0|[1-9]\d*)$/.test(component)

/**
 * Walks a query path as MongoDB does and tells whether `visit` accepts one of the values at its end: arrays on the way
 * are entered element by element (documents only) and by numeric position; what is absent is visited as `undefined`.
 */
export function someAtPath(value: Maybe, path: Path, visit: (leaf: Maybe) => boolean, at = 0): boolean {
  if (at === path.length) return visit(value)
  const component = path[at] as string
  if (isDocument(value)) return someAtPath(getOwn(value, component), path, visit, at + 1)
  if (!Array.isArray(value)) return visit(undefined)
  const numeric = isIndex(component)
  const enters = (item: Maybe): boolean =>
    isDocument(item) && (!numeric || getOwn(item, component) !== undefined) && someAtPath(item, path, visit, at)
  if (value.some(enters)) return true
  return numeric && Number(component) < value.length && someAtPath(value[Number(component)], path, visit, at + 1)
}

/** All values at the end of the path, whole arrays as they are. */
export function leavesAtPath(value: Maybe, path: Path): Maybe[] {
  const leaves: Maybe[] = []
  someAtPath(value, path, (leaf) => {
    leaves.push(leaf)
    return false
  })
  return leaves
}
