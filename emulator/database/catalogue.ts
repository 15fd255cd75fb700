export interface IndexField {
  field: string
  order: 'asc' | 'desc'
}

export interface CollectionIndex {
  name: string
  fields: (string | { field: string; order: 'asc' | 'desc' })[]
  unique?: boolean
}

/** The `collections` member of `config/indexes.json`: which collections exist and how they are indexed. */
export type Catalogue = Record<string, { indexes: CollectionIndex[] }>

/** The index's fields with their direction spelled out. */
export const indexFields = (index: CollectionIndex): IndexField[] =>
  index.fields.map((entry) => (typeof entry === 'string' ? { field: entry, order: 'asc' } : entry))
