import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useMemo } from 'react'
import type { BriefState } from '../client/area/briefs'
import { currentClient } from '../client/current'
import { createStore } from '../client/store'
import { useSession } from './use-session'
import { useStore } from './use-store'

export type { Handover } from '../client/area/briefs'
export type { HouseholdBrief } from '../../contracts/handover'

const notAsked = createStore<BriefState>({ state: 'loading', handover: null, failure: null })

/** The pages of the last handover of a grid; on a keeper's phone they stay after the first look. */
export function useBrief(gridId: string): BriefState & { refresh(): Promise<void> } {
  const { briefs } = currentClient()
  const { person } = useSession()
  const owner = person?.staffId ?? null
  const keeps = person?.grids.some(({ id }) => id === gridId) ?? false
  const store = owner === null ? notAsked : briefs.watch(owner, gridId)
  const state = useStore(store)
  const refresh = useCallback(async () => {
    if (owner !== null) await briefs.refresh(owner, gridId, keeps)
  }, [briefs, owner, gridId, keeps])
  useEffect(() => void refresh(), [refresh, store])
  useDidShow(() => void refresh())
  return useMemo(() => ({ ...state, refresh }), [state, refresh])
}
