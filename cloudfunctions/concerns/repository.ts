import { shiftMonth, startOfDay } from '../../contracts/calendar'
import type { ConcernKind } from '../../contracts/concerns'
import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

const FAR_AHEAD = '9999'

interface Wanted {
  kind: ConcernKind
  status: ConcernDocument['status']
  /** Said in this month, Beijing time; null: ever. */
  month: string | null
}

export class ConcernRepository extends ScopedRepository<ConcernDocument> {
  protected readonly collection = Collections.concerns

  /** Newest first, one more than asked for. */
  newest(
    place: string,
    { kind, status, month }: Wanted,
    before: string | null,
    limit: number,
  ): Promise<ConcernDocument[]> {
    const from = month ? startOfDay(`${month}-01`) : ''
    const end = month ? startOfDay(`${shiftMonth(month, 1)}-01`) : FAR_AHEAD
    const below = before && before < end ? before : end
    return this.select(place, {
      where: { kind, status, order: { from, below } },
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
