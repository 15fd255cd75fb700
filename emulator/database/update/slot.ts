import { requestFailed } from '../cloud-error'
import { isIndex, type Path } from '../query/paths'
import { getOwn, isDocument, type Document, type Maybe, type Value } from '../values/value'

/** MongoDB pads an array with nulls up to this far beyond its end. */
const MAXIMUM_PADDING = 1_500_000

/** A place in a document: a field of a document, or an element of an array. */
export interface Slot {
  container: Document | Value[]
  key: string
}

/** Where the path leads; `undefined` when nothing is there to lead through. */
export function findSlot(document: Document, path: Path): Slot | undefined {
  let container: Maybe = document
  for (const key of path.slice(0, -1)) container = readKey(container, key)
  const key = path[path.length - 1] as string
  if (isDocument(container)) return { container, key }
  return Array.isArray(container) && isIndex(key) ? { container, key } : undefined
}

/** Same, making the documents on the way that do not exist. A value that is no document is in the way. */
export function makeSlot(document: Document, path: Path): Slot {
  let container: Document | Value[] = document
  path.slice(0, -1).forEach((key, at) => {
    assertMayHold(container, key, path, at)
    const next = readKey(container, key)
    if (next === undefined) {
      const made: Document = {}
      write({ container, key }, made)
      container = made
    } else if (isDocument(next) || Array.isArray(next)) container = next
    else throw cannotCreate(path[at + 1] as string, key, next)
  })
  const key = path[path.length - 1] as string
  assertMayHold(container, key, path, path.length - 1)
  return { container, key }
}

function assertMayHold(container: Document | Value[], key: string, path: Path, at: number): void {
  if (Array.isArray(container) && !isIndex(key)) throw cannotCreate(key, path[at - 1] ?? '', container)
}

const cannotCreate = (key: string, parent: string, value: Value): Error =>
  requestFailed(`(PathNotViable) Cannot create field '${key}' in element {${parent}: ${JSON.stringify(value)}}`)

function readKey(container: Maybe, key: string): Maybe {
  if (isDocument(container)) return getOwn(container, key)
  return Array.isArray(container) && isIndex(key) ? container[Number(key)] : undefined
}

export const read = ({ container, key }: Slot): Maybe => readKey(container, key)

export function write({ container, key }: Slot, value: Value): void {
  if (!Array.isArray(container)) {
    container[key] = value
    return
  }
  const index = Number(key)
  if (index > container.length + MAXIMUM_PADDING) {
    throw requestFailed(`(CannotBackfillArray) Cannot append more than ${MAXIMUM_PADDING} elements to an array`)
  }
  while (container.length < index) container.push(null)
  container[index] = value
}

/** Fields go away; array elements become null. */
export function erase({ container, key }: Slot): void {
  if (!Array.isArray(container)) delete container[key]
  else if (Number(key) < container.length) container[Number(key)] = null
}
