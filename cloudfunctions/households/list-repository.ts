import type { HouseholdStatus } from '../../contracts/households'
import { Collections } from '../shared/collections'
import type { HouseholdDocument } from '../shared/household-document'
import type { Query, Where } from '../shared/query'
import { ScopedRepository } from '../shared/repository'
import { indexedPart, stretchesAfter, type Narrowing, type Position } from './list-rules'

interface Listed extends Narrowing {
  status: HouseholdStatus
}

const LONGEST_FIRST: Query['order'] = [
  ['lastMetAt', 'asc'],
  ['_id', 'asc'],
]

/** Households of a subtree in the orders of the office's lists, each page by index alone. */
export class HouseholdLists extends ScopedRepository<HouseholdDocument> {
  protected readonly collection = Collections.households

  /** Those longest not met first. */
  async longestNotMet(
    place: string,
    { status, ...narrowing }: Listed,
    { after, until, limit }: { after: Position | null; until: string | null; limit: number },
  ): Promise<HouseholdDocument[]> {
    const found: HouseholdDocument[] = []
    for (const stretch of stretchesAfter(after, until)) {
      if (found.length >= limit) break
      const where: Where = { status, ...indexedPart(narrowing), ...stretch }
      found.push(...(await this.select(place, { where, order: LONGEST_FIRST, limit: limit - found.length })))
    }
    return found
  }

  bySign(
    place: string,
    status: HouseholdStatus,
    range: { from: string; below: string; above?: string },
    limit: number,
  ): Promise<HouseholdDocument[]> {
    return this.select(place, { where: { status, sign: range }, order: [['sign', 'asc']], limit })
  }

  /** Those that are like others, found last first. */
  alike(place: string, cursor: string | null, limit: number): Promise<HouseholdDocument[]> {
    const where: Where = { alikeOrder: cursor === null ? { from: '' } : { from: '', below: cursor } }
    return this.select(place, { where, order: [['alikeOrder', 'desc']], limit })
  }
}
