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

/** The visit's record in the outbox, if it is (still) there. */
export const recordOfVisit = (outbox: Outbox, visitId: string): OutboxRecord<'visit'> | null => {
  for (const { record } of outbox.view.get().records) {
    if (isKind(record, 'visit') && record.content.id === visitId) return record
  }
  return null
}

/** Photos may follow a visit that the federation has: its record says so, or left the phone since. */
export function hasArrived({ outbox, drafts }: Omit<Keeping, 'album'>, visitId: string): boolean {
  const record = recordOfVisit(outbox, visitId)
  if (record) return record.phase === 'arrived'
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
  const key: DraftKey = { owner: begin.author.staffId, householdId: begin.householdId }
  const made = { visitId: await ids.next(), concernId: await ids.next() }
  if (drafts.find(key)) return
  const visitedAt = new Date(begin.now).toISOString()
  drafts.put({ ...key, ...made, about: begin.about, form: emptyVisitForm(visitedAt, begin.targets), mends: null })
}

/** A refused visit back in its form. Takes the place of another draft for that household. */
export function mendVisit({ drafts }: Pick<Keeping, 'drafts'>, record: OutboxRecord<'visit'>): void {
  const { content, owner, about, seq } = record
  drafts.put({
    ...{ owner, about },
    householdId: content.householdId,
    visitId: content.id,
    concernId: content.concern?.id ?? content.id,
    form: visitFormOf(content),
    mends: seq,
  })
}

/** Saved means saved: the record is on storage when this resolves, and only then the draft goes. Throws `CallFailure`. */
export async function saveVisit(keeping: Keeping, key: DraftKey, schemeVersion: number): Promise<OutboxRecord> {
  const { outbox, drafts, album } = keeping
  const draft = drafts.find(key)
  if (!draft) throw new CallFailure('NOT_FOUND')
  const content = visitRecordOf(draft.form, draft, schemeVersion)
  const record =
    draft.mends === null
      ? await outbox.add('visit', content, draft.about)
      : await outbox.mend(draft.mends, 'visit', content)
  drafts.remove(key)
  if (isKind(record, 'visit')) album.moveTo(record.content.id, content.photos)
  return record
}

export async function discardDraft({ drafts, album }: Omit<Keeping, 'outbox'>, key: DraftKey): Promise<void> {
  const draft = drafts.find(key)
  drafts.remove(key)
  if (draft?.mends === null) await album.removeOfVisit(draft.visitId)
}

/** With her consent: the record and its photos leave the phone unsent. */
export async function discardRecord({ outbox, album }: Pick<Keeping, 'outbox' | 'album'>, record: OutboxRecord) {
  if (isKind(record, 'visit')) await album.removeOfVisit(record.content.id)
  outbox.discard(record.seq)
}

/** What a phone killed between two writes left half done: a draft beside its saved record, photos under an old id. */
export function tidyAfterStart({ outbox, drafts, album }: Keeping): void {
  for (const draft of drafts.view.get()) if (isSaved(outbox, draft)) drafts.remove(draft)
  for (const { record } of outbox.view.get().records) {
    if (isKind(record, 'visit')) album.moveTo(record.content.id, record.content.photos)
  }
}

function isSaved(outbox: Outbox, draft: VisitDraft): boolean {
  const views = outbox.view.get().records
  const view = views.find(({ record }) => (draft.mends === null ? isOf(record, draft) : record.seq === draft.mends))
  return view !== undefined && (draft.mends === null || view.record.phase !== 'problem')
}

const isOf = (record: OutboxRecord, draft: VisitDraft): boolean =>
  isKind(record, 'visit') && record.content.id === draft.visitId
