import { storedDocuments, type StoredDocument } from '../audits'
import type { TestEmulator } from '../emulator'

const collections = [
  'units',
  'staff',
  'grids',
  'handovers',
  'households',
  'visits',
  'concerns',
  'concernChanges',
] as const
type Collection = (typeof collections)[number] | 'jobs'

/** Every record of the counties, by collection. */
export type Stored = Record<Collection, StoredDocument[]>

export async function readStored(emulator: TestEmulator, counties: readonly string[]): Promise<Stored> {
  const under = { 'within.d2': { $in: counties } }
  const [jobs, ...found] = await Promise.all([
    storedDocuments(emulator, 'jobs', { from: { $regex: counties.join('|') } }),
    ...collections.map((collection) => storedDocuments(emulator, collection, under)),
  ])
  const entries = collections.map((collection, index) => [collection, found[index] ?? []] as const)
  return plain({ ...Object.fromEntries(entries), jobs }) as Stored
}

/** Numbers without the types that the database's own notation gives them. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  const [[first, inner] = [], ...others] = Object.entries(value)
  if (first?.startsWith('$number') && others.length === 0) return Number(inner)
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, plain(each)]))
}

export const textIn = (document: StoredDocument, field: string): string => {
  const value = document[field]
  if (typeof value !== 'string') throw new Error(`${field} of ${JSON.stringify(document)} is no text`)
  return value
}
