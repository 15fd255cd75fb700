import { CloudError } from '../cloud-error'
import type { Driver } from './driver'

interface Batch {
  durable: Promise<void>
}

/** Writes that arrive in one turn of the event loop share a SQLite transaction, and so one fsync. */
export class GroupCommit {
  private batch: Batch | undefined

  constructor(private readonly driver: Driver) {}

  /** Runs a write inside the open batch; its answer must wait for `settled`. */
  write<T>(work: () => T): T {
    this.batch ??= this.open()
    return work()
  }

  /** Resolves when everything written so far is on disk. */
  settled(): Promise<void> | undefined {
    return this.batch?.durable
  }

  /** Commits what is open at once. */
  flush(): void {
    if (!this.batch) return
    this.batch = undefined
    try {
      this.driver.exec('COMMIT')
    } catch (error) {
      this.driver.exec('ROLLBACK')
      throw error
    }
  }

  private open(): Batch {
    this.driver.exec('BEGIN IMMEDIATE')
    const batch: Batch = { durable: Promise.resolve() }
    batch.durable = new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        try {
          if (this.batch === batch) this.flush()
          resolve()
        } catch (error) {
          reject(new CloudError('SYS_ERR', `[InternalError] the write did not reach the disk: ${String(error)}`))
        }
      })
    })
    batch.durable.catch(() => undefined)
    return batch
  }
}
