import type { PeopleProvider } from './control/people'
import type { Catalogue } from './database'

export type Mode = 'process' | 'worker'

export interface EmulatorOptions {
  /** File of the database, or ':memory:'. Uploaded files lie beside it in <file>.files/. */
  data: string
  /** Folder of the bundles: <folder>/<name>/index.js. */
  functionsDir: string
  catalogue: Catalogue
  /** 0 picks a free one. */
  port?: number
  host?: string
  /** 'process': all functions in one process, many calls at once. 'worker': an instance a call, as in the cloud. */
  mode?: Mode
  /** For functions without a `timeout` in config.json. */
  functionTimeoutMs?: number
  /** How long an open transaction lives; the cloud's 30 s unless a test wants less. */
  transactionLifetimeMs?: number
  /** Lets the clock fire the functions' triggers. */
  timers?: boolean
  people?: PeopleProvider
}
