import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect } from 'react'
import type { Input, Output } from '../../contracts/contract'
import { currentClient } from '../client/current'
import { type ReadContract, type ReadState } from '../client/reads/reads'
import { createStore } from '../client/store'
import { useStable } from './use-stable'
import { useStore } from './use-store'

export type { ReadState } from '../client/reads/reads'

const idle: ReadState<never> = { state: 'loading', value: null, at: null, failure: null, refreshing: false }
const notAsked = createStore<ReadState<never>>(idle)

/** An answer of the cloud, the stored one first. `input` null: not asked yet. Asked anew when the page is shown. */
export function useRead<C extends ReadContract>(
  contract: C,
  input: Input<C> | null,
): ReadState<Output<C>> & { refresh(): Promise<void> } {
  const { reads } = currentClient()
  const asked = useStable(input)
  const watched = asked === null ? notAsked : reads.watch(contract, asked)
  const state = useStore<ReadState<Output<C>>>(watched)
  const refresh = useCallback(async () => {
    if (asked !== null) await reads.refresh(contract, asked)
  }, [reads, contract, asked])
  // Another store under the same question: the person changed, and what was asked before her is gone.
  useEffect(() => void refresh(), [refresh, watched])
  useDidShow(() => void refresh())
  return { ...state, refresh }
}
