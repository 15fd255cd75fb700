import type { Role } from '../../../contracts/roles'
import type { IconName } from '../Icon'

/** The tab pages that exist. A capability that brings a tab adds it here, in `app.config.ts`, and to its roles. */
export type TabKey = 'today' | 'households' | 'matters' | 'insights' | 'me'

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
  me: { title: '我的', icon: 'me', path: '/pages/me/index' },
}

const tabsByRole: Record<Role, readonly TabKey[]> = {
  gridMember: ['today', 'households', 'me'],
  villageChair: ['today', 'households', 'insights', 'me'],
  townStaff: ['matters', 'insights', 'me'],
  countyStaff: ['matters', 'insights', 'me'],
  cityStaff: ['matters', 'insights', 'me'],
  founder: ['me'],
}

/** The tabs of a role, in the bar's order. */
export const tabsOf = (role: Role): readonly TabKey[] => tabsByRole[role]

/** The page a role starts on. */
export const homeOf = (role: Role): Destination => tabs[tabsByRole[role][0] ?? 'me']

/** 投诉建议: the 我的 page holds it, one tap on from here (at most two from anywhere). */
export const suggestions: Destination = { title: '投诉建议', icon: 'question', path: tabs.me.path }
