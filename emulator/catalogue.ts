import { readFileSync } from 'node:fs'
import type { Catalogue } from './database'

/** Reads config/indexes.json: { "collections": { name: { "indexes": [{ name, fields, unique? }] } } }. */
export function readCatalogue(file: string): Catalogue {
  const { collections } = JSON.parse(readFileSync(file, 'utf8')) as { collections?: Catalogue }
  if (!collections) throw new Error(`${file} names no collections`)
  return collections
}
