import type { CollectionName } from './collections'
import { platform, type Database } from './platform'
import { toSdkWhere, type Query } from './query'

type Fields = Record<string, unknown>

/** How a field changes: a new value (objects replaced whole), or added to. */
export type Change = { set: unknown } | { increase: number }
export type Changes = Record<string, Change>

/** Each of these fields to its new value. */
export const setting = (fields: object): Changes =>
  Object.fromEntries(Object.entries(fields).map(([field, value]): [string, Change] => [field, { set: value }]))

/** Sets each field to what it is here. */
export const setEach = (fields: object): Changes =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { set: value as unknown }]))

/** Two requests wanted the same document at once; the whole transaction may be tried again. */
export class WriteConflict extends Error {}

/** A document with this id, or with this value in a unique index, is there already. */
export class DuplicateKey extends Error {}

/** The database as repositories see it. Plain reads stand outside the transaction; writes are part of it. */
export interface Store {
  get<T>(collection: CollectionName, id: string): Promise<T | null>
  find<T>(collection: CollectionName, query: Query): Promise<T[]>
  /**
   * Documents one is about to change. Whoever else changes one of them meanwhile makes this transaction conflict:
   * the first is read inside it, which fixes its snapshot, the others after that, so they are never older.
   */
  getForUpdate<T>(collection: CollectionName, ids: readonly string[]): Promise<T[]>
  insert(collection: CollectionName, documents: readonly object[]): Promise<void>
  update(collection: CollectionName, id: string, changes: Changes): Promise<void>
  remove(collection: CollectionName, id: string): Promise<void>
  /** Of all that match, outside the transaction; answers how many changed. */
  updateWhere(collection: CollectionName, query: Query, changes: Changes): Promise<number>
}

interface SdkTransaction {
  collection(name: string): ReturnType<Database['collection']>
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

/** A store whose writes take effect together, at `commit`, or not at all. The transaction begins when first needed. */
export class TransactionalStore implements Store {
  private readonly database = platform.database()
  private transaction: SdkTransaction | null = null

  async get<T>(collection: CollectionName, id: string): Promise<T | null> {
    const answer = (await this.database.collection(collection).doc(id).get()) as { data: T | null } | undefined
    return answer?.data ?? null
  }

  async find<T>(collection: CollectionName, query: Query): Promise<T[]> {
    const { command } = this.database
    let selection = this.database.collection(collection).where(toSdkWhere(command, query.where))
    for (const [field, direction] of query.order ?? []) selection = selection.orderBy(field, direction)
    if (query.fields) selection = selection.field(Object.fromEntries(query.fields.map((field) => [field, true])))
    const answer = await selection.limit(query.limit ?? 100).get()
    return (answer as unknown as { data: T[] }).data
  }

  async getForUpdate<T>(collection: CollectionName, ids: readonly string[]): Promise<T[]> {
    const [first, ...others] = ids
    if (first === undefined) return []
    const transaction = await this.begun()
    const answer = (await translated(async () => transaction.collection(collection).doc(first).get())) as
      { data: T | null } | undefined
    const head = answer?.data ? [answer.data] : []
    if (others.length === 0) return head
    return [...head, ...(await this.find<T>(collection, { where: { _id: { in: others } }, limit: others.length }))]
  }

  async insert(collection: CollectionName, documents: readonly object[]): Promise<void> {
    if (documents.length === 0) return
    await this.write((transaction) => transaction.collection(collection).add({ data: [...documents] as Fields[] }))
  }

  async update(collection: CollectionName, id: string, changes: Changes): Promise<void> {
    const data = this.toSdkChanges(changes)
    await this.write((transaction) => transaction.collection(collection).doc(id).update({ data }))
  }

  async remove(collection: CollectionName, id: string): Promise<void> {
    await this.write((transaction) => transaction.collection(collection).doc(id).remove())
  }

  async updateWhere(collection: CollectionName, query: Query, changes: Changes): Promise<number> {
    const selection = this.database.collection(collection).where(toSdkWhere(this.database.command, query.where))
    const answer = (await selection.update({ data: this.toSdkChanges(changes) })) as { stats: { updated: number } }
    return answer.stats.updated
  }

  /** Does nothing when nothing was written. */
  async commit(): Promise<void> {
    const { transaction } = this
    if (!transaction) return
    this.transaction = null
    await translated(() => transaction.commit())
  }

  /** The transaction is given up; a failing rollback is not reported, because the cloud drops it after 30 s anyway. */
  async abandon(): Promise<void> {
    const { transaction } = this
    this.transaction = null
    await transaction?.rollback().then(undefined, () => undefined)
  }

  private async begun(): Promise<SdkTransaction> {
    this.transaction ??= (await this.database.startTransaction()) as SdkTransaction
    return this.transaction
  }

  private async write(step: (transaction: SdkTransaction) => unknown): Promise<void> {
    const transaction = await this.begun()
    await translated(async () => step(transaction))
  }

  private toSdkChanges(changes: Changes): Fields {
    const { command } = this.database
    return Object.fromEntries(
      Object.entries(changes).map(([field, change]) => [
        field,
        'increase' in change ? command.inc(change.increase) : command.set(change.set),
      ]),
    )
  }
}

const messageOf = (error: unknown): string => {
  const { errMsg, message } = error as { errMsg?: string; message?: string }
  return errMsg ?? message ?? ''
}

/** The SDK drops the error's code, so its text is all there is to tell the cases apart. */
async function translated<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    const message = messageOf(error)
    if (/TransactionConflict|DATABASE_TRANSACTION_CONFLICT/.test(message)) throw new WriteConflict(message)
    if (/E11000/.test(message)) throw new DuplicateKey(message)
    throw error
  }
}
