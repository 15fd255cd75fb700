import { shiftMonth, startOfDay } from '../../contracts/calendar'
import type { ConcernKind } from '../../contracts/concerns'
import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import type { Query } from '../shared/query'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

const FAR_AHEAD = '9999'
const BY_DAY: Query['order'] = [
  ['promise.dueOn', 'asc'],
  ['_id', 'asc'],
]

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

  /**
   * Open ones promised for a day before `today`, the earliest day first, one more than asked for; `order` is that of
   * this list, `<day>#<id>`. The rest of the cursor's day and the days after it are asked for at once.
   */
  async overdue(
    place: string,
    kind: ConcernKind,
    today: string,
    after: string | null,
    limit: number,
  ): Promise<ConcernDocument[]> {
    const open = { kind, status: 'open' }
    const [day = '', id = ''] = after?.split('#') ?? []
    const most = limit + 1
    const later = { ...open, 'promise.dueOn': { above: day, below: today } }
    const sameDay = { ...open, 'promise.dueOn': day, _id: { above: id } }
    const [rest, others] = await Promise.all([
      after === null ? [] : this.select(place, { where: sameDay, order: [['_id', 'asc']], limit: most }),
      this.select(place, { where: later, order: BY_DAY, limit: most }),
    ])
    return [...rest, ...others]
      .slice(0, most)
      .map((concern) => ({ ...concern, order: `${concern.promise?.dueOn ?? ''}#${concern._id}` }))
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
