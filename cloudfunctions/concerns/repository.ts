import type { ConcernKind } from '../../contracts/concerns'
import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

const FAR_AHEAD = '9999'

export class ConcernRepository extends ScopedRepository<ConcernDocument> {
  protected readonly collection = Collections.concerns

  /** Newest first, one more than asked for. */
  newest(
    place: string,
    { kind, status }: { kind: ConcernKind; status: ConcernDocument['status'] },
    before: string | null,
    limit: number,
  ): Promise<ConcernDocument[]> {
    return this.select(place, {
      where: { kind, status, order: { below: before ?? FAR_AHEAD } },
      order: [['order', 'desc']],
      limit: limit + 1,
    })
  }
}

export interface ConcernChangeDocument extends PlacedDocument {
  concernId: string
  to: ConcernDocument['status']
  at: string
  note: string | null
  storedAt: string
  fingerprint: string
}

export class ConcernChangeRepository extends ScopedRepository<ConcernChangeDocument> {
  protected readonly collection = Collections.concernChanges
}
