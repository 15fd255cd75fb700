import type { VisitVersion } from '../../contracts/visit-changes'
import type { VisitDocument } from '../shared/visit-document'
import { fromDocument } from './from-document'

/** The visit as it reads now, as a version of itself. */
export const versionOf = (visit: VisitDocument): VisitVersion => ({
  revision: visit.revision,
  visit: fromDocument(visit),
  writtenAt: visit.correction?.at ?? visit.storedAt,
  writtenBy: visit.correction?.by ?? visit.visitorName,
  reason: visit.correction?.reason ?? null,
})
