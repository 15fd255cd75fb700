import Taro from '@tarojs/taro'
import type { ConcernKind } from '../contracts/concerns'
import { type TabKey, tabs } from './components/Page/navigation'

/** `?unit=371502&month=2026-11`; what is missing is left out. Values are ids, codes and months: nothing to escape. */
function query(values: Record<string, string | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return `?${given.map(([key, value]) => `${key}=${value}`).join('&')}`
}

/** The addresses of the pages that are no tabs. */
export const routes = {
  household: (id: string) => `/packages/households/detail/index?id=${id}`,
  newHousehold: (gridId: string) => `/packages/households/edit/index?grid=${gridId}`,
  editHousehold: (id: string) => `/packages/households/edit/index?id=${id}`,
  chooseForVisit: '/packages/visits/choose/index',
  recordVisit: (householdId: string) => `/packages/visits/record/index?household=${householdId}`,
  /** The visits of a unit; of all months, and of one grid of a village, where told. */
  visits: (unitId: string, month?: string, gridId?: string) =>
    `/packages/visits/list/index${query({ unit: unitId, month, grid: gridId })}`,
  visit: (id: string) => `/packages/visits/detail/index?id=${id}`,
  /** `view`: `open`, `passed` or `resolved`; of what was said in a month, where told. */
  matters: (unitId: string, kind: ConcernKind, view: string, month?: string) =>
    `/packages/concerns/list/index${query({ unit: unitId, kind, view, month })}`,
  /** The figures of a unit below one's own. */
  insights: (unitId: string, month: string) => `/packages/insights/unit/index${query({ unit: unitId, month })}`,
  staff: (unitId: string) => `/packages/units/staff/index${query({ unit: unitId })}`,
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
