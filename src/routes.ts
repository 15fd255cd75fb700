import Taro from '@tarojs/taro'
import { type TabKey, tabs } from './components/Page/navigation'

/** The addresses of the pages that are no tabs. */
export const routes = {
  household: (id: string) => `/packages/households/detail/index?id=${id}`,
  newHousehold: (gridId: string) => `/packages/households/edit/index?grid=${gridId}`,
  editHousehold: (id: string) => `/packages/households/edit/index?id=${id}`,
  /** A new household that was not taken in, back in its form. */
  mendHousehold: (seq: number) => `/packages/households/edit/index?mends=${seq}`,
  chooseForVisit: '/packages/visits/choose/index',
  recordVisit: (householdId: string) => `/packages/visits/record/index?household=${householdId}`,
  harm: '/packages/safety/harm/index',
  outbox: '/packages/outbox/index/index',
  bind: '/packages/identity/bind/index',
  suggest: '/packages/identity/suggest/index',
  about: '/packages/identity/about/index',
} as const

export const openPage = (url: string): void => void Taro.navigateTo({ url })

/** In place of this page: the way back leads past it. */
export const replacePage = (url: string): void => void Taro.redirectTo({ url })

export const openTab = (tab: TabKey): void => openPath(tabs[tab].path)

/** Of a tab: see `homeOf`. */
export const openPath = (url: string): void => void Taro.switchTab({ url })

/** To the page before; a page opened by its address has none and goes to the tab. */
export function goBack(tab: TabKey = 'today'): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab(tab)
}
