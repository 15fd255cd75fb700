import type { Collection, Row } from '../storage/collection'
import type { LockName } from './names'

/** One document that a committed write changed: what was there before, null when it was inserted. */
export interface Change {
  collection: Collection
  sequence: number
  key: string
  before: Row | null
  names: readonly LockName[]
}

type Kept = Change & { version: number }

/** What was overwritten while transactions were open, so that each keeps seeing the state in which it began. */
export class History {
  private version = 0
  /** Oldest first. */
  private kept: Kept[] = []
  /** The same by document, so that reading one costs nothing for the others. */
  private readonly byKey = new Map<Collection, Map<string, Kept[]>>()
  private readonly touched = new Map<LockName, number>()

  get now(): number {
    return this.version
  }

  record(changes: readonly Change[]): void {
    this.version++
    for (const change of changes) {
      const kept = { ...change, version: this.version }
      this.kept.push(kept)
      this.changesOf(change.collection, change.key).push(kept)
      for (const name of change.names) this.touched.set(name, this.version)
    }
  }

  touchedSince(name: LockName, version: number): boolean {
    return (this.touched.get(name) ?? 0) > version
  }

  /** The first change of one document after the version: its `before` is what stood then. */
  firstSince(collection: Collection, key: string, version: number): Change | undefined {
    return this.byKey
      .get(collection)
      ?.get(key)
      ?.find((change) => change.version > version)
  }

  /** The first change of each document after the version, and every place it has had since. */
  since(collection: Collection, version: number): Map<string, Change & { sequences: number[] }> {
    const first = new Map<string, Change & { sequences: number[] }>()
    for (const [key, changes] of this.byKey.get(collection) ?? []) {
      const later = changes.filter((change) => change.version > version)
      const [change] = later
      if (change) first.set(key, { ...change, sequences: later.map(({ sequence }) => sequence) })
    }
    return first
  }

  /** Nobody is left who began before this version: what is as old or older is needed no more. */
  forget(version: number): void {
    let count = 0
    for (const change of this.kept) {
      if (change.version > version) break
      this.drop(change)
      count++
    }
    this.kept.splice(0, count)
  }

  private drop({ collection, key, names, version }: Kept): void {
    const documents = this.byKey.get(collection)
    const changes = documents?.get(key)
    changes?.shift()
    if (changes?.length === 0) documents?.delete(key)
    for (const name of names) if (this.touched.get(name) === version) this.touched.delete(name)
  }

  private changesOf(collection: Collection, key: string): Kept[] {
    const documents = this.byKey.get(collection) ?? new Map<string, Kept[]>()
    this.byKey.set(collection, documents)
    const changes = documents.get(key) ?? []
    documents.set(key, changes)
    return changes
  }
}
