import { CloudError, collectionExists, collectionMissing, invalidParameter } from '../cloud-error'
import type { Catalogue, CollectionIndex } from '../catalogue'
import { decodeStored } from '../values/stored'
import { Collection, columnOf, entriesOf, type StoredIndex } from './collection'
import { isUniqueViolation, type Driver } from './driver'
import { documentKeys, indexedFields } from './index-keys'

const COLLECTION_NAME = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,63}$/
const BACKFILL = 1000

/** The collections and indexes of one file. Collections made at run time stay; indexes follow the catalogue. */
export class Schema {
  private readonly collections = new Map<string, Collection>()

  constructor(
    private readonly driver: Driver,
    catalogue: Catalogue,
  ) {
    driver.atomically(() => {
      this.createTables()
      this.load()
      for (const name of Object.keys(catalogue)) if (!this.collections.has(name)) this.create(name)
      for (const collection of this.collections.values()) {
        this.synchronise(collection, catalogue[collection.name]?.indexes ?? [])
      }
    })
  }

  find(name: string): Collection | undefined {
    return this.collections.get(name)
  }

  need(name: unknown): Collection {
    if (typeof name !== 'string' || name === '') throw invalidParameter('collectionName is required')
    const collection = this.collections.get(name)
    if (!collection) throw collectionMissing(name)
    return collection
  }

  add(name: unknown): void {
    if (typeof name !== 'string' || !COLLECTION_NAME.test(name) || name.startsWith('system.')) {
      throw invalidParameter(`bad collection name: ${String(name)}`)
    }
    if (this.collections.has(name)) throw collectionExists(name)
    this.create(name)
  }

  private createTables(): void {
    this.driver.exec('CREATE TABLE IF NOT EXISTS collections (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)')
    this.driver.exec(
      'CREATE TABLE IF NOT EXISTS indexes (number INTEGER PRIMARY KEY, collection INTEGER NOT NULL, definition TEXT NOT NULL)',
    )
  }

  private load(): void {
    for (const [number, name] of this.driver.all<[number, string]>('SELECT number, name FROM collections')) {
      const sql = 'SELECT number, definition FROM indexes WHERE collection = ? ORDER BY number'
      const indexes = this.driver.all<[number, string]>(sql, [number]).map(([indexNumber, definition]) => {
        const index = storedIndex(indexNumber, JSON.parse(definition) as CollectionIndex)
        index.multikey = this.driver.get(`SELECT 1 FROM ${entriesOf(index)} LIMIT 1`) !== undefined
        return index
      })
      this.collections.set(name, new Collection(this.driver, number, name, indexes))
    }
  }

  private create(name: string): void {
    const { lastInsertRowid } = this.driver.run('INSERT INTO collections (name) VALUES (?)', [name])
    const collection = new Collection(this.driver, lastInsertRowid, name, [])
    this.driver.exec(
      `CREATE TABLE ${collection.table} (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, doc TEXT NOT NULL)`,
    )
    this.collections.set(name, collection)
  }

  private synchronise(collection: Collection, wanted: readonly CollectionIndex[]): void {
    const names = new Set(wanted.map(({ name }) => name))
    if (names.size < wanted.length) throw invalidParameter(`two indexes of ${collection.name} have the same name`)
    const definitions = new Set(wanted.map(definitionOf))
    for (const index of [...collection.indexes]) {
      if (!definitions.has(this.definitionOnDisk(index))) this.dropIndex(collection, index)
    }
    const present = new Set(collection.indexes.map((index) => this.definitionOnDisk(index)))
    for (const index of wanted) if (!present.has(definitionOf(index))) this.addIndex(collection, index)
  }

  private definitionOnDisk(index: StoredIndex): string {
    return this.driver.get<[string]>('SELECT definition FROM indexes WHERE number = ?', [index.number])?.[0] ?? ''
  }

  private dropIndex(collection: Collection, index: StoredIndex): void {
    this.driver.exec(`DROP INDEX i${index.number}`)
    this.driver.exec(`DROP TABLE ${entriesOf(index)}`)
    this.driver.exec(`ALTER TABLE ${collection.table} DROP COLUMN ${columnOf(index)}`)
    this.driver.run('DELETE FROM indexes WHERE number = ?', [index.number])
    collection.indexes.splice(collection.indexes.indexOf(index), 1)
  }

  private addIndex(collection: Collection, wanted: CollectionIndex): void {
    const sql = 'INSERT INTO indexes (collection, definition) VALUES (?, ?)'
    const { lastInsertRowid } = this.driver.run(sql, [collection.number, definitionOf(wanted)])
    const index = storedIndex(lastInsertRowid, wanted)
    this.driver.exec(`ALTER TABLE ${collection.table} ADD COLUMN ${columnOf(index)} BLOB`)
    this.driver.exec(
      `CREATE TABLE ${entriesOf(index)} (key BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (key, seq)) WITHOUT ROWID`,
    )
    this.backfill(collection, index)
    collection.indexes.push(index)
    this.createSqlIndex(collection, index)
  }

  private backfill(collection: Collection, index: StoredIndex): void {
    const update = `UPDATE ${collection.table} SET ${columnOf(index)} = ? WHERE seq = ?`
    let last = 0
    for (;;) {
      const sql = `SELECT seq, doc FROM ${collection.table} WHERE seq > ? ORDER BY seq LIMIT ${BACKFILL}`
      const rows = this.driver.all<[number, string]>(sql, [last])
      for (const [sequence, text] of rows) {
        const { single, several } = documentKeys(index.name, index.fields, decodeStored(text))
        if (single) this.driver.run(update, [single, sequence])
        for (const key of several) this.addEntry(collection, index, key, sequence)
        last = sequence
      }
      if (rows.length < BACKFILL) return
    }
  }

  private addEntry(collection: Collection, index: StoredIndex, key: Buffer, sequence: number): void {
    index.multikey = true
    if (index.unique && collection.holdsKey(index, key, sequence)) throw cannotBuild(collection, index)
    this.driver.run(`INSERT INTO ${entriesOf(index)} (key, seq) VALUES (?, ?)`, [key, sequence])
  }

  private createSqlIndex(collection: Collection, index: StoredIndex): void {
    const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX'
    try {
      this.driver.exec(`CREATE ${kind} i${index.number} ON ${collection.table} (${columnOf(index)})`)
    } catch (error) {
      throw isUniqueViolation(error) ? cannotBuild(collection, index) : error
    }
  }
}

const cannotBuild = (collection: Collection, index: StoredIndex): CloudError =>
  new CloudError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] E11000 duplicate key error collection: ${collection.name} index: ${index.name}: stored documents already repeat a key, so the index cannot be built`,
  )

const storedIndex = (number: number, index: CollectionIndex): StoredIndex => ({
  number,
  name: index.name,
  fields: indexedFields(index),
  unique: index.unique === true,
  multikey: false,
})

const definitionOf = ({ name, fields, unique }: CollectionIndex): string =>
  JSON.stringify({ name, fields, unique: unique === true })
