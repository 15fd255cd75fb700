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

/** What was overwritten while transactions were open, so that each keeps seeing the state in which it began. */
export class History {
  private version = 0
  private changes: (Change & { version: number })[] = []
  private readonly touched = new Map<LockName, number>()

  get now(): number {
    return this.version
  }

  record(changes: readonly Change[]): void {
    this.version++
    for (const change of changes) {
      this.changes.push({ ...change, version: this.version })
      for (const name of change.names) this.touched.set(name, this.version)
    }
  }

  touchedSince(name: LockName, version: number): boolean {
    return (this.touched.get(name) ?? 0) > version
  }

  /** The first change of each document after the version: its `before` is what stood then. */
  since(collection: Collection, version: number): Map<string, Change & { sequences: number[] }> {
    const first = new Map<string, Change & { sequences: number[] }>()
    for (const change of this.changes) {
      if (change.version <= version || change.collection !== collection) continue
      const known = first.get(change.key)
      if (known) known.sequences.push(change.sequence)
      else first.set(change.key, { ...change, sequences: [change.sequence] })
    }
    return first
  }

  forget(): void {
    this.changes = []
    this.touched.clear()
  }
}
