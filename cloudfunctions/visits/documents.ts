import { summaryOf } from '../../contracts/visit-summary'
import type { VisitRecord } from '../../contracts/visits'
import type { Actor } from '../shared/actor'
import type { ConcernDocument } from '../shared/concern-document'
import { headNameOf, type HouseholdDocument } from '../shared/household-document'
import { orderOf, type VisitDocument } from '../shared/visit-document'

const bearings = (household: HouseholdDocument) => ({
  place: household.place,
  within: household.within,
  headName: headNameOf(household),
  address: household.address,
  gridName: household.gridName,
  demo: household.demo,
})

export interface Recorded {
  visit: VisitRecord
  fingerprint: string
  household: HouseholdDocument
  actor: Actor
  storedAt: string
}

export function toVisitDocument({ visit, fingerprint, household, actor, storedAt }: Recorded): VisitDocument {
  return {
    ...contentOf(visit),
    ...bearings(household),
    _id: visit.id,
    order: orderOf({ _id: visit.id, visitedAt: visit.visitedAt, withdrawn: null }),
    unitName: household.unitName,
    visitorId: actor.staffId,
    visitorName: actor.name,
    storedAt,
    changedAt: storedAt,
    revision: 1,
    correction: null,
    withdrawn: null,
    files: {},
    fingerprint,
    contentPrint: fingerprint,
  }
}

/** What the record says, as stored. */
export function contentOf(visit: VisitRecord) {
  const { id, concern, ...content } = visit
  return {
    ...content,
    concernId: concern?.id ?? null,
    concernText: concern?.text ?? null,
    promise: concern?.promise ?? null,
    summary: summaryOf(visit),
  }
}

/** What she said, as records of their own: the concern and each wish. */
export function toConcernDocuments({ visit, household, storedAt }: Recorded): ConcernDocument[] {
  const common = {
    ...bearings(household),
    visitId: visit.id,
    householdId: household._id,
    status: 'open' as const,
    statusBefore: null,
    saidAt: visit.visitedAt,
    resolvedAt: null,
    resolution: null,
    changedAt: storedAt,
  }
  const wishes = visit.wishes.map((wish): ConcernDocument => ({
    ...common,
    _id: wish.id,
    order: `${visit.visitedAt}#${wish.id}`,
    kind: 'wish',
    wishKind: wish.kind,
    text: wish.text,
    promise: null,
  }))
  if (!visit.concern) return wishes
  const { id, text, promise } = visit.concern
  return [
    { ...common, _id: id, order: `${visit.visitedAt}#${id}`, kind: 'concern', wishKind: null, text, promise },
    ...wishes,
  ]
}
