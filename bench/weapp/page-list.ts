import { openids } from '../corpus/staff'

/** Where a page is opened and what is tapped there. A page that the build does not have is left out. */
export interface BenchPage {
  name: string
  path: string
  openid: string
  /** With `household`: the id of one of her households. */
  query?: (household: string) => Record<string, string>
  /** Taps that stay on the page; those that are not there are left out. */
  taps: readonly (string | { contains: string; nth: number })[]
}

const her = openids.keeper(0)

export const benchPages: readonly BenchPage[] = [
  { name: 'today', path: 'pages/today/index', openid: her, taps: [{ contains: '再看', nth: 0 }] },
  { name: 'households', path: 'pages/households/index', openid: her, taps: [{ contains: '再看', nth: 0 }] },
  {
    name: 'household',
    path: 'packages/households/detail/index',
    openid: her,
    query: (id) => ({ id }),
    taps: [],
  },
  {
    name: 'record a visit',
    path: 'packages/visits/record/index',
    openid: her,
    query: (household) => ({ household }),
    taps: ['生活困难', '家庭情况：清楚', '困难诉求：还不清', '有诉求', '记一个心愿'],
  },
  { name: 'outbox', path: 'packages/outbox/index/index', openid: her, taps: [] },
  { name: 'me', path: 'pages/me/index', openid: her, taps: ['大字', '标准'] },
  { name: 'matters of the town', path: 'pages/matters/index', openid: openids.town, taps: ['心愿', '诉求', '已办好'] },
  { name: 'insights of the town', path: 'pages/insights/index', openid: openids.town, taps: [] },
  { name: 'insights of the city', path: 'pages/insights/index', openid: openids.city, taps: [] },
  { name: 'visits of the town', path: 'packages/visits/list/index', openid: openids.town, taps: [] },
]
