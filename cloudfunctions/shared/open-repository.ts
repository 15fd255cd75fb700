import type { CollectionName } from './collections'
import type { Store } from './store'

/**
 * The base of the few repositories whose records belong to no place (schemes, boards), or that are asked before it is
 * known who asks (bindings, invites). Whoever builds on it says in the class why no scope applies.
 */
export abstract class OpenRepository<T extends { _id: string }> {
  protected abstract readonly collection: CollectionName

  constructor(protected readonly store: Store) {}

  get(id: string): Promise<T | null> {
    return this.store.get<T>(this.collection, id)
  }

  getMany(ids: readonly string[]): Promise<T[]> {
    if (ids.length === 0) return Promise.resolve([])
    return this.store.find<T>(this.collection, { where: { _id: { in: ids } }, limit: ids.length })
  }

  insert(documents: readonly T[]): Promise<void> {
    return this.store.insert(this.collection, documents)
  }
}
