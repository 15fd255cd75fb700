import { spawnSync } from 'node:child_process'
import { copyFileSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import LibsqlDatabase from 'libsql'
import { contentHash } from '../tools/build/content-hash'
import { readCatalogue } from '../emulator/catalogue'
import { CATALOGUE } from './corpus/bulk'
import { monthOfCorpus } from './corpus/calendar'
import { FILLED } from './corpus/load'
import { describe, type Size } from './corpus/size'
import { say } from './progress'

const CACHE = '.cache'
const MADE_OF = [
  'bench/corpus',
  'cloudfunctions/shared/actor.ts',
  'cloudfunctions/shared/audit.ts',
  'cloudfunctions/shared/concern-document.ts',
  'cloudfunctions/shared/household-document.ts',
  'cloudfunctions/shared/staff-document.ts',
  'cloudfunctions/shared/unit-document.ts',
  'cloudfunctions/shared/unit-search.ts',
  'cloudfunctions/shared/visit-document.ts',
  'cloudfunctions/visits/documents.ts',
  'cloudfunctions/visits/rules.ts',
  'cloudfunctions/households/documents.ts',
  'cloudfunctions/households/list-rules.ts',
  'contracts/household-keys.ts',
  'cloudfunctions/insights/rules.ts',
  'cloudfunctions/founding/case-document.ts',
  'cloudfunctions/founding/case-rules.ts',
  'emulator/database/storage/schema.ts',
  'emulator/database/storage/index-keys.ts',
  'emulator/database/values/key.ts',
  'emulator/database/values/stored.ts',
]

/** A database file of a city of that size, of one's own: it may be written to, and `remove` takes it away. */
export function borrowCorpus(size: Size): { file: string; remove: () => void } {
  removeLeftBehind()
  const kept = keptCorpus(size)
  const file = `${kept}.${String(process.pid)}`
  copyFileSync(kept, file, constants.COPYFILE_FICLONE)
  const remove = (): void => removeDatabase(file)
  return { file, remove }
}

/** Made once for the code and the month; a second run finds it. */
function keptCorpus(size: Size): string {
  const month = monthOfCorpus(new Date())
  const prefix = `bench-${String(size.visits)}-`
  const kept = path.resolve(
    CACHE,
    `${prefix}${contentHash(MADE_OF, { month, indexes: indexesOfFilled() }).slice(0, 12)}.db`,
  )
  if (existsSync(kept)) return kept
  mkdirSync(CACHE, { recursive: true })
  for (const old of readdirSync(CACHE))
    if (old.startsWith(prefix) && old.endsWith('.db')) rmSync(path.join(CACHE, old), { recursive: true })
  say(`making a city with ${describe(size)}, once`)
  const started = performance.now()
  const draft = `${kept}.draft`
  removeDatabase(draft)
  makeCorpus(draft, size, month)
  foldLog(draft)
  renameSync(draft, kept)
  say(`made a city with ${describe(size)} in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  return kept
}

/** An index of another collection costs nothing to add to a file in which that collection is empty. */
function indexesOfFilled(): string {
  const catalogue = readCatalogue(CATALOGUE)
  return JSON.stringify(FILLED.map((collection) => catalogue[collection]))
}

/** In a process of its own: libsql lets go of a file only when its process ends. */
function makeCorpus(file: string, size: Size, month: string): void {
  const given = ['--import', 'tsx', 'bench/corpus/make.ts', file, JSON.stringify(size), month]
  const { status, signal } = spawnSync(process.execPath, given, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`${file} could not be made: ${signal ?? `ended with ${String(status)}`}`)
}

/** Brings what SQLite keeps beside the file into it, so that the file alone is the database. */
function foldLog(file: string): void {
  const database = new LibsqlDatabase(file)
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.pragma('journal_mode = DELETE')
  database.close()
}

/** Copies of runs that were killed. */
function removeLeftBehind(): void {
  if (!existsSync(CACHE)) return
  for (const name of readdirSync(CACHE)) {
    const [database, owner] = /^(bench-.*\.db\.(\d+))$/.exec(name)?.slice(1) ?? []
    if (database !== undefined && !isRunning(Number(owner))) removeDatabase(path.join(CACHE, database))
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function removeDatabase(file: string): void {
  for (const tail of ['', '-wal', '-shm', '.files']) rmSync(`${file}${tail}`, { recursive: true, force: true })
}
