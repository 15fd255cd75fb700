import type { Likeness } from '../../contracts/household-duplicates'
import { Collections } from '../shared/collections'
import type { HouseholdDocument } from '../shared/household-document'
import { OpenRepository } from '../shared/open-repository'
import { stepsOf, type Placed } from '../shared/place'

/** More are no duplicates but a mistake in a sheet. */
const MOST_ALIKE = 20

/** No scope: looks through the whole county; who asks is shown a glimpse of what is not hers. */
export class HouseholdsOfCounty extends OpenRepository<HouseholdDocument> {
  protected readonly collection = Collections.households

  /** Those with one of its keys, itself among them. One query a key, by index. */
  async like(household: HouseholdDocument): Promise<HouseholdDocument[]> {
    const found = await Promise.all(
      (['phone', 'address', 'birthMonth'] as const).map((likeness) => this.with(likeness, household)),
    )
    return [...new Map(found.flat().map((candidate) => [candidate._id, candidate])).values()]
  }

  /** Of the same county as this one; null else. */
  async neighbour(household: HouseholdDocument, id: string): Promise<HouseholdDocument | null> {
    const other = await this.get(id)
    return other && countyOf(other) === countyOf(household) ? other : null
  }

  private with(likeness: Likeness, household: HouseholdDocument): Promise<HouseholdDocument[]> {
    const key = household.keys[likeness]
    if (key === null) return Promise.resolve([])
    const where = { [`keys.${likeness}`]: key, 'within.d2': countyOf(household) }
    return this.store.find<HouseholdDocument>(this.collection, { where, limit: MOST_ALIKE })
  }
}

const countyOf = ({ place }: Placed): string => stepsOf(place)[1] ?? ''

export interface IgnoredPairDocument {
  /** Of `pairId`. */
  _id: string
  place: string
  at: string
  by: string
}

/** No scope: a pair that was set aside is set aside for both its keepers. */
export class IgnoredPairs extends OpenRepository<IgnoredPairDocument> {
  protected readonly collection = Collections.ignoredPairs
}
