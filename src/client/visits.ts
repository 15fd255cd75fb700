import type { VisitRecord } from '../../contracts/visits'
import type { DraftKey, Drafts, VisitDraft } from './drafts/drafts'
import { emptyVisitForm, visitFormOf, visitRecordOf } from './drafts/visit-form'
import { CallFailure } from './failure'
import type { Author } from './outbox/new-record'
import type { Outbox } from './outbox/outbox'
import { isKind, type OutboxRecord } from './outbox/record'
import type { Album } from './photos/album'
import type { UlidMaker } from './ulid'

interface Keeping {
  outbox: Outbox
  drafts: Drafts
  album: Album
}

/** The visit that a record in the outbox says whole: recorded or written anew. */
export const visitIn = (record: OutboxRecord): VisitRecord | null => {
  if (isKind(record, 'visit')) return record.content
  return isKind(record, 'visitCorrection') ? record.content.visit : null
}

/**
 * A photo may follow once the record that names it is with the federation: that record says so, or left the phone since.
 * While a form of its visit is open, a photo that no record names belongs to the form.
 */
export function hasArrived({ outbox, drafts }: Omit<Keeping, 'album'>, visitId: string, photoId: string): boolean {
  const naming = outbox.view.get().records.filter(({ record }) => {
    const visit = visitIn(record)
    return visit?.id === visitId && visit.photos.includes(photoId)
  })
  if (naming.length > 0) return naming.some(({ state }) => state === 'arrived')
  return !drafts.view.get().some((draft) => draft.visitId === visitId)
}

interface Opening {
  drafts: Drafts
  ids: UlidMaker
}

interface Beginning {
  author: Author
  householdId: string
  about: string
  targets: readonly string[]
  now: number
}

/** The draft she was called away from, or a new one. It is stored from the first moment. */
export async function openVisitDraft({ drafts, ids }: Opening, begin: Beginning): Promise<void> {
  const key: DraftKey = { owner: begin.author.staffId, householdId: begin.householdId, rewrites: null }
  const made = { visitId: await ids.next(), concernId: await ids.next() }
  if (drafts.find(key)) return
  const form = emptyVisitForm(new Date(begin.now).toISOString(), begin.targets)
  drafts.put({ ...key, ...made, about: begin.about, form, mends: null, correcting: null })
}

/** A refused visit back in its form. */
export function mendVisit({ drafts }: Pick<Keeping, 'drafts'>, record: OutboxRecord<'visit'>): void {
  const { content, owner, about, seq } = record
  const key: DraftKey = { owner, householdId: content.householdId, rewrites: content.id }
  if (drafts.find(key)?.mends === seq) return
  const made = { visitId: content.id, concernId: content.concern?.id ?? content.id }
  drafts.put({ ...key, ...made, about, form: visitFormOf(content), mends: seq, correcting: null })
}

interface Saved {
  author: Author
  about: string
  /** As it reads now, and its revision. */
  visit: VisitRecord
  revision: number
}

/** A saved visit opened to be corrected; where she was called away, it goes on from there. */
export async function openCorrection(
  { drafts, ids }: Opening,
  { author, about, visit, revision }: Saved,
): Promise<void> {
  const key: DraftKey = { owner: author.staffId, householdId: visit.householdId, rewrites: visit.id }
  const made = { visitId: visit.id, concernId: visit.concern?.id ?? (await ids.next()) }
  if (drafts.find(key)?.correcting?.basedOn === revision) return
  const correcting = { visit, basedOn: revision, reason: '' }
  drafts.put({ ...key, ...made, about, form: visitFormOf(visit), mends: null, correcting })
}

/** A correction that was not taken in, back in its form, on top of what is stored now. */
export function mendCorrection(
  { drafts }: Pick<Keeping, 'drafts'>,
  { content, owner, about, seq }: OutboxRecord<'visitCorrection'>,
  { visit, revision }: Pick<Saved, 'visit' | 'revision'>,
): void {
  const { visit: wanted, reason } = content
  drafts.put({
    ...{ owner, about, householdId: visit.householdId, rewrites: visit.id, visitId: visit.id },
    concernId: wanted.concern?.id ?? visit.concern?.id ?? visit.id,
    form: visitFormOf(wanted),
    mends: seq,
    correcting: { visit, basedOn: revision, reason: reason ?? '' },
  })
}

/** Saved means saved: the record is on storage when this resolves, and only then the draft goes. Throws `CallFailure`. */
export async function saveVisit(keeping: Keeping, key: DraftKey, schemeVersion: number): Promise<OutboxRecord> {
  const { outbox, drafts, album } = keeping
  const draft = drafts.find(key)
  if (!draft) throw new CallFailure('NOT_FOUND')
  const content = visitRecordOf(draft.form, draft, draft.correcting?.visit.schemeVersion ?? schemeVersion)
  const record = await (draft.correcting ? saveCorrection(outbox, draft, content) : saveRecord(outbox, draft, content))
  drafts.remove(key)
  const visit = visitIn(record)
  if (visit) album.moveTo(visit.id, visit.photos)
  return record
}

const saveRecord = (outbox: Outbox, { mends, about }: VisitDraft, content: VisitRecord): Promise<OutboxRecord> =>
  mends === null ? outbox.add('visit', content, about) : outbox.mend(mends, 'visit', content)

function saveCorrection(outbox: Outbox, { mends, about, correcting }: VisitDraft, visit: VisitRecord) {
  const content = { visit, basedOn: correcting?.basedOn ?? 1, reason: correcting?.reason.trim() || null }
  return mends === null ? outbox.add('visitCorrection', content, about) : outbox.mend(mends, 'visitCorrection', content)
}

export async function discardDraft({ drafts, album }: Omit<Keeping, 'outbox'>, key: DraftKey): Promise<void> {
  const draft = drafts.find(key)
  drafts.remove(key)
  if (!draft || draft.mends !== null) return
  if (!draft.correcting) return album.removeOfVisit(draft.visitId)
  await removePhotos(album, draft.form.photos, draft.correcting.visit.photos)
}

/** With her consent: the record and the photos that it alone names leave the phone unsent. */
export async function discardRecord({ outbox, album }: Pick<Keeping, 'outbox' | 'album'>, record: OutboxRecord) {
  if (isKind(record, 'visit')) await album.removeOfVisit(record.content.id)
  if (isKind(record, 'visitCorrection')) {
    const others = outbox.view.get().records.filter((view) => view.record.seq !== record.seq)
    const named = others.flatMap((view) => visitIn(view.record)?.photos ?? [])
    await removePhotos(album, record.content.visit.photos, named)
  }
  outbox.discard(record.seq)
}

async function removePhotos(album: Album, ids: readonly string[], but: readonly string[]): Promise<void> {
  for (const id of ids) if (!but.includes(id)) await album.remove(id)
}

/** What a phone killed between two writes left half done: a draft beside its saved record, photos under an old id. */
export function tidyAfterStart({ outbox, drafts, album }: Keeping): void {
  for (const draft of drafts.view.get()) if (isSaved(outbox, draft)) drafts.remove(draft)
  for (const { record } of outbox.view.get().records) {
    const visit = visitIn(record)
    if (visit) album.moveTo(visit.id, visit.photos)
  }
}

function isSaved(outbox: Outbox, draft: VisitDraft): boolean {
  const views = outbox.view.get().records
  const view = views.find(({ record }) => (draft.mends === null ? isOf(record, draft) : record.seq === draft.mends))
  return view !== undefined && (draft.mends === null || view.record.phase !== 'problem')
}

function isOf(record: OutboxRecord, { visitId, correcting }: VisitDraft): boolean {
  if (!correcting) return isKind(record, 'visit') && record.content.id === visitId
  if (!isKind(record, 'visitCorrection')) return false
  return record.content.visit.id === visitId && record.content.basedOn === correcting.basedOn
}
