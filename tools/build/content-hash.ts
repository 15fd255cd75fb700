import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** One hash over the names and contents of files and folders, and over `settings`; what is not there counts as empty. */
export function contentHash(inputs: readonly string[], settings: Readonly<Record<string, string>> = {}): string {
  const hash = createHash('sha256')
  for (const input of inputs) addToHash(hash, input)
  hash.update(JSON.stringify(Object.entries(settings).sort()))
  return hash.digest('hex')
}

function addToHash(hash: Hash, file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return
  if (found.isDirectory()) {
    for (const name of readdirSync(file).sort()) addToHash(hash, path.join(file, name))
    return
  }
  hash.update(`${file.split(path.sep).join('/')}\0${found.size}\0`).update(readFileSync(file))
}
