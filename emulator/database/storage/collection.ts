import { type CloudError, duplicateKey, requestFailed } from '../cloud-error'
import { encodeStored, decodeStored } from '../values/stored'
import { encodeOne } from '../values/key'
import { assertSize } from '../values/storable'
import type { Document, Value } from '../values/value'
import { isUniqueViolation, type Driver, type Parameter } from './driver'
import { documentKeys, type DocumentKeys, type IndexedField } from './index-keys'

/** An index as it stands on disk: a key column in the collection's table, and entries for documents with arrays. */
export interface StoredIndex {
  number: number
  name: string
  fields: IndexedField[]
  unique: boolean
  /** Some document has had an array on an indexed path. */
  multikey: boolean
}

/** A stored document; `sequence` is its place in the order of insertion. */
export interface Row {
  sequence: number
  document: Document
}

/** One page of an index or of the whole table, see `readPage`. */
export interface PageRequest {
  column: string
  lower: Buffer | null
  upper: Buffer | null
  reverse: boolean
  after: { key: Buffer | null; sequence: number } | undefined
  size: number
}

/** One page of the entries of an index. */
export interface EntryRequest {
  lower: Buffer
  upper: Buffer
  reverse: boolean
  after: { key: Buffer | null; sequence: number } | undefined
  size: number
}

export type PageRow = [sequence: number, text: string, key: Buffer]

export const columnOf = (index: StoredIndex): string => `k${index.number}`
export const entriesOf = (index: StoredIndex): string => `e${index.number}`

export class Collection {
  readonly table: string

  constructor(
    private readonly driver: Driver,
    readonly number: number,
    readonly name: string,
    readonly indexes: StoredIndex[],
  ) {
    this.table = `t${number}`
  }

  get(id: Value): Row | undefined {
    const row = this.driver.get<[number, string]>(`SELECT seq, doc FROM ${this.table} WHERE id = ?`, [encodeOne(id)])
    return row && { sequence: row[0], document: decodeStored(row[1]) }
  }

  /** Refuses a document that could not be stored: too large, or with a key too long for its index. */
  assertFits(document: Document): void {
    assertSize(document, encodeStored(document))
    this.keysOf(document)
  }

  keysOf(document: Document): DocumentKeys[] {
    return this.indexes.map((index) => documentKeys(index.name, index.fields, document))
  }

  /** Returns the row's sequence, a new one unless given. Unique violations name the index and its key. */
  insert(document: Document, { sequence }: { sequence?: number } = {}): number {
    const keys = this.keysOf(document)
    const text = encodeStored(document)
    assertSize(document, text)
    this.assertUniqueEntries(keys, document, 0)
    const columns = ['seq', 'id', 'doc', ...this.indexes.map(columnOf)]
    const sql = `INSERT INTO ${this.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
    const { lastInsertRowid } = this.translated(document, () =>
      this.driver.run(sql, [sequence ?? null, encodeOne(document['_id']), text, ...keys.map(({ single }) => single)]),
    )
    this.addEntries(keys, lastInsertRowid)
    return lastInsertRowid
  }

  replace(row: Row, document: Document): void {
    const text = encodeStored(document)
    assertSize(document, text)
    const before = this.keysOf(row.document)
    const keys = this.keysOf(document)
    this.assertUniqueEntries(keys, document, row.sequence)
    const columns = ['doc', ...this.indexes.map(columnOf)].map((column) => `${column} = ?`)
    const sql = `UPDATE ${this.table} SET ${columns.join(', ')} WHERE seq = ?`
    const parameters: Parameter[] = [text, ...keys.map(({ single }) => single), row.sequence]
    this.translated(document, () => this.driver.run(sql, parameters))
    this.removeEntries(before, row.sequence)
    this.addEntries(keys, row.sequence)
  }

  remove(row: Row): void {
    this.driver.run(`DELETE FROM ${this.table} WHERE seq = ?`, [row.sequence])
    this.removeEntries(this.keysOf(row.document), row.sequence)
  }

  /** Rows in the order of a key column (then of insertion), within bounds, after the last one seen. */
  readPage({ column, lower, upper, reverse, after, size }: PageRequest): PageRow[] {
    const [beyond, direction] = reverse ? ['<', 'DESC'] : ['>', 'ASC']
    const conditions: string[] = []
    const parameters: Parameter[] = []
    const where = (condition: string, ...values: Parameter[]): void => {
      conditions.push(condition)
      parameters.push(...values)
    }
    if (lower && (reverse || !after)) where(`${column} >= ?`, lower)
    if (upper && (!reverse || !after)) where(`${column} < ?`, upper)
    if (column === 'seq') {
      if (after) where('seq > ?', after.sequence)
    } else if (after) {
      where(
        `${column} ${beyond}= ? AND (${column} ${beyond} ? OR seq ${beyond} ?)`,
        after.key,
        after.key,
        after.sequence,
      )
    } else if (!lower && !upper) where(`${column} IS NOT NULL`)
    const filter = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
    const order = column === 'seq' ? 'seq ASC' : `${column} ${direction}, seq ${direction}`
    const sql = `SELECT seq, doc, ${column} FROM ${this.table} ${filter} ORDER BY ${order} LIMIT ?`
    return this.driver.all<PageRow>(sql, [...parameters, size])
  }

  count(): number {
    return this.driver.get<[number]>(`SELECT count(*) FROM ${this.table}`)?.[0] ?? 0
  }

  countRange(column: string, lower: Buffer, upper: Buffer): number {
    const sql = `SELECT count(*) FROM ${this.table} WHERE ${column} >= ? AND ${column} < ?`
    return this.driver.get<[number]>(sql, [lower, upper])?.[0] ?? 0
  }

  /** The rows that have an array on the index's paths, once for each entry within the bounds, in the order of the keys. */
  readEntryPage(index: StoredIndex, { lower, upper, reverse, after, size }: EntryRequest): PageRow[] {
    const [beyond, direction] = reverse ? ['<', 'DESC'] : ['>', 'ASC']
    const further = after ? `AND (key, entry.seq) ${beyond} (?, ?)` : ''
    const sql =
      `SELECT entry.seq, doc, key FROM ${entriesOf(index)} entry CROSS JOIN ${this.table} row ON row.seq = entry.seq ` +
      `WHERE key >= ? AND key < ? ${further} ORDER BY key ${direction}, entry.seq ${direction} LIMIT ?`
    const from = after ? [after.key, after.sequence] : []
    return this.driver.all<PageRow>(sql, [lower, upper, ...from, size])
  }

  /** Whether a document other than `sequence` holds the unique key. */
  holdsKey(index: StoredIndex, key: Buffer, sequence: number): boolean {
    const column = columnOf(index)
    const single = this.driver.get(`SELECT 1 FROM ${this.table} WHERE ${column} = ? AND seq <> ?`, [key, sequence])
    if (single || !index.multikey) return single !== undefined
    return (
      this.driver.get(`SELECT 1 FROM ${entriesOf(index)} WHERE key = ? AND seq <> ?`, [key, sequence]) !== undefined
    )
  }

  duplicate(index: StoredIndex, document: Document): CloudError {
    return duplicateKey(this.name, index.name, describeKey(index, document))
  }

  duplicateId(document: Document): CloudError {
    return duplicateKey(this.name, '_id_', `{ _id: ${JSON.stringify(document['_id'])} }`)
  }

  private assertUniqueEntries(keys: readonly DocumentKeys[], document: Document, sequence: number): void {
    this.indexes.forEach((index, at) => {
      const { single, several } = keys[at] as DocumentKeys
      const wanted = several.length > 0 ? several : single && index.multikey ? [single] : []
      if (index.unique && wanted.some((key) => this.holdsKey(index, key, sequence)))
        throw this.duplicate(index, document)
    })
  }

  private addEntries(keys: readonly DocumentKeys[], sequence: number): void {
    this.indexes.forEach((index, at) => {
      for (const key of keys[at]?.several ?? []) {
        index.multikey = true
        this.driver.run(`INSERT INTO ${entriesOf(index)} (key, seq) VALUES (?, ?)`, [key, sequence])
      }
    })
  }

  private removeEntries(keys: readonly DocumentKeys[], sequence: number): void {
    this.indexes.forEach((index, at) => {
      for (const key of keys[at]?.several ?? []) {
        this.driver.run(`DELETE FROM ${entriesOf(index)} WHERE key = ? AND seq = ?`, [key, sequence])
      }
    })
  }

  private translated<T>(document: Document, write: () => T): T {
    try {
      return write()
    } catch (error) {
      if (!isUniqueViolation(error)) throw requestFailed(error instanceof Error ? error.message : String(error))
      const index = this.indexes.find((candidate) => error.message.endsWith(`.${columnOf(candidate)}`))
      throw index ? this.duplicate(index, document) : this.duplicateId(document)
    }
  }
}

function describeKey(index: StoredIndex, document: Document): string {
  const parts = index.fields.map(({ name, path }) => `${name}: ${JSON.stringify(valueAtPath(document, path) ?? null)}`)
  return `{ ${parts.join(', ')} }`
}

const valueAtPath = (document: Document, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    document,
  )
