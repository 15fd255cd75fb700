import { Collections } from '../../cloudfunctions/shared/collections'
import { filesIn, read } from './support/files'

interface Catalogue {
  collections: Record<string, { indexes?: { name: string; fields: unknown; unique?: boolean }[] }>
}

const { collections } = JSON.parse(read('config/indexes.json')) as Catalogue
const functionFiles = filesIn(['cloudfunctions'], /\.ts$/)

describe('config/indexes.json', () => {
  it('lists every collection that the functions know and no other', () => {
    expect(Object.keys(collections).sort()).toEqual(Object.values(Collections).sort())
  })

  it('names each index of a collection once', () => {
    for (const [collection, { indexes = [] }] of Object.entries(collections)) {
      const names = indexes.map(({ name }) => name)
      expect([collection, new Set(names).size]).toEqual([collection, names.length])
    }
  })

  it('stays within the twenty indexes that the cloud has room for', () => {
    const over = Object.entries(collections).filter(([, { indexes = [] }]) => indexes.length > 20)
    expect(over.map(([collection]) => collection)).toEqual([])
  })

  it.each(Object.keys(Collections))('%s is asked for somewhere', (key) => {
    const word = new RegExp(`\\bCollections\\.${key}\\b`)
    expect(functionFiles.filter((file) => word.test(read(file)))).not.toEqual([])
  })

  it('is the only way to a collection: none is named by a text of its own', () => {
    const named = functionFiles.filter((file) => /\.collection\(\s*['"`]/.test(read(file)))
    expect(named).toEqual([])
  })
})
