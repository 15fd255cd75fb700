import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Folder of code that functions share; it is bundled into them and never deployed by itself. */
const SHARED_FOLDER = 'shared'

/** Names of the deployable functions: the folders of `source` that have an index.ts. */
export function functionNames(source: string): string[] {
  if (!existsSync(source)) return []
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SHARED_FOLDER)
    .map((entry) => entry.name)
    .filter((name) => existsSync(join(source, name, 'index.ts')))
    .sort()
}

/** One hash over names, sizes and times of everything a bundle is made of; it changes when a file comes, goes or is edited. */
export function sourceFingerprint(root: string, source: string): string {
  const hash = createHash('sha256')
  const inputs = [
    source,
    ...['contracts', 'package-lock.json', 'tools/bundle-functions.ts'].map((name) => join(root, name)),
  ]
  for (const input of inputs) addToHash(hash, root, input)
  return hash.digest('hex')
}

function addToHash(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return
  if (stats.isDirectory()) {
    for (const name of readdirSync(path).sort()) addToHash(hash, root, join(path, name))
    return
  }
  hash.update(`${relative(root, path)}\0${stats.size}\0${stats.mtimeMs}\n`)
}
