import { instanceEnvironment } from '../../../emulator/functions/instance-environment'

export type Fields = Record<string, unknown>

export interface Updated {
  stats: { updated: number; created?: number }
}

export interface Removed {
  stats: { removed: number }
}

export interface DocumentReference {
  get(): Promise<{ data: Fields }>
  set(options: { data: Fields }): Promise<Updated & { _id: string }>
  update(options: { data: Fields }): Promise<Updated>
  remove(): Promise<Removed>
  field(projection: Fields): DocumentReference
}

export interface Query {
  where(condition: unknown): Query
  orderBy(field: string, direction: string): Query
  skip(count: number): Query
  limit(count: number): Query
  field(projection: Fields): Query
  get(): Promise<{ data: Fields[] }>
  count(): Promise<{ total: number }>
  update(options: { data: Fields }): Promise<Updated>
  remove(): Promise<Removed>
}

export type StageName =
  | 'addFields'
  | 'bucket'
  | 'bucketAuto'
  | 'count'
  | 'group'
  | 'limit'
  | 'lookup'
  | 'match'
  | 'project'
  | 'replaceRoot'
  | 'sample'
  | 'skip'
  | 'sort'
  | 'sortByCount'
  | 'unwind'

export type Aggregate = Record<StageName, (parameter: unknown) => Aggregate> & {
  end(): Promise<{ list: Fields[] }>
}

export interface Collection extends Query {
  doc(id: string | number): DocumentReference
  add(options: { data: Fields | Fields[] }): Promise<{ _id: string; ids?: string[] }>
  aggregate(): Aggregate
}

export interface Transaction {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

type OperatorName =
  | (
      | 'and'
      | 'or'
      | 'nor'
      | 'not'
      | 'eq'
      | 'neq'
      | 'gt'
      | 'gte'
      | 'lt'
      | 'lte'
      | 'in'
      | 'nin'
      | 'exists'
      | 'mod'
      | 'all'
    )
  | ('elemMatch' | 'size' | 'expr' | 'set' | 'remove' | 'inc' | 'mul' | 'min' | 'max' | 'rename' | 'push' | 'pop')
  | ('shift' | 'unshift' | 'pull' | 'pullAll' | 'addToSet')

/** db.command: operators of queries and updates; conditions can be chained with and, or. */
export type Command = { [name in OperatorName]: (...parameters: unknown[]) => Command }

/** db.command.aggregate: the operators of expressions by name. */
export type AggregateCommand = Record<string, (...parameters: unknown[]) => unknown>

export interface SdkDatabase {
  collection(name: string): Collection
  command: Command & { aggregate: AggregateCommand; project: { slice(...parameters: unknown[]): unknown } }
  serverDate(options?: { offset: number }): unknown
  RegExp(options: { regexp: string; options?: string }): unknown
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<Transaction>
  runTransaction<T>(work: (transaction: Transaction) => Promise<T>, retries?: number): Promise<T>
}

export interface Sdk {
  init(options: Fields): void
  database(options?: Fields): SdkDatabase
  getWXContext(): Fields
  callFunction(options: { name: string; data?: object }): Promise<{ result: unknown }>
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>
  getTempFileURL(options: { fileList: unknown[] }): Promise<{ fileList: Fields[] }>
  deleteFile(options: { fileList: string[] }): Promise<{ fileList: Fields[] }>
  openapi: { subscribeMessage: { send(parameters: Fields): Promise<unknown> } }
}

/** How the SDK rejects. */
export interface SdkError {
  errCode: number
  errMsg: string
}

/** The genuine wx-server-sdk of node_modules, unmodified, with the emulator at `url` as its cloud. */
export function connectSdk(url: string): Sdk {
  Object.assign(process.env, instanceEnvironment(url))
  const sdk = jest.requireActual<Sdk>('wx-server-sdk')
  sdk.init({ env: 'local', serviceUrl: `${url}/admin`, secretId: 'x', secretKey: 'y', keepalive: true })
  return sdk
}

/** The rejection of a promise; fails the test when it is fulfilled. */
export async function rejection(promise: Promise<unknown>): Promise<SdkError> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (reason: unknown) => ({ reason }),
  )
  if ('reason' in outcome) return outcome.reason as SdkError
  throw new Error(`expected a rejection, got ${JSON.stringify(outcome.value)}`)
}
