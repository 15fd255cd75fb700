import type { VisitLine, VisitRecord, VisitTrace } from '../../contracts/visits'
import type { PlacedDocument } from './repository'

/** A visit as stored; its place is its household's at the time. */
export interface VisitDocument extends PlacedDocument, Omit<VisitRecord, 'id' | 'concern' | 'wishes'> {
  /** Sorts by time and is unique: `<visitedAt>#<id>`. */
  order: string
  concernId: string | null
  concernText: string | null
  promise: { text: string; dueOn: string } | null
  wishes: VisitRecord['wishes']
  headName: string
  address: string
  gridName: string
  unitName: string
  visitorId: string
  visitorName: string
  summary: string
  storedAt: string
  /** The photos that arrived, by photo id. */
  files: Record<string, string>
  fingerprint: string
  demo: boolean
}

export const toVisitTrace = (visit: VisitDocument): VisitTrace => ({
  id: visit._id,
  householdId: visit.householdId,
  visitedAt: visit.visitedAt,
  mode: visit.mode,
  outcome: visit.outcome,
  summary: visit.summary,
  hasConcern: visit.concernId !== null,
  wishes: visit.wishes.length,
})

export const toVisitLine = (visit: VisitDocument): VisitLine => ({
  ...toVisitTrace(visit),
  headName: visit.headName,
  address: visit.address,
  gridName: visit.gridName,
  place: visit.place,
  storedAt: visit.storedAt,
  targets: visit.targets,
  visitorName: visit.visitorName,
})
