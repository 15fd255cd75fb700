import type { Output } from '../../../contracts/contract'
import { handoverBrief } from '../../../contracts/handover'
import type { Call } from '../call'
import type { Device } from '../device'
import { asFailure, type CallFailure } from '../failure'
import { keysUnder, readJson, writeJson } from '../json-storage'
import { createStore, type Store, type Watchable } from '../store'

const PREFIX = 'brief/'

export type Handover = Output<typeof handoverBrief>['handover']

/** `ready` with `failure`: from the phone, the cloud could not be asked. */
export interface BriefState {
  state: 'loading' | 'ready' | 'failed'
  handover: Handover | null
  failure: CallFailure | null
}

interface Options {
  device: Pick<Device, 'storage'>
  call: Call
}

const loading: BriefState = { state: 'loading', handover: null, failure: null }

/** The pages a successor reads at the doors: kept on her phone after the first look, as long as the grid is hers. */
export class Briefs {
  private readonly stores = new Map<string, Store<BriefState>>()

  constructor(private readonly options: Options) {}

  watch(owner: string, gridId: string): Watchable<BriefState> {
    return this.storeOf(owner, gridId)
  }

  /** Asks the cloud; `keeps`: whether it stays on this phone. Never throws: the state tells. */
  async refresh(owner: string, gridId: string, keeps: boolean): Promise<void> {
    const store = this.storeOf(owner, gridId)
    const key = keyOf(owner, gridId)
    const { storage } = this.options.device
    try {
      const { handover } = await this.options.call(handoverBrief, { gridId })
      if (this.stores.get(key) !== store) return
      if (keeps) writeJson(storage, key, handover)
      store.set({ state: 'ready', handover, failure: null })
    } catch (error) {
      store.set(afterFailure(store.get(), asFailure(error)))
      if (store.get().state === 'failed') storage.removeItem(key)
    }
  }

  /** After the person or her grids changed. */
  keepOnly(owner: string | null, gridIds: readonly string[]): void {
    const { storage } = this.options.device
    const kept = owner === null ? [] : gridIds.map((gridId) => keyOf(owner, gridId))
    for (const key of keysUnder(storage, PREFIX)) if (!kept.includes(key)) storage.removeItem(key)
    for (const store of Array.from(this.stores.values())) store.set(loading)
    this.stores.clear()
  }

  private storeOf(owner: string, gridId: string): Store<BriefState> {
    const key = keyOf(owner, gridId)
    const known = this.stores.get(key)
    if (known) return known
    const handover = readJson<Handover>(this.options.device.storage, key)
    const store = createStore<BriefState>(handover ? { state: 'ready', handover, failure: null } : loading)
    this.stores.set(key, store)
    return store
  }
}

const keyOf = (owner: string, gridId: string): string => `${PREFIX}${owner}/${gridId}`

/** What says that it is not hers takes the stored pages away; what says nothing leaves them. */
function afterFailure(before: BriefState, failure: CallFailure): BriefState {
  const isHers = failure.code !== 'NOT_FOUND' && failure.code !== 'FORBIDDEN'
  return before.handover && isHers ? { ...before, failure } : { state: 'failed', handover: null, failure }
}
