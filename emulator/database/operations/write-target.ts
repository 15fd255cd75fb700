import type { Overlay } from '../plan/find'
import type { Collection, Row } from '../storage/collection'
import type { Document, Value } from '../values/value'

/** Where an operation reads and writes: the tables at once, or a transaction. */
export interface WriteTarget {
  get(collection: Collection, id: Value): Row | undefined
  overlay(collection: Collection): Overlay
  insert(collection: Collection, document: Document): void
  replace(collection: Collection, row: Row, document: Document): void
  remove(collection: Collection, row: Row): void
}
