import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Beside what was built, so that deleting `dist` deletes it too, and never uploaded with it. */
const stampOf = (folder: string): string => path.join(path.dirname(folder), `.${path.basename(folder)}.stamp`)

export function isCurrent(folder: string, hash: string): boolean {
  const stamp = stampOf(folder)
  return existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
}

export function markCurrent(folder: string, hash: string): void {
  mkdirSync(path.dirname(folder), { recursive: true })
  writeFileSync(stampOf(folder), hash)
}

export function markStale(folder: string): void {
  rmSync(stampOf(folder), { force: true })
}
