import LibsqlDatabase from 'libsql'
import type { CollectionName } from '../cloudfunctions/shared/collections'

export type Stored = Record<string, unknown>

/** Reads a database file of the emulator by a connection of one's own: what it sees has been committed. */
export class StoredFile {
  readonly #sqlite: InstanceType<typeof LibsqlDatabase>

  constructor(file: string) {
    this.#sqlite = new LibsqlDatabase(file, { readonly: true })
  }

  count(collection: CollectionName): number {
    const sql = `SELECT count(*) AS count FROM ${this.#tableOf(collection)}`
    return (this.#sqlite.prepare(sql).get() as { count: number }).count
  }

  /** The first ones, in the order in which they were inserted. */
  first(collection: CollectionName, most: number): Stored[] {
    const sql = `SELECT doc FROM ${this.#tableOf(collection)} ORDER BY seq LIMIT ?`
    return (this.#sqlite.prepare(sql).all(most) as { doc: string }[]).map(({ doc }) => JSON.parse(doc) as Stored)
  }

  close(): void {
    this.#sqlite.close()
  }

  #tableOf(collection: CollectionName): string {
    const sql = 'SELECT number FROM collections WHERE name = ?'
    return `t${String((this.#sqlite.prepare(sql).get(collection) as { number: number }).number)}`
  }
}
