import { Failure } from './failure'
import type { CollectionName } from './collections'
import { depthOf, lastStepOf, withinField, type Placed } from './place'
import type { Condition, Query, Where } from './query'
import { covers, type Scope } from './scope'
import type { Changes, Store } from './store'

export interface PlacedDocument extends Placed {
  _id: string
}

export class OutsideScope extends Error {}

/**
 * The base of every repository whose records belong to a place: it answers only from the actor's subtrees.
 * A record elsewhere is as if it were not there. Reaching past the scope throws `OutsideScope`.
 */
export abstract class ScopedRepository<T extends PlacedDocument> {
  protected abstract readonly collection: CollectionName

  constructor(
    protected readonly store: Store,
    protected readonly scope: Scope,
  ) {}

  async find(id: string): Promise<T | null> {
    return this.visible(await this.store.get<T>(this.collection, id))
  }

  async getOrThrow(id: string): Promise<T> {
    const document = await this.find(id)
    if (!document) throw new Failure('NOT_FOUND')
    return document
  }

  /** In any order; those missing or out of scope are left out. */
  async getMany(ids: readonly string[]): Promise<T[]> {
    const distinct = [...new Set(ids)]
    if (distinct.length === 0) return []
    const query = { where: { _id: { in: distinct } }, limit: distinct.length }
    const documents = await this.store.find<T>(this.collection, query)
    return documents.filter((document) => covers(this.scope, document.place))
  }

  /** Like `getMany`, of records one is about to change. */
  async getManyForUpdate(ids: readonly string[]): Promise<T[]> {
    const documents = await this.store.getForUpdate<T>(this.collection, [...new Set(ids)])
    return documents.filter((document) => covers(this.scope, document.place))
  }

  async insert(documents: readonly T[]): Promise<void> {
    documents.forEach((document) => this.assertInScope(document.place))
    await this.store.insert(this.collection, documents)
  }

  /** `document` as read through this repository, so its place is known to be in scope. */
  async update(document: T, changes: Changes): Promise<void> {
    this.assertInScope(document.place)
    await this.store.update(this.collection, document._id, changes)
  }

  /** Whether some document anywhere has this id: to tell a repeated record from a taken id. Shows nothing out of scope. */
  async lookUpIds(ids: readonly string[]): Promise<Map<string, T | 'elsewhere'>> {
    const documents = await this.store.find<T>(this.collection, { where: { _id: { in: ids } }, limit: ids.length })
    return new Map(
      documents.map((document) => [document._id, covers(this.scope, document.place) ? document : 'elsewhere']),
    )
  }

  /** Records at `place` or below it, which must lie in the actor's scope (else none). */
  protected async select(place: string, query: Partial<Query> & { where?: Where }): Promise<T[]> {
    const where = query.where ?? {}
    if ('place' in where || Object.keys(where).some((field) => field.startsWith('within')))
      throw new OutsideScope('the scope is the repository’s to set')
    if (!this.reaches(place)) return []
    return this.store.find<T>(this.collection, {
      ...query,
      where: { [withinField(place)]: lastStepOf(place), ...where },
    })
  }

  /** Records in all of the actor's subtrees. */
  protected async selectOwn(query: Partial<Query> & { where?: Where }): Promise<T[]> {
    if ('everything' in this.scope) throw new OutsideScope('name a place: the scope has no bounds')
    const places = this.scope.places
    if (places.length === 0) return []
    if (new Set(places.map(depthOf)).size === 1) return this.selectSiblings(places, query)
    return (await Promise.all(places.map((place) => this.select(place, query)))).flat()
  }

  private selectSiblings(places: readonly string[], query: Partial<Query> & { where?: Where }): Promise<T[]> {
    const ids = places.map(lastStepOf)
    const condition: Condition = ids.length === 1 ? (ids[0] ?? '') : { in: ids }
    return this.store.find<T>(this.collection, {
      ...query,
      where: { [withinField(places[0] ?? '')]: condition, ...query.where },
    })
  }

  private reaches(place: string): boolean {
    return covers(this.scope, place)
  }

  private visible(document: T | null): T | null {
    return document && covers(this.scope, document.place) ? document : null
  }

  private assertInScope(place: string): void {
    if (!covers(this.scope, place))
      throw new OutsideScope(`${this.collection} at ${place} is outside the actor’s scope`)
  }
}
