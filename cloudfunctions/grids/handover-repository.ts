import type { Handover } from '../../contracts/handover'
import { Collections } from '../shared/collections'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

/** A handover as stored; its place is its grid's. */
export interface HandoverDocument extends PlacedDocument, Omit<Handover, 'id'> {
  fingerprint: string
}

export const toHandover = (document: HandoverDocument): Handover => ({
  id: document._id,
  gridId: document.gridId,
  gridName: document.gridName,
  from: document.from,
  to: document.to,
  note: document.note,
  at: document.at,
  briefs: document.briefs,
})

export class HandoverRepository extends ScopedRepository<HandoverDocument> {
  protected readonly collection = Collections.handovers

  async lastOf(grid: { _id: string; place: string }): Promise<HandoverDocument | null> {
    const [last] = await this.select(grid.place, { where: { gridId: grid._id }, order: [['at', 'desc']], limit: 1 })
    return last ?? null
  }
}
