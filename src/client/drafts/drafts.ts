import type { VisitRecord } from '../../../contracts/visits'
import type { Device } from '../device'
import { keysUnder, readJson, writeJson } from '../json-storage'
import { createStore, type Watchable } from '../store'
import type { VisitForm, VisitIds } from './visit-form'

const PREFIX = 'draft/visit/'

/** A saved visit that is being written anew. */
export interface Correcting {
  /** As it reads now. */
  visit: VisitRecord
  basedOn: number
  reason: string
}

/** A visit begun and not saved yet; one a household and person, and one for each saved visit that she writes anew. */
export interface VisitDraft extends VisitIds {
  owner: string
  /** The saved visit it belongs to; null for a new one. */
  rewrites: string | null
  /** Whom it is about, for the list of drafts. */
  about: string
  form: VisitForm
  /** The refused record in the outbox that it mends. */
  mends: number | null
  /** Null unless the visit is with the federation, or on its way there, and is corrected. */
  correcting: Correcting | null
  savedAt: string
  /** False while the phone is too full to keep it. */
  kept: boolean
}

/** Drafts survive a killed app: each change is written in the same turn, many changes in one turn once. */
export interface Drafts {
  readonly view: Watchable<readonly VisitDraft[]>
  find(key: DraftKey): VisitDraft | null
  put(draft: Omit<VisitDraft, 'savedAt' | 'kept'>): void
  remove(key: DraftKey): void
  removeOf(owner: string): void
  /** Writes what is not written yet; at once when the app is hidden. */
  flush(): void
}

export type DraftKey = Pick<VisitDraft, 'owner' | 'householdId' | 'rewrites'>

const nameOf = ({ owner, householdId, rewrites }: DraftKey): string =>
  [householdId, owner, ...(rewrites === null ? [] : [rewrites])].join('/')

export function openDrafts(device: Pick<Device, 'storage' | 'now'>): Drafts {
  const { storage } = device
  const drafts = new Map<string, VisitDraft>()
  for (const key of keysUnder(storage, PREFIX)) {
    const draft = readJson<VisitDraft>(storage, key)
    if (draft) drafts.set(nameOf(draft), draft)
  }
  const newestFirst = () => Array.from(drafts.values()).sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1))
  const view = createStore<readonly VisitDraft[]>(newestFirst())
  const publish = () => view.set(newestFirst())
  const unwritten = new Set<string>()

  const flush = () => {
    if (unwritten.size === 0) return
    for (const name of Array.from(unwritten)) write(name)
    publish()
  }

  const write = (name: string) => {
    unwritten.delete(name)
    const draft = drafts.get(name)
    if (!draft) return
    const kept = writeJson(storage, PREFIX + name, { ...draft, kept: true }) === 'stored'
    drafts.set(name, { ...draft, kept })
  }

  const remove = (key: DraftKey) => {
    const name = nameOf(key)
    unwritten.delete(name)
    drafts.delete(name)
    storage.removeItem(PREFIX + name)
    publish()
  }

  return {
    view,
    find: (key) => drafts.get(nameOf(key)) ?? null,
    put(draft) {
      drafts.set(nameOf(draft), { ...draft, savedAt: new Date(device.now()).toISOString(), kept: false })
      if (unwritten.size === 0) void Promise.resolve().then(flush)
      unwritten.add(nameOf(draft))
      publish()
    },
    remove,
    removeOf(owner) {
      for (const draft of newestFirst()) if (draft.owner === owner) remove(draft)
    },
    flush,
  }
}
