import { useSyncExternalStore } from 'react'
import type { Watchable } from '../client/store'

/** The value of a store, and a new render when it changes. */
export const useStore = <Value>(store: Watchable<Value>): Value =>
  useSyncExternalStore(store.subscribe, store.get, store.get)
