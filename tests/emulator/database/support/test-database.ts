import { EJSON } from 'bson'
import { Database, type Catalogue, type DatabaseOptions, type DatabaseRequest } from '../../../../emulator/database'

export type Doc = Record<string, unknown>

/** What a failed request looks like to a test. */
export interface Failure {
  code: string
  message: string
}

const wire = (value: unknown): string => EJSON.stringify(value as Doc, { relaxed: false })

/** A database in memory with one collection `c`, spoken to as the SDK does: EJSON out, EJSON back. */
export class TestDatabase {
  readonly database: Database

  constructor(indexes: Catalogue[string]['indexes'] = [], options: Partial<DatabaseOptions> = {}) {
    const catalogue: Catalogue = { c: { indexes }, other: { indexes: [] } }
    this.database = Database.open({ file: ':memory:', catalogue, ...options })
  }

  async send(request: DatabaseRequest): Promise<Record<string, unknown>> {
    return (await this.database.handle(request)).answer
  }

  async data(request: DatabaseRequest): Promise<Doc> {
    return (await this.send(request))['data'] as Doc
  }

  /** The error of a request that must fail. */
  async failure(request: DatabaseRequest): Promise<Failure> {
    try {
      await this.database.handle(request)
    } catch (error) {
      const { code, message } = error as Failure
      return { code, message }
    }
    throw new Error(`succeeded, though it should fail: ${JSON.stringify(request)}`)
  }

  async insert(documents: Doc[], extra: Doc = {}): Promise<unknown[]> {
    return (await this.data(insertRequest(documents, extra)))['insertedIds'] as unknown[]
  }

  async find(query: unknown, options: Doc = {}): Promise<Doc[]> {
    return decode((await this.data(findRequest(query, options)))['list'])
  }

  async ids(query: unknown, options: Doc = {}): Promise<unknown[]> {
    return (await this.find(query, options)).map(({ _id }) => _id)
  }

  async get(id: unknown, extra: Doc = {}): Promise<Doc | undefined> {
    return (await this.find({ _id: id }, { queryType: 'DOC', ...extra }))[0]
  }

  async count(query: unknown): Promise<number> {
    return (await this.data({ action: 'database.calculateDocument', collectionName: 'c', query: wire(query) }))[
      'total'
    ] as number
  }

  async update(query: unknown, update: unknown, extra: Doc = {}): Promise<number> {
    return (await this.data(updateRequest(query, update, extra)))['updated'] as number
  }

  async remove(query: unknown, extra: Doc = {}): Promise<number> {
    const request = {
      action: 'database.removeDocument',
      collectionName: 'c',
      queryType: 'WHERE',
      multi: true,
      query: wire(query),
    }
    return (await this.data({ ...request, ...extra }))['deleted'] as number
  }

  async aggregate(stages: Doc[]): Promise<Doc[]> {
    return decode((await this.data(aggregateRequest(stages)))['list'])
  }

  async begin(): Promise<string> {
    return (await this.send({ action: 'database.startTransaction' }))['transactionId'] as string
  }

  commit(transactionId: string): Promise<unknown> {
    return this.send({ action: 'database.commitTransaction', transactionId })
  }

  abort(transactionId: string): Promise<unknown> {
    return this.send({ action: 'database.abortTransaction', transactionId })
  }

  close(): void {
    this.database.close()
  }
}

const decode = (list: unknown): Doc[] => (list as string[]).map((text) => EJSON.parse(text) as Doc)

export const insertRequest = (documents: Doc[], extra: Doc = {}): DatabaseRequest => ({
  action: 'database.insertDocument',
  collectionName: 'c',
  data: documents.map(wire),
  ...extra,
})

export const findRequest = (query: unknown, { order, projection, ...extra }: Doc = {}): DatabaseRequest => ({
  action: 'database.getDocument',
  collectionName: 'c',
  queryType: 'WHERE',
  query: wire(query),
  ...(order === undefined ? {} : { order: wire(order) }),
  ...(projection === undefined ? {} : { projection: wire(projection) }),
  ...extra,
})

export const updateRequest = (query: unknown, update: unknown, extra: Doc = {}): DatabaseRequest => ({
  action: 'database.modifyDocument',
  collectionName: 'c',
  queryType: 'WHERE',
  multi: true,
  merge: true,
  upsert: false,
  query: wire(query),
  data: wire(update),
  ...extra,
})

export const aggregateRequest = (stages: Doc[]): DatabaseRequest => ({
  action: 'database.aggregateDocuments',
  collectionName: 'c',
  stages: stages.map((stage) => {
    const [stageKey = '', value] = Object.entries(stage)[0] ?? []
    return { stageKey, stageValue: wire(value) }
  }),
})
