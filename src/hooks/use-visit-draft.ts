import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { VisitScheme } from '../../contracts/visit-scheme'
import { currentClient } from '../client/current'
import type { DraftKey, VisitDraft } from '../client/drafts/drafts'
import { missingInVisit, type VisitForm, visitRecordOf } from '../client/drafts/visit-form'
import { CallFailure } from '../client/failure'
import type { OutboxRecord } from '../client/outbox/record'
import { discardDraft, openVisitDraft, saveVisit } from '../client/visits'
import { type Action, useAction } from './use-action'
import { useHousehold } from './use-household'
import type { missingName } from '../words/sentences'
import { visitDifferences } from '../words/visit-lines'
import { useSchemeOf } from './use-scheme'
import { useSession } from './use-session'
import { useStore } from './use-store'

export type { VisitDraft } from '../client/drafts/drafts'
export type { VisitForm } from '../client/drafts/visit-form'

/** What the parts of the form need. */
export type VisitFormUse = Pick<VisitDraftUse, 'change' | 'addWish' | 'choosePhotos' | 'removePhoto' | 'tellReason'>

export interface VisitDraftUse {
  /** Null until the household is known. `kept` and `savedAt` say whether and when it was last stored. */
  draft: VisitDraft | null
  household: ReturnType<typeof useHousehold>
  change(patch: Partial<VisitForm>): void
  /** Answers the new wish's id. */
  addWish(kind: string): Promise<string>
  missing: (keyof typeof missingName)[]
  /** Takes or picks photos, at most six a visit. */
  choosePhotos: Action<[], void>
  removePhoto(photoId: string): void
  /** Answers the record once it is on storage. */
  save: Action<[], OutboxRecord>
  /** Of a correction: why. */
  tellReason(reason: string): void
  /** Ask her before. */
  discard(): Promise<void>
  /** That it was made for: of a correction the visit's own, else the one in force. Null until it is known. */
  scheme: VisitScheme | null
}

/**
 * The form of a visit, stored as it is filled; it reopens where she was called away. `rewrites`: the saved visit that is
 * mended or corrected.
 */
export function useVisitDraft(householdId: string, rewrites: string | null = null): VisitDraftUse {
  const client = currentClient()
  const { drafts, album } = client
  const { person } = useSession()
  const household = useHousehold(householdId)
  const owner = person?.staffId ?? ''
  const all = useStore(drafts.view)
  const key = useMemo(() => ({ owner, householdId, rewrites }), [owner, householdId, rewrites])
  const draft = all.find((one) => isOf(one, key)) ?? null
  useOpenDraft(rewrites === null ? household : null, draft)
  const scheme = useSchemeOf(draft?.correcting?.visit.schemeVersion ?? null)

  const current = useCallback(() => drafts.find(key), [drafts, key])
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
    const version = (current()?.correcting ? scheme : household.scheme)?.version
    if (version === undefined) throw new CallFailure('SCHEME_UNKNOWN')
    return saveVisit(client, key, version)
  })

  return {
    draft,
    household,
    change,
    missing: draft ? missingIn(draft) : [],
    scheme: draft?.correcting ? scheme : household.scheme,
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
    tellReason(reason) {
      const before = current()
      if (before?.correcting) drafts.put({ ...before, correcting: { ...before.correcting, reason } })
    },
    discard: () => discardDraft(client, key),
  }
}

const isOf = (draft: VisitDraft, { owner, householdId, rewrites }: DraftKey): boolean =>
  draft.owner === owner && draft.householdId === householdId && draft.rewrites === rewrites

/** A correction besides has to change something, and to say why. */
function missingIn({ form, correcting, ...ids }: VisitDraft): (keyof typeof missingName)[] {
  if (!correcting) return missingInVisit(form)
  const visit = visitRecordOf(form, ids, correcting.visit.schemeVersion)
  const changes = visitDifferences(correcting.visit, visit, null)
  return [
    ...missingInVisit(form),
    ...(changes.length === 0 ? (['change'] as const) : []),
    ...(correcting.reason.trim() === '' ? (['reason'] as const) : []),
  ]
}

/** Begins the draft when the form opens for a household that is known; once, so that a saved one does not come back. */
function useOpenDraft(use: ReturnType<typeof useHousehold> | null, draft: VisitDraft | null): void {
  const client = currentClient()
  const household = use?.household ?? null
  const begun = useRef<string | null>(null)
  useEffect(() => {
    const author = client.session.author()
    if (!household || !author || begun.current === household.id) return
    begun.current = household.id
    if (draft) return
    const { id, headName } = household
    const retired = (use?.scheme?.targets ?? []).filter((target) => target.retired).map(({ code }) => code)
    const targets = household.targets.filter((code) => !retired.includes(code))
    const begin = { author, householdId: id, about: `${headName} 家`, targets, now: client.device.now() }
    void openVisitDraft(client, begin)
  }, [client, household, draft, use?.scheme])
}

/** Forms begun and not saved, the newest first. */
export function useDrafts(): readonly VisitDraft[] {
  const { person } = useSession()
  const all = useStore(currentClient().drafts.view)
  return all.filter(({ owner }) => owner === person?.staffId)
}
