import { Collections, type CollectionName } from '../shared/collections'
import type { Query, Where } from '../shared/query'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'
import type { Store } from '../shared/store'
import type { Scope } from '../shared/scope'

/** The most that is counted; the cloud's own limit. */
export const MOST_COUNTED = 1000

interface Chair extends PlacedDocument {
  termTo: string
}

/** Reads the places alone of what waits, each kind by an index of its own, so the cost does not grow with the rest. */
class Places<T extends PlacedDocument = PlacedDocument> extends ScopedRepository<T> {
  constructor(
    store: Store,
    scope: Scope,
    protected readonly collection: CollectionName,
  ) {
    super(store, scope)
  }

  async of(place: string, where: Where): Promise<string[]> {
    return (await this.documents(place, { where, fields: ['place'] })).map((document) => document.place)
  }

  documents(place: string, query: Partial<Query>): Promise<T[]> {
    return this.select(place, { ...query, limit: MOST_COUNTED })
  }
}

interface Founding extends PlacedDocument {
  turnSince: string
}

export class AttentionRepository {
  constructor(
    private readonly store: Store,
    private readonly scope: Scope,
  ) {}

  /** Open concerns promised for a day before `today`. */
  overdue(place: string, today: string): Promise<string[]> {
    const where = { kind: 'concern', status: 'open', 'promise.dueOn': { from: '', below: today } }
    return this.in(Collections.concerns).of(place, where)
  }

  /** Living households of the target 生活困难 whom nobody met since `instant`: last met before, and never met. */
  hardshipNotMetSince(place: string, instant: string): Promise<[string[], string[]]> {
    const households = this.in(Collections.households)
    const living = { 'isFor.hardship': true, status: 'living' }
    return Promise.all([
      households.of(place, { ...living, lastMetAt: { from: '', below: instant } }),
      households.of(place, { ...living, lastMetAt: null }),
    ])
  }

  gridsWithoutKeeper(place: string): Promise<string[]> {
    return this.in(Collections.grids).of(place, { 'keeper.id': null, closed: null })
  }

  executivesWithoutGrid(place: string): Promise<string[]> {
    return this.in(Collections.staff).of(place, { post: 'executive', keeps: 0, left: null })
  }

  villagesWithoutGrid(place: string): Promise<string[]> {
    return this.in(Collections.units).of(place, { level: 'village', gridCount: null, validTo: null })
  }

  /** Chairs whose terms end before a day, the earliest first. */
  chairsUntil(place: string, day: string): Promise<Chair[]> {
    const where = { post: 'chair', left: null, termOrder: { from: '', below: day } }
    return new Places<Chair>(this.store, this.scope, Collections.staff).documents(place, {
      where,
      order: [['termOrder', 'asc']],
      fields: ['place', 'termTo'],
    })
  }

  /** Foundings that wait for the federation they ask, the longest first. */
  foundingsWaiting(place: string): Promise<Founding[]> {
    return new Places<Founding>(this.store, this.scope, Collections.foundingCases).documents(place, {
      where: { turn: 'superior', turnOrder: { above: '' } },
      order: [['turnOrder', 'asc']],
      fields: ['place', 'turnSince'],
    })
  }

  /** Foundings after which something is to be done before a day. */
  aftercareDue(place: string, day: string): Promise<string[]> {
    return this.in(Collections.foundingCases).of(place, { careOrder: { from: '', below: day } })
  }

  private in(collection: CollectionName): Places {
    return new Places(this.store, this.scope, collection)
  }
}
