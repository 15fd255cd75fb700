import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import type { VisitDocument } from '../shared/visit-document'

/** No scope: only her own visits are picked out. */
export class VisitsMade extends OpenRepository<VisitDocument> {
  protected readonly collection = Collections.visits

  /** Those of these ids that she recorded, wherever they are now. */
  async by(staffId: string, ids: readonly string[]): Promise<Map<string, VisitDocument>> {
    const visits = await this.getMany(ids)
    return new Map(visits.filter(({ visitorId }) => visitorId === staffId).map((visit) => [visit._id, visit]))
  }

  async forUpdate(staffId: string, id: string): Promise<VisitDocument | null> {
    const [visit] = await this.store.getForUpdate<VisitDocument>(this.collection, [id])
    return visit?.visitorId === staffId ? visit : null
  }
}
