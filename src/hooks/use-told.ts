import { createStore } from '../client/store'
import { useStore } from './use-store'

interface Told {
  words: string
  /** Counts up, so that the same words told twice show twice. */
  turn: number
}

const told = createStore<Told | null>(null)
let turn = 0

/** Says what was done on whichever page she comes to next. */
export function tell(words: string): void {
  turn += 1
  told.set({ words, turn })
}

export const useTold = (): Told | null => useStore(told)

export const forgetTold = (): void => told.set(null)
