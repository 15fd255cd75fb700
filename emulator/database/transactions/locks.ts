import type { LockName } from './names'
import type { Transaction } from './transaction'

/** Who holds which documents and unique keys. */
export class Locks {
  private readonly holders = new Map<LockName, Transaction>()
  private readonly held = new Map<Transaction, LockName[]>()

  get any(): boolean {
    return this.holders.size > 0
  }

  holderOf(name: LockName): Transaction | undefined {
    return this.holders.get(name)
  }

  take(transaction: Transaction, names: readonly LockName[]): void {
    const held = this.held.get(transaction) ?? []
    this.held.set(transaction, held)
    for (const name of names) {
      if (this.holders.get(name) === transaction) continue
      this.holders.set(name, transaction)
      held.push(name)
    }
  }

  release(transaction: Transaction): void {
    for (const name of this.held.get(transaction) ?? []) this.holders.delete(name)
    this.held.delete(transaction)
  }
}

/** Raised by an ordinary write that meets a lock: it waits for the transaction to end and is done again. */
export class Blocked extends Error {
  constructor(readonly by: Transaction) {
    super('blocked by a transaction')
  }
}
