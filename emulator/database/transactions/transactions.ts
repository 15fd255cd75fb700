import { transactionGone } from '../cloud-error'
import type { GroupCommit } from '../storage/group-commit'
import type { Driver } from '../storage/driver'
import type { Collection } from '../storage/collection'
import { History, type Change } from './history'
import { Locks } from './locks'
import { changedNames, Transaction, type Staged } from './transaction'

const REMEMBERED = 1000

/** The open transactions: begun, found by id, committed in one piece, ended by their age. */
export class Transactions {
  readonly locks = new Locks()
  readonly history = new History()
  private readonly open = new Map<string, { transaction: Transaction; timer: NodeJS.Timeout }>()
  private readonly gone = new Map<string, string>()

  constructor(
    private readonly driver: Driver,
    private readonly commits: GroupCommit,
    private readonly lifetimeMs: number,
    private readonly now: () => number,
  ) {}

  get anyOpen(): boolean {
    return this.open.size > 0
  }

  begin(): Transaction {
    const transaction = new Transaction(this.now(), this.history.now, this.history, this.locks)
    const timer = setTimeout(() => this.end(transaction, this.expiredText()), this.lifetimeMs)
    timer.unref()
    this.open.set(transaction.id, { transaction, timer })
    return transaction
  }

  /** The open transaction with this id; one that ended or expired is an error that says why. */
  need(id: unknown): Transaction {
    const found = typeof id === 'string' ? this.open.get(id) : undefined
    if (!found) throw transactionGone(String(id), this.gone.get(String(id)) ?? 'no such transaction')
    if (this.now() - found.transaction.startedAt > this.lifetimeMs) this.end(found.transaction, this.expiredText())
    if (!this.open.has(found.transaction.id)) throw transactionGone(found.transaction.id, this.expiredText())
    return found.transaction
  }

  commit(id: unknown): void {
    const transaction = this.need(id)
    try {
      this.commits.write(() => this.driver.nested(() => this.apply(transaction)))
    } finally {
      this.end(transaction, 'it has ended')
    }
  }

  abort(id: unknown): void {
    const found = typeof id === 'string' ? this.open.get(id) : undefined
    if (found) this.end(found.transaction, 'it was rolled back')
    else if (!this.gone.has(String(id))) throw transactionGone(String(id), 'no such transaction')
  }

  end(transaction: Transaction, reason: string): void {
    const found = this.open.get(transaction.id)
    if (!found) return
    clearTimeout(found.timer)
    this.open.delete(transaction.id)
    this.remember(transaction.id, reason)
    transaction.end()
    this.history.forget(this.oldestSnapshot())
  }

  endAll(): void {
    for (const { transaction } of [...this.open.values()]) this.end(transaction, 'the database was closed')
  }

  /** Transactions begin one after the other, and a map keeps them in that order: the first one sees the oldest state. */
  private oldestSnapshot(): number {
    const oldest = this.open.values().next()
    return oldest.done ? this.history.now : oldest.value.transaction.snapshot
  }

  private expiredText(): string {
    return `it was open for more than ${this.lifetimeMs / 1000} seconds and timed out`
  }

  private remember(id: string, reason: string): void {
    this.gone.set(id, reason)
    const oldest = this.gone.keys().next()
    if (this.gone.size > REMEMBERED && !oldest.done) this.gone.delete(oldest.value)
  }

  /** What changes is taken out and put back in its place, so that unique keys may change hands; new documents come last. */
  private apply(transaction: Transaction): void {
    const changes: Change[] = []
    for (const [collection, writes] of transaction.staged) {
      for (const staged of writes.values()) if (staged.original) collection.remove(staged.original)
      const places = [...writes].sort(([, a], [, b]) => Number(a.original === null) - Number(b.original === null))
      for (const [key, staged] of places) {
        const sequence = this.put(collection, staged)
        const names = changedNames(collection, staged.original, staged.row)
        changes.push({ collection, sequence, key, before: staged.original, names })
      }
    }
    this.history.record(changes)
  }

  private put(collection: Collection, { original, row }: Staged): number {
    if (!row) return original?.sequence ?? 0
    return collection.insert(row.document, { sequence: original?.sequence })
  }
}
