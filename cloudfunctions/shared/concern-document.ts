import type { Concern } from '../../contracts/concerns'
import type { PlacedDocument } from './repository'

/** A concern or wish as stored. */
export interface ConcernDocument extends PlacedDocument, Omit<Concern, 'id' | 'place' | 'status' | 'withdrawn'> {
  /** `withdrawn`: its visit was, or names it no longer. */
  status: Concern['status'] | 'withdrawn'
  /** What it was before that. */
  statusBefore: Concern['status'] | null
  /** Sorts by time and is unique: `<saidAt>#<id>`. */
  order: string
  changedAt: string
  demo: boolean
}

export const toConcern = (concern: ConcernDocument): Concern => ({
  id: concern._id,
  kind: concern.kind,
  wishKind: concern.wishKind,
  visitId: concern.visitId,
  householdId: concern.householdId,
  headName: concern.headName,
  address: concern.address,
  gridName: concern.gridName,
  place: concern.place,
  text: concern.text,
  promise: concern.promise,
  status: concern.status === 'withdrawn' ? 'resolved' : concern.status,
  saidAt: concern.saidAt,
  resolvedAt: concern.resolvedAt,
  resolution: concern.resolution,
  ...(concern.status === 'withdrawn' && { withdrawn: true }),
})
