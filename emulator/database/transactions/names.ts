import type { Collection } from '../storage/collection'
import { documentKeys } from '../storage/index-keys'
import { encodeOne } from '../values/key'
import type { Document, Maybe } from '../values/value'

/** What a write touches, as texts: the document's id and each of its keys in unique indexes. */
export type LockName = string

export const idKey = (id: Maybe): string => encodeOne(id).toString('latin1')

export const idName = (collection: Collection, key: string): LockName => `${collection.number}:${key}`

export function namesOf(collection: Collection, document: Document): LockName[] {
  return [idName(collection, idKey(document['_id'])), ...uniqueNamesOf(collection, document)]
}

export function uniqueNamesOf(collection: Collection, document: Document): LockName[] {
  return collection.indexes.flatMap((index) => {
    if (!index.unique) return []
    const { single, several } = documentKeys(index.name, index.fields, document)
    return [...(single ? [single] : []), ...several].map(
      (key) => `${collection.number}#${index.number}:${key.toString('latin1')}`,
    )
  })
}
