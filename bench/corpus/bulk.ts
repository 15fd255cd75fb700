import LibsqlDatabase from 'libsql'
import { readCatalogue } from '../../emulator/catalogue'
import { Database } from '../../emulator/database'

export const CATALOGUE = 'config/indexes.json'

interface SqlIndex {
  name: string
  sql: string
}

/**
 * Makes a new database file and fills it. What SQLite looks keys up by is taken away before and made anew at the end, in
 * one sort for each index: kept in order row by row, a million rows would take hours.
 */
export function loadInBulk(file: string, say: (line: string) => void, fill: (database: Database) => void): void {
  const options = { file, catalogue: readCatalogue(CATALOGUE), durable: false }
  Database.open(options).close()
  const indexes = withSqlite(file, takeIndexesAway)
  const database = Database.open(options)
  try {
    fill(database)
  } finally {
    database.close()
  }
  withSqlite(file, (sqlite) => makeIndexes(sqlite, indexes, say))
}

type Sqlite = InstanceType<typeof LibsqlDatabase>

function withSqlite<T>(file: string, work: (sqlite: Sqlite) => T): T {
  const sqlite = new LibsqlDatabase(file)
  try {
    return work(sqlite)
  } finally {
    sqlite.close()
  }
}

function takeIndexesAway(sqlite: Sqlite): SqlIndex[] {
  const indexes = sqlite
    .prepare("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    .all() as SqlIndex[]
  for (const { name } of indexes) sqlite.exec(`DROP INDEX ${name}`)
  return indexes
}

function makeIndexes(sqlite: Sqlite, indexes: readonly SqlIndex[], say: (line: string) => void): void {
  sqlite.pragma('journal_mode = OFF')
  sqlite.exec('PRAGMA synchronous = OFF')
  sqlite.exec('PRAGMA cache_size = -524288')
  indexes.forEach(({ sql }, number) => {
    sqlite.exec(sql)
    if (number % 20 === 19) say(`${String(number + 1)} indexes of ${String(indexes.length)}`)
  })
}
