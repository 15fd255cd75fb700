import type { Catalogue } from './catalogue'
import { CloudError, invalidParameter } from './cloud-error'
import { noCost, type Cost } from './cost'
import { aggregateDocuments } from './operations/aggregate'
import type { OperationContext } from './operations/context'
import { countDocuments } from './operations/count'
import { directTarget } from './operations/direct-target'
import { getDocuments } from './operations/get'
import { insertDocuments, withId } from './operations/insert'
import { modifyDocuments } from './operations/modify'
import { removeDocuments } from './operations/remove'
import type { Answer, DatabaseRequest } from './request'
import { Driver } from './storage/driver'
import { GroupCommit } from './storage/group-commit'
import { Schema } from './storage/schema'
import type { Change } from './transactions/history'
import { Blocked } from './transactions/locks'
import { Transactions } from './transactions/transactions'
import type { Document } from './values/value'

export interface DatabaseOptions {
  /** A path, or `:memory:`. */
  file: string
  catalogue: Catalogue
  /** Default true; false to fill a new file that is thrown away when anything goes wrong. */
  durable?: boolean
  /** Milliseconds since 1970; the clock of `serverDate` and of the transactions' age. */
  now?: () => number
  /** 30,000 in the cloud. */
  transactionLifetimeMs?: number
}

interface Outcome {
  answer: Answer
  error?: Error
}

type Operation = (context: OperationContext) => Answer

const READS: Record<string, Operation> = {
  'database.getDocument': getDocuments,
  'database.calculateDocument': countDocuments,
  'database.aggregateDocuments': aggregateDocuments,
}

const WRITES: Record<string, Operation> = {
  'database.insertDocument': insertDocuments,
  'database.modifyDocument': modifyDocuments,
  'database.removeDocument': removeDocuments,
}

const BULK = 10_000

/** The cloud's document database in one file. An answer to a write means that it is on disk. */
export class Database {
  private readonly schema: Schema
  private readonly commits: GroupCommit
  private readonly transactions: Transactions
  private readonly now: () => number

  private constructor(
    private readonly driver: Driver,
    { catalogue, now = Date.now, transactionLifetimeMs = 30_000 }: DatabaseOptions,
  ) {
    this.now = now
    this.schema = new Schema(driver, catalogue)
    this.commits = new GroupCommit(driver)
    this.transactions = new Transactions(driver, this.commits, transactionLifetimeMs, now)
  }

  /** Opens or creates the file and brings its collections and indexes in line with the catalogue. */
  static open(options: DatabaseOptions): Database {
    const driver = new Driver(options.file, options)
    try {
      return new Database(driver, options)
    } catch (error) {
      driver.close()
      throw error
    }
  }

  /** Answers one `database.…` action; what it throws is a `CloudError` with the cloud's code. */
  async handle(request: DatabaseRequest): Promise<{ answer: Answer; cost: Cost }> {
    const cost = noCost()
    try {
      const answer = await this.dispatch(request, cost)
      await this.commits.settled()
      return { answer, cost }
    } catch (error) {
      await this.commits.settled()
      throw error instanceof CloudError ? error : internalError(error)
    }
  }

  /**
   * Loads documents without the protocol, 10,000 a transaction, through the same indexes. Returns how many.
   * The values are the stored ones: dates as `Date`.
   */
  bulkInsert(collection: string, documents: Iterable<Record<string, unknown>>): number {
    const target = this.schema.need(collection)
    this.commits.flush()
    let count = 0
    for (const batch of batchesOf(documents, BULK)) {
      this.driver.atomically(() => {
        for (const document of batch) target.insert(withId(document as Document))
      })
      count += batch.length
    }
    return count
  }

  close(): void {
    this.transactions.endAll()
    this.commits.flush()
    this.driver.close()
  }

  private async dispatch(request: DatabaseRequest, cost: Cost): Promise<Answer> {
    const { action } = request
    const read = READS[action]
    if (read) return this.inTransaction(request, cost, read) ?? this.runDirectly(read, request, cost, [])
    const write = WRITES[action]
    if (write) return this.inTransaction(request, cost, write) ?? this.writeDirectly(write, request, cost)
    return this.administer(request)
  }

  private administer({ action, collectionName, transactionId }: DatabaseRequest): Answer {
    switch (action) {
      case 'database.startTransaction':
        return { transactionId: this.transactions.begin().id }
      case 'database.commitTransaction':
        this.transactions.commit(transactionId)
        return { result: {} }
      case 'database.abortTransaction':
        this.transactions.abort(transactionId)
        return { result: {} }
      case 'database.addCollection':
        this.commits.write(() => this.schema.add(collectionName))
        return {}
      default:
        throw invalidParameter(`unknown action: ${action}`)
    }
  }

  /** `undefined` when the request names no transaction. As in MongoDB, an error ends the transaction it happens in. */
  private inTransaction(request: DatabaseRequest, cost: Cost, operation: Operation): Answer | undefined {
    if (request.transactionId === undefined || request.transactionId === null) return undefined
    const transaction = this.transactions.need(request.transactionId)
    try {
      return operation(this.contextOf(request, cost, transaction.target(cost)))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      this.transactions.end(transaction, `it was aborted by an error (${reason})`)
      throw error
    }
  }

  /** An ordinary write that meets a lock waits for that transaction to end, and is then done from the start. */
  private async writeDirectly(operation: Operation, request: DatabaseRequest, cost: Cost): Promise<Answer> {
    for (;;) {
      const attempt = noCost()
      const changes: Change[] = []
      try {
        return this.attempt(operation, request, attempt, changes)
      } catch (error) {
        if (!(error instanceof Blocked)) throw error
        await error.by.ended
      } finally {
        Object.assign(cost, attempt)
      }
    }
  }

  /** What a blocked operation had already written is taken back; after any other error it stays, as in the cloud. */
  private attempt(operation: Operation, request: DatabaseRequest, cost: Cost, changes: Change[]): Answer {
    if (!this.transactions.anyOpen) {
      return this.commits.write(() => this.runDirectly(operation, request, cost, changes))
    }
    const outcome = this.commits.write((): Outcome =>
      this.driver.nested(() => {
        try {
          return { answer: this.runDirectly(operation, request, cost, changes) }
        } catch (error) {
          if (!(error instanceof Error) || error instanceof Blocked) throw error
          return { answer: {}, error }
        }
      }),
    )
    this.transactions.history.record(changes)
    if (outcome.error) throw outcome.error
    return outcome.answer
  }

  private runDirectly(operation: Operation, request: DatabaseRequest, cost: Cost, changes: Change[]): Answer {
    return operation(this.contextOf(request, cost, directTarget(this.transactions, cost, changes)))
  }

  private contextOf(request: DatabaseRequest, cost: Cost, target: OperationContext['target']): OperationContext {
    return {
      request,
      collection: this.schema.need(request.collectionName),
      target,
      now: this.now(),
      cost,
      collectionNamed: (name) => this.schema.find(name),
    }
  }
}

function* batchesOf<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const internalError = (error: unknown): CloudError =>
  new CloudError(
    'SYS_ERR',
    `[InternalError] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
