import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { currentClient } from '../client/current'
import type { CasesState } from '../client/founding/cases'
import { dueAfter, hasNews } from '../words/founding-news'
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

/** What one of her cases has to tell: an answer since she looked at it, or something due after its founding. */
export function useCaseMark(today: string): 'news' | 'due' | null {
  const { cases, standings } = useStore(currentClient().cases.view)
  if (cases.some((found) => hasNews(found, standings[found.id]))) return 'news'
  return cases.some((found) => dueAfter(found, today).length > 0) ? 'due' : null
}

/** Whether she is a contact person and nothing else: without a post, as far as is known, and with a case. */
export function useIsContact(): boolean {
  const { state } = useSession()
  return useHasCase() && (state === 'unbound' || state === 'failed')
}
