import { createStore } from '../client/store'
import type { DuePromise } from './use-my-day'
import { useStore } from './use-store'
import type { SeenConcern } from './use-working-area'

export interface TickedPromise {
  promise: DuePromise<SeenConcern>
  /** Where it stands among the promises. */
  index: number
  isSaving: boolean
}

const ticked = createStore<TickedPromise | null>(null)

/**
 * The promise ticked last. A store like the outbox's and no state of the page: both then reach the screen in one go,
 * else the row would leave for a moment and come back.
 */
export function useTickedPromise() {
  const tick = (next: TickedPromise) => ticked.set(next)
  const saved = (promise: TickedPromise['promise']) => {
    const last = ticked.get()
    if (last?.promise === promise) ticked.set({ ...last, isSaving: false })
  }
  return { ticked: useStore(ticked), tick, saved }
}
