import type { Visit, VisitRecord } from '../../contracts/visits'
import { platform } from '../shared/platform'
import type { VisitDocument } from '../shared/visit-document'

/** The visit as she recorded it. */
export function fromDocument(document: VisitDocument): VisitRecord {
  const { _id, concernId, concernText, promise } = document
  return {
    id: _id,
    householdId: document.householdId,
    schemeVersion: document.schemeVersion,
    visitedAt: document.visitedAt,
    mode: document.mode,
    outcome: document.outcome,
    targets: document.targets,
    clearances: document.clearances,
    concern: concernId === null ? null : { id: concernId, text: concernText ?? '', promise },
    wishes: document.wishes,
    note: document.note,
    photos: document.photos,
    companion: document.companion,
  }
}

/** The visit with its bearings and the addresses of its photos. One round trip to the file store if it has any. */
export async function toVisit(document: VisitDocument): Promise<Visit> {
  const urls = await platform.fileUrls(document.photos.flatMap((photo) => document.files[photo] ?? []))
  const arrived = document.photos.filter((photo) => document.files[photo])
  return {
    ...fromDocument(document),
    headName: document.headName,
    address: document.address,
    gridName: document.gridName,
    unitName: document.unitName,
    place: document.place,
    visitorId: document.visitorId,
    visitorName: document.visitorName,
    storedAt: document.storedAt,
    changedAt: document.changedAt,
    album: document.photos.map((id) => ({ id, url: urls[arrived.indexOf(id)] ?? null })),
    revision: document.revision,
    correction: document.correction,
    withdrawn: document.withdrawn,
    demo: document.demo,
  }
}
