import LibsqlDatabase from 'libsql'

export type Parameter = string | number | Buffer | null
type Row = unknown[]

/** The few things asked of SQLite: prepared statements are kept, rows come as arrays. */
export class Driver {
  private readonly database: InstanceType<typeof LibsqlDatabase>
  private readonly statements = new Map<string, LibsqlDatabase.Statement>()

  /** Not `durable`: what is written survives neither a crash nor an error, and is written much faster. */
  constructor(file: string, { durable = true }: { durable?: boolean } = {}) {
    this.database = new LibsqlDatabase(file)
    this.database.pragma(`journal_mode = ${durable ? 'WAL' : 'OFF'}`)
    this.database.exec(`PRAGMA synchronous = ${durable ? 'FULL' : 'OFF'}`)
    this.database.exec('PRAGMA cache_size = -65536')
    this.database.exec('PRAGMA busy_timeout = 5000')
  }

  exec(sql: string): void {
    this.database.exec(sql)
  }

  /** Returns the number of rows changed and the last row's number. */
  run(sql: string, parameters: Parameter[] = []): { changes: number; lastInsertRowid: number } {
    const { changes, lastInsertRowid } = this.statement(sql).run(parameters)
    return { changes, lastInsertRowid: Number(lastInsertRowid) }
  }

  get<T extends Row>(sql: string, parameters: Parameter[] = []): T | undefined {
    return this.statement(sql).get(parameters) as T | undefined
  }

  all<T extends Row>(sql: string, parameters: Parameter[] = []): T[] {
    return this.statement(sql).all(parameters) as T[]
  }

  /** Runs the work in a transaction of its own; used where nothing else is open. */
  atomically<T>(work: () => T): T {
    this.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.exec('COMMIT')
      return result
    } catch (error) {
      this.exec('ROLLBACK')
      throw error
    }
  }

  /** Runs the work inside the open transaction and takes back its writes when it throws. */
  nested<T>(work: () => T): T {
    this.exec('SAVEPOINT work')
    try {
      const result = work()
      this.exec('RELEASE work')
      return result
    } catch (error) {
      this.exec('ROLLBACK TO work')
      this.exec('RELEASE work')
      throw error
    }
  }

  close(): void {
    this.statements.clear()
    this.database.close()
  }

  private statement(sql: string): LibsqlDatabase.Statement {
    const known = this.statements.get(sql)
    if (known) return known
    const statement = this.database.prepare(sql)
    if (statement.reader) statement.raw()
    this.statements.set(sql, statement)
    return statement
  }
}

/** Whether SQLite refused a row because of a unique index. */
export const isUniqueViolation = (error: unknown): error is Error =>
  error instanceof Error && /UNIQUE constraint failed/.test(error.message)
