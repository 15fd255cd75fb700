import { useCallback, useEffect, useRef } from 'react'
import { currentClient } from '../client/current'
import type { VisitDraft } from '../client/drafts/drafts'
import { missingInVisit, type VisitForm } from '../client/drafts/visit-form'
import { CallFailure } from '../client/failure'
import type { OutboxRecord } from '../client/outbox/record'
import { discardDraft, openVisitDraft, saveVisit } from '../client/visits'
import { type Action, useAction } from './use-action'
import { useHousehold } from './use-household'
import { useSession } from './use-session'
import { useStore } from './use-store'

export type { VisitDraft } from '../client/drafts/drafts'
export type { VisitForm } from '../client/drafts/visit-form'

export interface VisitDraftUse {
  /** Null until the household is known. `kept` and `savedAt` say whether and when it was last stored. */
  draft: VisitDraft | null
  household: ReturnType<typeof useHousehold>
  change(patch: Partial<VisitForm>): void
  /** Answers the new wish's id. */
  addWish(kind: string): Promise<string>
  missing: ReturnType<typeof missingInVisit>
  /** Takes or picks photos, at most six a visit. */
  choosePhotos: Action<[], void>
  removePhoto(photoId: string): void
  /** Answers the record once it is on storage. */
  save: Action<[], OutboxRecord>
  /** Ask her before. */
  discard(): Promise<void>
}

/** The form of a visit, stored as it is filled; it reopens where she was called away. */
export function useVisitDraft(householdId: string): VisitDraftUse {
  const client = currentClient()
  const { drafts, album } = client
  const { person } = useSession()
  const household = useHousehold(householdId)
  const owner = person?.staffId ?? ''
  const all = useStore(drafts.view)
  const draft = all.find((one) => one.householdId === householdId && one.owner === owner) ?? null
  useOpenDraft(household, draft)

  const current = useCallback(() => drafts.find({ owner, householdId }), [drafts, owner, householdId])
  const change = useCallback(
    (patch: Partial<VisitForm>) => {
      const before = current()
      if (before) drafts.put({ ...before, form: { ...before.form, ...patch } })
    },
    [drafts, current],
  )

  const choosePhotos = useAction(async () => {
    const before = current()
    if (!before) return
    const chosen = await album.choose(before.visitId, before.form.photos.length)
    change({ photos: [...(current()?.form.photos ?? []), ...chosen] })
  })

  const save = useAction(async () => {
    const version = household.scheme?.version
    if (version === undefined) throw new CallFailure('SCHEME_UNKNOWN')
    return saveVisit(client, { owner, householdId }, version)
  })

  return {
    draft,
    household,
    change,
    missing: draft ? missingInVisit(draft.form) : [],
    choosePhotos,
    save,
    async addWish(kind) {
      const id = await client.ids.next()
      change({ wishes: [...(current()?.form.wishes ?? []), { id, kind, text: '' }] })
      return id
    },
    removePhoto(photoId) {
      change({ photos: (current()?.form.photos ?? []).filter((id) => id !== photoId) })
      void album.remove(photoId)
    },
    discard: () => discardDraft(client, { owner, householdId }),
  }
}

/** Begins the draft when the form opens for a household that is known; once, so that a saved one does not come back. */
function useOpenDraft({ household }: ReturnType<typeof useHousehold>, draft: VisitDraft | null): void {
  const client = currentClient()
  const begun = useRef<string | null>(null)
  useEffect(() => {
    const author = client.session.author()
    if (!household || !author || begun.current === household.id) return
    begun.current = household.id
    if (draft) return
    const { id, headName, targets } = household
    const begin = { author, householdId: id, about: `${headName} 家`, targets, now: client.device.now() }
    void openVisitDraft(client, begin)
  }, [client, household, draft])
}

/** Forms begun and not saved, the newest first. */
export function useDrafts(): readonly VisitDraft[] {
  const { person } = useSession()
  const all = useStore(currentClient().drafts.view)
  return all.filter(({ owner }) => owner === person?.staffId)
}
