import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import { OpenRepository } from '../shared/open-repository'
import type { ConcernChangeDocument } from './repository'

/** No scope: whether it was hers to settle is what the rule decides, and nothing of it is answered. */
export class ConcernsAnywhere extends OpenRepository<ConcernDocument> {
  protected readonly collection = Collections.concerns

  getManyForUpdate(ids: readonly string[]): Promise<ConcernDocument[]> {
    return this.store.getForUpdate(this.collection, [...new Set(ids)])
  }
}

/** No scope: only a change told word for word as it is stored gets its receipt, wherever its concern is now. */
export class ConcernChangesAnywhere extends OpenRepository<ConcernChangeDocument> {
  protected readonly collection = Collections.concernChanges
}
