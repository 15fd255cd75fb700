import { randomBytes } from 'node:crypto'
import { transactionConflict } from '../cloud-error'
import type { Cost } from '../cost'
import type { Overlay } from '../plan/find'
import type { Collection, Row } from '../storage/collection'
import { documentKeys } from '../storage/index-keys'
import type { Document, Value } from '../values/value'
import type { WriteTarget } from '../operations/write-target'
import type { History } from './history'
import type { Locks } from './locks'
import { idKey, idName, namesOf, uniqueNamesOf, type LockName } from './names'

/** A document as the transaction will leave it; `original` is what its snapshot held. */
export interface Staged {
  original: Row | null
  row: Row | null
}

/** New documents come after all stored ones. */
const FIRST_NEW_SEQUENCE = 2 ** 52

/**
 * Writes wait here until commit. The first writer of a document or of a unique key locks it; a write to what another
 * transaction holds, or what changed since this one began, is a conflict at once.
 */
export class Transaction {
  readonly id = randomBytes(8).toString('hex')
  readonly staged = new Map<Collection, Map<string, Staged>>()
  readonly ended: Promise<void>
  private readonly claimed = new Map<LockName, string>()
  private readonly released = new Set<LockName>()
  private nextSequence = FIRST_NEW_SEQUENCE
  private resolveEnded: () => void = () => undefined

  constructor(
    readonly startedAt: number,
    /** The version of the history that it sees. */
    readonly snapshot: number,
    private readonly history: History,
    private readonly locks: Locks,
  ) {
    this.ended = new Promise((resolve) => (this.resolveEnded = resolve))
  }

  end(): void {
    this.locks.release(this)
    this.resolveEnded()
  }

  get(collection: Collection, id: Value): Row | undefined {
    const key = idKey(id)
    const staged = this.staged.get(collection)?.get(key)
    if (staged) return staged.row ?? undefined
    const changed = this.history.firstSince(collection, key, this.snapshot)
    return changed ? (changed.before ?? undefined) : collection.get(id)
  }

  overlay(collection: Collection): Overlay {
    const hidden = new Set<number>()
    const rows = new Map<string, Row | null>()
    for (const [key, { before, sequences }] of this.history.since(collection, this.snapshot)) {
      for (const sequence of sequences) hidden.add(sequence)
      rows.set(key, before)
    }
    for (const [key, { original, row }] of this.staged.get(collection) ?? []) {
      if (original) hidden.add(original.sequence)
      rows.set(key, row)
    }
    return { hidden, rows: [...rows.values()].filter((row): row is Row => row !== null) }
  }

  /** The writes of one request, counted on its cost. */
  target(cost: Cost): WriteTarget {
    return {
      get: (collection, id) => this.get(collection, id),
      overlay: (collection) => this.overlay(collection),
      insert: (collection, document) => {
        this.stage(collection, null, { sequence: this.nextSequence++, document })
        cost.documentsWritten++
      },
      replace: (collection, row, document) => {
        this.stage(collection, row, { sequence: row.sequence, document })
        cost.documentsWritten++
      },
      remove: (collection, row) => {
        this.stage(collection, row, null)
        cost.documentsWritten++
      },
    }
  }

  private stage(collection: Collection, before: Row | null, after: Row | null): void {
    const document = (after ?? before)?.document as Document
    const key = idKey(document['_id'])
    if (after) collection.assertFits(after.document)
    const oldNames = before ? uniqueNamesOf(collection, before.document) : []
    const newNames = after ? uniqueNamesOf(collection, after.document) : []
    this.lock([idName(collection, key), ...oldNames, ...newNames])
    if (!before && after && this.get(collection, document['_id'] as Value)) throw collection.duplicateId(document)
    if (after) this.assertUnique(collection, after, key, oldNames)
    for (const name of oldNames) this.giveUp(name, key)
    for (const name of newNames) this.claim(name, key)
    this.keep(collection, key, before, after)
  }

  private lock(names: readonly LockName[]): void {
    for (const name of names) {
      const holder = this.locks.holderOf(name)
      if ((holder && holder !== this) || this.history.touchedSince(name, this.snapshot)) throw transactionConflict()
    }
    this.locks.take(this, names)
  }

  private assertUnique(collection: Collection, row: Row, key: string, ownNames: readonly LockName[]): void {
    for (const index of collection.indexes) {
      if (!index.unique) continue
      const { single, several } = documentKeys(index.name, index.fields, row.document)
      for (const indexKey of [...(single ? [single] : []), ...several]) {
        const name = `${collection.number}#${index.number}:${indexKey.toString('latin1')}`
        if (ownNames.includes(name)) continue
        const claimant = this.claimed.get(name)
        const taken =
          claimant === undefined
            ? !this.released.has(name) && collection.holdsKey(index, indexKey, row.sequence)
            : claimant !== key
        if (taken) throw collection.duplicate(index, row.document)
      }
    }
  }

  private giveUp(name: LockName, key: string): void {
    if (this.claimed.get(name) === key) this.claimed.delete(name)
    this.released.add(name)
  }

  private claim(name: LockName, key: string): void {
    this.claimed.set(name, key)
    this.released.delete(name)
  }

  private keep(collection: Collection, key: string, before: Row | null, after: Row | null): void {
    const writes = this.staged.get(collection) ?? new Map<string, Staged>()
    this.staged.set(collection, writes)
    const known = writes.get(key)
    writes.set(key, { original: known ? known.original : before, row: after })
  }
}

export const changedNames = (collection: Collection, before: Row | null, after: Row | null): LockName[] => [
  ...new Set([before, after].flatMap((row) => (row ? namesOf(collection, row.document) : []))),
]
