import { workingArea } from '../../../contracts/grids'
import type { VisitScheme } from '../../../contracts/visit-scheme'
import type { Call } from '../call'
import type { Device } from '../device'
import { asFailure, type CallFailure } from '../failure'
import type { Author } from '../outbox/new-record'
import { createStore, type Store, type Watchable } from '../store'
import { dropArea, keepOnlyAreas, loadArea, saveArea, storedGridIds } from './area-storage'
import { splitOff, type SplitOff } from './split-off'
import { coldArea, withDelta, type WorkingArea } from './working-area'

/** Fetched whole once a week, so that nothing that left the grid unseen stays on the phone. */
const COLD_EVERY = 7 * 24 * 60 * 60 * 1000

/** A refresh that nobody asked for by hand comes at most once a minute. */
const FRESH = 60_000

/**
 * `offline`: what was stored on the phone, as of `area.asOf`, because the cloud could not be asked.
 * `failed`: nothing stored, or the cloud says that the grid is not hers (then `failure` tells).
 */
export type AreaState =
  | { state: 'loading'; area: null; failure: null }
  | { state: 'ready'; area: WorkingArea; failure: null }
  | { state: 'offline'; area: WorkingArea; failure: CallFailure }
  | { state: 'failed'; area: null; failure: CallFailure }

interface Options {
  device: Pick<Device, 'storage' | 'now'>
  call: Call
  author(): Author | null
  /** An area leaves the phone, because its grid is not hers any more. `owner`: whose it was. */
  onGone(owner: string, area: WorkingArea): void
  /** Some households leave it with a grid that was split off. */
  onSplit(owner: string, gone: SplitOff): void
  /** The cloud says so, before the session knows. */
  onRefused(): void
}

const loading: AreaState = { state: 'loading', area: null, failure: null }

/** The working areas of the person at this phone, by grid. */
export class Areas {
  private readonly stores = new Map<string, Store<AreaState>>()
  private readonly running = new Map<string, Promise<void>>()
  private readonly askedAt = new Map<string, number>()

  constructor(private readonly options: Options) {}

  watch(gridId: string): Watchable<AreaState> {
    return this.storeOf(gridId)
  }

  /** Asks for what changed. Never throws: the state tells. */
  refresh(gridId: string): Promise<void> {
    const owner = this.options.author()
    if (!owner) return Promise.resolve()
    this.askedAt.set(gridId, this.options.device.now())
    const under = this.running.get(gridId) ?? this.load(gridId, owner).finally(() => this.running.delete(gridId))
    this.running.set(gridId, under)
    return under
  }

  /** The same, unless it was asked within the last minute. */
  refreshIfOld(gridId: string): Promise<void> {
    const age = this.options.device.now() - (this.askedAt.get(gridId) ?? 0)
    return age >= 0 && age < FRESH ? Promise.resolve() : this.refresh(gridId)
  }

  /** Which of these grids has this household, as far as the phone knows. */
  gridOf(householdId: string, gridIds: readonly string[]): string | null {
    const has = (gridId: string) =>
      this.storeOf(gridId)
        .get()
        .area?.households.some(({ id }) => id === householdId)
    return gridIds.find(has) ?? null
  }

  /** The scheme of the grid a record is of; where the phone knows none, of another grid of hers: they share it. */
  schemeFor({ gridId, householdId }: { gridId?: string; householdId?: string }): VisitScheme | null {
    const owner = this.options.author()
    const known = owner ? storedGridIds(this.options.device.storage, owner.staffId) : []
    const own = gridId ?? (householdId && this.gridOf(householdId, known))
    const inOrder = own ? [own, ...known] : known
    return inOrder.map((id) => this.storeOf(id).get().area?.scheme).find(Boolean) ?? null
  }

  /** After the person or her grids changed: nothing of others stays. */
  keepOnly(owner: Author | null, gridIds: readonly string[]): void {
    if (owner) this.tellGone(owner, gridIds)
    keepOnlyAreas(this.options.device.storage, owner?.staffId ?? null, gridIds)
    for (const store of Array.from(this.stores.values())) store.set(loading)
    this.stores.clear()
    this.running.clear()
    this.askedAt.clear()
  }

  private tellGone({ staffId }: Author, gridIds: readonly string[]): void {
    const { device, onGone } = this.options
    const gone = storedGridIds(device.storage, staffId).filter((gridId) => !gridIds.includes(gridId))
    for (const area of gone.flatMap((gridId) => loadArea(device.storage, staffId, gridId) ?? [])) onGone(staffId, area)
  }

  private storeOf(gridId: string): Store<AreaState> {
    const known = this.stores.get(gridId)
    if (known) return known
    const owner = this.options.author()
    const area = owner && loadArea(this.options.device.storage, owner.staffId, gridId)
    const store = createStore<AreaState>(area ? { state: 'ready', area, failure: null } : loading)
    this.stores.set(gridId, store)
    return store
  }

  private async load(gridId: string, owner: Author): Promise<void> {
    const { device, author, onSplit } = this.options
    const store = this.storeOf(gridId)
    const known = store.get().area
    const isCurrent = () => this.stores.get(gridId) === store && author()?.staffId === owner.staffId
    try {
      const area = await this.fetchChanges(gridId, known)
      if (!isCurrent()) return
      saveArea(device.storage, owner.staffId, area)
      store.set({ state: 'ready', area, failure: null })
      const gone = known && splitOff(known, area)
      if (gone) onSplit(owner.staffId, gone)
    } catch (error) {
      if (isCurrent()) store.set(this.afterFailure(gridId, owner, known, asFailure(error)))
    }
  }

  private async fetchChanges(gridId: string, known: WorkingArea | null): Promise<WorkingArea> {
    const { call, device } = this.options
    const isCold = !known || device.now() - Date.parse(known.coldAt) > COLD_EVERY
    const since = isCold ? null : known.asOf
    const delta = await call(workingArea, { gridId, since, schemeVersion: known?.scheme?.version ?? null })
    if (!known) return coldArea(delta)
    return isCold || delta.whole
      ? { ...coldArea(delta), scheme: delta.scheme ?? known.scheme }
      : withDelta(known, delta)
  }

  private afterFailure(gridId: string, owner: Author, area: WorkingArea | null, failure: CallFailure): AreaState {
    const isHers = failure.code !== 'NOT_FOUND' && failure.code !== 'FORBIDDEN'
    if (area && isHers) return { state: 'offline', area, failure }
    if (!isHers) dropArea(this.options.device.storage, owner.staffId, gridId)
    if (!isHers && area) this.options.onGone(owner.staffId, area)
    if (!isHers) this.options.onRefused()
    return { state: 'failed', area: null, failure }
  }
}
