import { currentClient } from '../client/current'
import type { SettledConcern } from '../client/settling'
import { useStore } from './use-store'

export interface ConcernSettling {
  /** The one just settled, for five seconds: show 撤销. */
  recent: SettledConcern | null
  /** Saved at once. Throws `CallFailure` (`PHONE_FULL`). */
  settle(concern: SettledConcern, note?: string): Promise<void>
  undo(): Promise<void>
}

/** 办好了 in place, with its undo. */
export function useConcernSettling(): ConcernSettling {
  const { settling } = currentClient()
  return {
    recent: useStore(settling.recent),
    settle: (concern, note) => settling.settle(concern, note ?? null),
    undo: settling.undo,
  }
}
