import { likenesses, type Likeness } from '../../contracts/household-keys'
import { Collections } from '../shared/collections'
import type { HouseholdDocument } from '../shared/household-document'
import { OpenRepository } from '../shared/open-repository'
import { stepsOf, type Placed } from '../shared/place'
import { setEach } from '../shared/store'

/** More are no duplicates but a mistake in a sheet. */
const MOST_ALIKE = 20
const MOST_SHARING = 400

/** No scope: looks through the whole county; who asks is shown a glimpse of what is not hers. */
export class HouseholdsOfCounty extends OpenRepository<HouseholdDocument> {
  protected readonly collection = Collections.households

  /** Those with one of its keys, itself among them. One query a key, by index. */
  async like(household: HouseholdDocument): Promise<HouseholdDocument[]> {
    return distinct(await Promise.all(likenesses.map((likeness) => this.with(likeness, household))))
  }

  /** Those with a key of one of these households, themselves among them. Three queries, however many they are. */
  async sharing(households: readonly HouseholdDocument[]): Promise<HouseholdDocument[]> {
    if (households.length === 0) return []
    const counties = [...new Set(households.map(countyOf))]
    const found = likenesses.map((likeness): Promise<HouseholdDocument[]> => {
      const keys = households.flatMap((household) => household.keys[likeness] ?? [])
      if (keys.length === 0) return Promise.resolve([])
      const where = { [`keys.${likeness}`]: { in: keys }, 'within.d2': { in: counties } }
      return this.store.find<HouseholdDocument>(this.collection, { where, limit: MOST_SHARING })
    })
    return distinct(await Promise.all(found))
  }

  /** Since when one like it is known; null: none. */
  async mark({ _id }: HouseholdDocument, alikeOrder: string | null): Promise<void> {
    await this.store.update(this.collection, _id, setEach({ alikeOrder }))
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

const distinct = (found: readonly HouseholdDocument[][]): HouseholdDocument[] => [
  ...new Map(found.flat().map((candidate) => [candidate._id, candidate])).values(),
]

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
