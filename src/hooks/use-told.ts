import { currentClient } from '../client/current'
import { createStore } from '../client/store'
import { useStore } from './use-store'

/** As long as an undo is offered. */
const SHOWN_MILLISECONDS = 5_000

const told = createStore<string | null>(null)
let cancel = () => {}

/** Says what was done on whichever page she comes to next, once, for five seconds. */
export function tell(words: string): void {
  cancel()
  told.set(words)
  cancel = currentClient().device.after(SHOWN_MILLISECONDS, () => told.set(null))
}

export const useTold = (): string | null => useStore(told)
