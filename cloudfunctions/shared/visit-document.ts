import type { Visit, VisitLine, VisitRecord, VisitTrace } from '../../contracts/visits'
import type { PlacedDocument } from './repository'

/** A visit as stored; its place is its household's at the time. */
export interface VisitDocument extends PlacedDocument, Omit<VisitRecord, 'id' | 'concern' | 'wishes'> {
  /** Of `orderOf`: sorts by time and is unique. */
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
  /** When it was last written, in whatever way; `storedAt` stays. */
  changedAt: string
  /** 1 as first recorded, one more with each correction. */
  revision: number
  correction: Visit['correction']
  withdrawn: Visit['withdrawn']
  /** When each withdrawal was done that a phone named, those taken back since as well. */
  withdrawals?: Record<string, string>
  /** The merge of households that brought it to the one it belongs to now, and those before that one. */
  carriedBy?: string | null
  carriedBefore?: string[]
  /** The photos that arrived, by photo id. */
  files: Record<string, string>
  /** Of the record as first sent: the same record sent again gets the same receipt, corrected or not. */
  fingerprint: string
  /** Of what it says now. */
  contentPrint: string
  demo: boolean
}

/** Before the order of a withdrawn visit. */
export const WITHDRAWN = 'withdrawn#'

/** Withdrawn visits stand behind all others, so that no range of time meets them: instants begin with a digit. */
export const orderOf = ({
  _id,
  visitedAt,
  withdrawn,
}: Pick<VisitDocument, '_id' | 'visitedAt' | 'withdrawn'>): string => `${withdrawn ? WITHDRAWN : ''}${visitedAt}#${_id}`

/** Above every visit that stands, below every withdrawn one. */
export const BEYOND_STANDING = '9999'

export const toVisitTrace = (visit: VisitDocument): VisitTrace => ({
  id: visit._id,
  householdId: visit.householdId,
  visitedAt: visit.visitedAt,
  mode: visit.mode,
  outcome: visit.outcome,
  summary: visit.summary,
  hasConcern: visit.concernId !== null,
  wishes: visit.wishes.length,
  ...(visit.correction && { corrected: true }),
  ...(visit.withdrawn && { withdrawn: true }),
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

/** All that `toVisitLine` reads, and what lists go by. */
export const LINE_FIELDS: readonly (keyof VisitDocument)[] = [
  'householdId',
  'visitedAt',
  'mode',
  'outcome',
  'summary',
  'concernId',
  'wishes',
  'correction',
  'withdrawn',
  'headName',
  'address',
  'gridName',
  'place',
  'storedAt',
  'targets',
  'visitorName',
  'order',
]
