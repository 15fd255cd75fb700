import { Failure } from './failure'
import { DuplicateKey, TransactionalStore, WriteConflict } from './store'

const ATTEMPTS = 10
const LONGEST_PAUSE_MS = 300

/**
 * Runs a unit of work whose writes take effect together. The SDK does not retry conflicts met inside a transaction, so
 * this does, with a fresh store each time. After a taken id or key, `repeated` tells the work to look what is there.
 * Raises `BUSY` when others were faster every time.
 */
export async function inTransaction<T>(work: (store: TransactionalStore, repeated: boolean) => Promise<T>): Promise<T> {
  let repeated = false
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const store = new TransactionalStore()
    try {
      const result = await work(store, repeated)
      await store.commit()
      return result
    } catch (error) {
      await store.abandon()
      if (error instanceof DuplicateKey) repeated = true
      else if (!(error instanceof WriteConflict)) throw error
      await pause(attempt)
    }
  }
  throw new Failure('BUSY')
}

/** A little longer each time, and never in step with the other one. */
const pause = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(5 * 2 ** attempt, LONGEST_PAUSE_MS)))
