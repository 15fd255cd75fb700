import type { Job } from '../../../contracts/jobs'
import { Collections } from '../collections'
import { cityOf } from '../place'
import { ScopedRepository, type PlacedDocument } from '../repository'
import type { Route } from './relocation-rules'

/** A job as stored; its place is the lowest that holds both ends of its way. */
export interface JobDocument extends PlacedDocument, Route {
  kind: Job['kind']
  state: Job['state']
  /** Of a split: the households still to be moved. Null: all that lie at `from`. */
  remaining: string[] | null
  /** What else is written into the records: the grid they belong to now. */
  grid: { id: string; name: string } | null
  /** Of a move: the unit, and the one it belongs to then. */
  unit: { id: string; parentId: string } | null
  households: number
  startedBy: string
  startedAt: string
  changedAt: string
  /** When the last look is due. */
  checkFrom: string
  fingerprint: string
}

export const toJob = ({ _id, kind, state, households, startedAt, changedAt }: JobDocument): Job => ({
  id: _id,
  kind,
  state,
  households,
  startedAt,
  changedAt,
})

const MOST_AT_ONCE = 1000

export class JobRepository extends ScopedRepository<JobDocument> {
  protected readonly collection = Collections.jobs

  /** All jobs of the city that still move records. */
  running(place: string): Promise<JobDocument[]> {
    const where = { 'within.d1': cityOf(place), state: 'running' }
    return this.store.find<JobDocument>(this.collection, { where, limit: MOST_AT_ONCE })
  }

  /** Those that the clock has to go on with, the oldest first. */
  due(now: string): Promise<JobDocument[]> {
    const where = { state: { in: ['running', 'checking'] }, checkFrom: { below: now } }
    return this.store.find<JobDocument>(this.collection, { where, order: [['checkFrom', 'asc']], limit: 20 })
  }
}

interface TurnstileDocument extends PlacedDocument {
  starts: number
}

/** One job of a city starts at a time, so that none overlooks another. */
export class Turnstile extends ScopedRepository<TurnstileDocument> {
  protected readonly collection = Collections.turnstiles

  /** Whoever else passes at the same time has to try again. */
  async pass(place: string): Promise<void> {
    const city = cityOf(place)
    const [found] = await this.store.getForUpdate<TurnstileDocument>(this.collection, [city])
    if (found) await this.store.update(this.collection, city, { starts: { increase: 1 } })
    else await this.store.insert(this.collection, [{ _id: city, place: city, within: { d1: city }, starts: 1 }])
  }
}
