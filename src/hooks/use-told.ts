import { currentClient } from '../client/current'
import { createStore } from '../client/store'
import { useStore } from './use-store'

/** As long as an undo is offered. */
const SHOWN_MILLISECONDS = 5_000

/** What was done, and one thing that she may want to do about it. */
export interface Telling {
  words: string
  action?: { words: string; onTap: () => void } | undefined
}

const told = createStore<Telling | null>(null)
let cancel = () => {}

/** Says what was done on whichever page she comes to next, once, for five seconds. */
export function tell(words: string, action?: Telling['action']): void {
  cancel()
  told.set({ words, action })
  cancel = currentClient().device.after(SHOWN_MILLISECONDS, () => told.set(null))
}

export const useTold = (): Telling | null => useStore(told)
