import type { Contract, Input, Output } from '../../../contracts/contract'
import type { Call } from '../call'
import { asFailure, type CallFailure } from '../failure'
import { createStore, type Store, type Watchable } from '../store'
import type { ReadCache } from './read-cache'

/**
 * `ready` with `failure`: the value is from `at`, the cloud could not be asked since. `failed`: nothing to show.
 * `refreshing`: being asked at this moment.
 */
export type ReadState<Value> =
  | { state: 'loading'; value: null; at: null; failure: null; refreshing: boolean }
  | { state: 'ready'; value: Value; at: number; failure: CallFailure | null; refreshing: boolean }
  | { state: 'failed'; value: null; at: null; failure: CallFailure; refreshing: boolean }

export type ReadContract = Contract & { readonly kind: 'read' }

interface Options {
  call: Call
  cache: ReadCache
  now(): number
}

/** Questions to the cloud whose answers several screens may watch. */
export interface Reads {
  watch<C extends ReadContract>(contract: C, input: Input<C>): Watchable<ReadState<Output<C>>>
  /** Never throws: the state tells. */
  refresh<C extends ReadContract>(contract: C, input: Input<C>): Promise<void>
  /** Asks now, apart from what screens watch, and keeps the answer for when there is no signal. Rejects as the call does. */
  ask<C extends ReadContract>(contract: C, input: Input<C>): Promise<Output<C>>
  /** What was kept of the last answer; null without one, or where `failure` says that it is not hers to see. */
  kept<C extends ReadContract>(contract: C, input: Input<C>, failure: CallFailure): Output<C> | null
  /** After the person changed. */
  clear(): void
}

export function openReads({ call, cache, now }: Options): Reads {
  const stores = new Map<string, Store<ReadState<unknown>>>()
  const running = new Map<string, Promise<void>>()

  const storeOf = (key: string, contract: ReadContract): Store<ReadState<unknown>> => {
    const known = stores.get(key)
    if (known) return known
    const store = createStore<ReadState<unknown>>(fromCache(key, contract))
    stores.set(key, store)
    return store
  }

  const fromCache = (key: string, contract: ReadContract): ReadState<unknown> => {
    const cached = cache.get(key)
    const parsed = cached && contract.output.safeParse(cached.value)
    return cached && parsed?.success ? ready(parsed.data, cached.at) : loading
  }

  const load = async <C extends ReadContract>(key: string, contract: C, input: Input<C>) => {
    const store = storeOf(key, contract)
    store.set({ ...store.get(), refreshing: true })
    const next = await call(contract, input).then(
      (value) => ready(value, now()),
      (error: unknown) => afterFailure(store.get(), asFailure(error)),
    )
    if (stores.get(key) !== store) return
    if (next.state === 'ready' && next.failure === null) cache.put(key, { value: next.value, at: next.at })
    store.set(next)
  }

  return {
    watch: <C extends ReadContract>(contract: C, input: Input<C>) =>
      storeOf(keyOf(contract, input), contract) as Watchable<ReadState<Output<C>>>,
    refresh(contract, input) {
      const key = keyOf(contract, input)
      const under = running.get(key) ?? load(key, contract, input).finally(() => running.delete(key))
      running.set(key, under)
      return under
    },
    async ask(contract, input) {
      const value = await call(contract, input)
      cache.put(keyOf(contract, input), { value, at: now() })
      return value
    },
    kept: <C extends ReadContract>(contract: C, input: Input<C>, failure: CallFailure) =>
      hides(failure) ? null : (fromCache(keyOf(contract, input), contract).value as Output<C> | null),
    clear() {
      cache.clear()
      const forgotten = Array.from(stores.values())
      stores.clear()
      running.clear()
      for (const store of forgotten) store.set(loading)
    },
  }
}

export const keyOf = (contract: Contract, input: unknown): string => `${contract.name} ${JSON.stringify(input)}`

const loading: ReadState<unknown> = { state: 'loading', value: null, at: null, failure: null, refreshing: false }

const ready = (value: unknown, at: number): ReadState<unknown> => ({
  state: 'ready',
  value,
  at,
  failure: null,
  refreshing: false,
})

/** What says that it is not hers to see takes the stored answer away; what says nothing leaves it. */
function afterFailure(before: ReadState<unknown>, failure: CallFailure): ReadState<unknown> {
  if (before.state === 'ready' && !hides(failure)) return { ...before, failure, refreshing: false }
  return { state: 'failed', value: null, at: null, failure, refreshing: false }
}

const hides = ({ code }: CallFailure): boolean => code === 'NOT_FOUND' || code === 'FORBIDDEN' || code === 'NOT_BOUND'
