import { Collections } from './collections'
import type { HouseholdDocument } from './household-document'
import { OpenRepository } from './open-repository'

/** No scope: whether a household was hers is what the rule decides, and nothing of it is answered. */
export class HouseholdsAnywhere extends OpenRepository<HouseholdDocument> {
  protected readonly collection = Collections.households

  getManyForUpdate(ids: readonly string[]): Promise<HouseholdDocument[]> {
    return this.store.getForUpdate(this.collection, [...new Set(ids)])
  }
}
