import { useSyncExternalStore } from 'react'
import { currentClient } from '../client/current'

/** Whether the phone has a network. What it can reach, only a call tells. */
export function useOnline(): boolean {
  const { network } = currentClient().device
  return useSyncExternalStore(network.onChange, network.isOnline, network.isOnline)
}
