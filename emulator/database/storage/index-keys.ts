import { requestFailed } from '../cloud-error'
import { indexFields, type CollectionIndex } from '../catalogue'
import { isIndex, splitPath, type Path } from '../query/paths'
import { encodeKey, type KeyPart } from '../values/key'
import { getOwn, isDocument, type Document, type Maybe } from '../values/value'

/** The cloud's limit of an indexed value. */
const MAXIMUM_KEY_BYTES = 1024

export interface IndexedField {
  path: Path
  name: string
  descending: boolean
}

export const indexedFields = (index: CollectionIndex): IndexedField[] =>
  indexFields(index).map(({ field, order }) => ({ path: splitPath(field), name: field, descending: order === 'desc' }))

/** A document without arrays on the indexed paths has one key; with arrays, one for each element. */
export interface DocumentKeys {
  single: Buffer | null
  several: Buffer[]
}

export function documentKeys(name: string, fields: readonly IndexedField[], document: Document): DocumentKeys {
  const states = fields.map(({ path }) => descend(document, path, 0))
  if (!states.some(({ array }) => array)) return { single: limited(name, keyOf(fields, states)), several: [] }
  const keys = expand(states).map((state) => limited(name, keyOf(fields, state)))
  return { single: null, several: distinctKeys(keys) }
}

const keyOf = (fields: readonly IndexedField[], states: readonly State[]): Buffer =>
  encodeKey(
    states.map(({ value, emptyArray }, at): KeyPart => ({
      value,
      emptyArray,
      descending: fields[at]?.descending ?? false,
    })),
  )

function limited(name: string, key: Buffer): Buffer {
  if (key.length <= MAXIMUM_KEY_BYTES) return key
  throw requestFailed(`(KeyTooLong) key too large to index ${name}: ${key.length} bytes, at most ${MAXIMUM_KEY_BYTES}`)
}

const distinctKeys = (keys: Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key] as const)).values(),
]

/** How far a path led: to a value, or to the array at `prefix` with `rest` still to go. */
interface State {
  value: Maybe
  path: Path
  at: number
  array: boolean
  emptyArray?: boolean
}

function descend(value: Maybe, path: Path, at: number): State {
  if (Array.isArray(value)) {
    const next = path[at]
    const item = next !== undefined && isIndex(next) ? value[Number(next)] : undefined
    return item === undefined ? { value, path, at, array: true } : descend(item, path, at + 1)
  }
  if (at === path.length) return { value, path, at, array: false }
  if (!isDocument(value)) return { value: undefined, path, at: path.length, array: false }
  return descend(getOwn(value, path[at] as string), path, at + 1)
}

/** Replaces the array that the paths met by each of its elements in turn. Two different arrays cannot be indexed. */
function expand(states: readonly State[]): State[][] {
  const met = states.find(({ array }) => array)
  if (!met) return [[...states]]
  const parallel = states.find((state) => state.array && prefixOf(state) !== prefixOf(met))
  if (parallel) {
    throw requestFailed(
      `(CannotIndexParallelArrays) cannot index parallel arrays [${prefixOf(parallel)}] [${prefixOf(met)}]`,
    )
  }
  const items = met.value as Maybe[]
  if (items.length === 0) return [states.map((state) => (state.array ? emptied(state) : state))]
  return items.flatMap((item) => expand(states.map((state) => (state.array ? entered(state, item) : state))))
}

const prefixOf = ({ path, at }: State): string => path.slice(0, at).join('.')

const emptied = ({ path, at }: State): State => ({
  value: undefined,
  path,
  at: path.length,
  array: false,
  emptyArray: at === path.length,
})

/** An element at the end of the path is taken as it is, even when it is an array itself. */
function entered({ path, at }: State, item: Maybe): State {
  if (at === path.length) return { value: item, path, at, array: false }
  return isDocument(item) ? descend(item, path, at) : { value: undefined, path, at: path.length, array: false }
}
