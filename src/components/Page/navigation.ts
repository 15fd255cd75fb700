import type { Role } from '../../../contracts/roles'
import type { IconName } from '../Icon'

/** The tab pages that exist. A capability that brings a tab adds it here, in `app.config.ts`, and to its roles. */
export type TabKey = 'today' | 'households' | 'matters' | 'insights' | 'founding' | 'me'

export interface Destination {
  title: string
  icon: IconName
  path: string
}

export const tabs: Record<TabKey, Destination> = {
  today: { title: '今天', icon: 'today', path: '/pages/today/index' },
  households: { title: '我的户', icon: 'register', path: '/pages/households/index' },
  matters: { title: '办理', icon: 'list', path: '/pages/matters/index' },
  insights: { title: '概览', icon: 'chart', path: '/pages/insights/index' },
  founding: { title: '建会', icon: 'building', path: '/pages/founding/index' },
  me: { title: '我的', icon: 'me', path: '/pages/me/index' },
}

const tabsByRole: Record<Role, readonly TabKey[]> = {
  gridMember: ['today', 'households', 'me'],
  villageChair: ['today', 'households', 'matters', 'insights', 'me'],
  townStaff: ['matters', 'insights', 'me'],
  countyStaff: ['matters', 'insights', 'me'],
  cityStaff: ['matters', 'insights', 'me'],
  sectorStaff: ['me'],
  founder: ['me'],
}

/** The tabs of a role, in the bar's order. */
export const tabsOf = (role: Role): readonly TabKey[] => tabsByRole[role]

/** WeChat's own list of tabs ends at five: what is beyond looks like a tab and is opened anew instead of switched to. */
export const isBeyondBar = (path: string): boolean => path === tabs.founding.path

/** Of somebody without a post who founds an organisation. */
export const tabsOfContact: readonly TabKey[] = ['founding', 'me']

/** The page a role starts on. */
export const homeOf = (role: Role): Destination => tabs[tabsByRole[role][0] ?? 'me']

/** A place of the office's side bar: the tabs, and what lies one tap behind them on a phone. */
export type PlaceKey = TabKey | 'register' | 'grids' | 'visits' | 'units' | 'foundings' | 'scheme' | 'foundingCity'

export const places: Record<PlaceKey, Destination> = {
  ...tabs,
  matters: { ...tabs.matters, title: '诉求与心愿', icon: 'bookmark' },
  register: { title: '户', icon: 'household', path: '/packages/households/list/index' },
  visits: { title: '走访', icon: 'visit', path: '/packages/visits/list/index' },
  grids: { title: '网格', icon: 'register', path: '/packages/grids/list/index' },
  units: { title: '组织', icon: 'building', path: '/packages/units/tree/index' },
  foundings: { title: '建会', icon: 'seal', path: '/packages/founding-office/list/index' },
  scheme: { title: '走访口径', icon: 'doc', path: '/packages/scheme/view/index' },
  foundingCity: { title: '建会口径', icon: 'edit', path: '/packages/founding-city/home/index' },
}

const office: readonly PlaceKey[] = ['insights', 'register', 'visits', 'matters', 'grids', 'units', 'me']

/** Organisations are founded under towns and those above. */
const federationOffice: readonly PlaceKey[] = [...office.slice(0, -1), 'foundings', 'me']

const placesByRole: Record<Role, readonly PlaceKey[]> = {
  gridMember: tabsByRole.gridMember,
  villageChair: ['today', 'households', ...office],
  townStaff: federationOffice,
  countyStaff: federationOffice,
  cityStaff: [...office.slice(0, -1), 'foundings', 'scheme', 'foundingCity', 'me'],
  sectorStaff: tabsByRole.sectorStaff,
  founder: ['units', 'me'],
}

/** The places of a role, in the side bar's order. */
export const placesOf = (role: Role): readonly PlaceKey[] => placesByRole[role]

export const isTab = (key: PlaceKey): key is TabKey => key in tabs

/** 投诉建议: at the foot of the side bar; on a phone one tap on from 我的. */
export const suggestions: Destination = {
  title: '投诉建议',
  icon: 'question',
  path: '/packages/identity/suggest/index',
}
