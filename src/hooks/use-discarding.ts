import { currentClient } from '../client/current'
import { useStore } from './use-store'

/** What she just let go of, and its undo. */
export function useDiscarding() {
  const { discarding } = currentClient()
  return { recent: useStore(discarding.recent), undo: discarding.undo }
}
