import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { currentClient } from '../client/current'
import type { CasesState } from '../client/founding/cases'
import { useSession } from './use-session'
import { useStore } from './use-store'

export type { KnownStanding } from '../client/founding/cases'
export type { FoundingCase } from '../../contracts/founding-cases'

/** Her founding cases, from the phone first; asked for anew when the page is shown. `refresh` never throws. */
export function useFoundingCases(): CasesState & { refresh(): Promise<void> } {
  const { cases } = currentClient()
  const state = useStore(cases.view)
  const refresh = () => cases.refresh()
  useEffect(() => void cases.refresh(), [cases])
  useDidShow(() => void cases.refresh())
  return { ...state, refresh }
}

/** Whether this WeChat user has a founding case, as far as the phone knows. */
export const useHasCase = (): boolean => useStore(currentClient().cases.view).cases.length > 0

/** Whether she is a contact person and nothing else: without a post, as far as is known, and with a case. */
export function useIsContact(): boolean {
  const { state } = useSession()
  return useHasCase() && (state === 'unbound' || state === 'failed')
}
