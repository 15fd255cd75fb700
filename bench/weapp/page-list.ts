import { founderOpenid, strangerOpenid } from '../../tests/support/people'
import { openids } from '../corpus/staff'
import { foundingPages } from './founding-pages'
import type { Subjects } from './subjects'

/** Where a page is opened and what is tapped there. */
export interface BenchPage {
  name: string
  path: string
  openid: string
  query?: (subjects: Subjects) => Record<string, string>
  /** Taps that stay on the page; those that are not there are left out. */
  taps?: readonly (string | { contains: string; nth: number })[]
}

const her = openids.keeper(0)
const { village, town, county, city } = openids

const fieldPages: readonly BenchPage[] = [
  { name: 'today', path: 'pages/today/index', openid: her, taps: [{ contains: '再看', nth: 0 }] },
  { name: 'households', path: 'pages/households/index', openid: her, taps: [{ contains: '再看', nth: 0 }] },
  {
    ...{ name: 'household', path: 'packages/households/detail/index', openid: her },
    query: ({ household: id }) => ({ id }),
  },
  {
    ...{ name: 'change a household', path: 'packages/households/edit/index', openid: her },
    query: ({ household: id }) => ({ id }),
  },
  {
    ...{ name: 'a new household', path: 'packages/households/edit/index', openid: her },
    query: ({ grid }) => ({ grid }),
  },
  { name: 'choose for a visit', path: 'packages/visits/choose/index', openid: her },
  {
    ...{ name: 'record a visit', path: 'packages/visits/record/index', openid: her },
    query: ({ household }) => ({ household }),
    taps: ['生活困难', '家庭情况：清楚', '困难诉求：还不清', '有诉求', '记一个心愿'],
  },
  { name: 'harm', path: 'packages/safety/harm/index', openid: her },
  { name: 'outbox', path: 'packages/outbox/index/index', openid: her },
  { name: 'scheme', path: 'packages/scheme/view/index', openid: her },
  { name: 'grids she gave away', path: 'packages/grids/left/index', openid: her },
  { name: 'me', path: 'pages/me/index', openid: her, taps: ['大字', '标准'] },
  { name: 'bind', path: 'packages/identity/bind/index', openid: strangerOpenid },
  { name: 'suggest', path: 'packages/identity/suggest/index', openid: her },
  { name: 'about', path: 'packages/identity/about/index', openid: her },
]

const recordPages: readonly BenchPage[] = [
  { name: 'matters of the town', path: 'pages/matters/index', openid: town, taps: ['心愿', '诉求', '已办好'] },
  {
    ...{ name: 'concerns of a town', path: 'packages/concerns/list/index', openid: county },
    query: ({ town: unit }) => ({ unit, kind: 'concern', view: 'open' }),
  },
  { name: 'insights of the town', path: 'pages/insights/index', openid: town },
  { name: 'insights of the city', path: 'pages/insights/index', openid: city },
  {
    ...{ name: 'insights of a town below', path: 'packages/insights/unit/index', openid: county },
    query: ({ town: unit, month }) => ({ unit, month }),
  },
  { name: 'households of the town', path: 'packages/households/list/index', openid: town },
  { name: 'households that may be the same', path: 'packages/households/duplicates/index', openid: town },
  { name: 'visits of the town', path: 'packages/visits/list/index', openid: town },
  {
    ...{ name: 'visit', path: 'packages/visits/detail/index', openid: town },
    query: ({ visit: id }) => ({ id }),
  },
  { name: 'change the scheme', path: 'packages/scheme/edit/index', openid: city },
  { name: 'preview of the form', path: 'packages/visits/preview/index', openid: city },
]

const gridPages: readonly BenchPage[] = [
  { name: 'grids of the village', path: 'packages/grids/list/index', openid: village },
  {
    ...{ name: 'grids of the town', path: 'packages/grids/list/index', openid: town },
    query: ({ town: unit }) => ({ unit }),
  },
  {
    ...{ name: 'grid', path: 'packages/grids/detail/index', openid: village },
    query: ({ grid: id }) => ({ id }),
  },
  {
    ...{ name: 'a new grid', path: 'packages/grids/edit/index', openid: village },
    query: ({ village: unit }) => ({ unit }),
  },
  {
    ...{ name: 'hand over', path: 'packages/grids/handover/index', openid: village },
    query: ({ grid }) => ({ grid }),
  },
  {
    ...{ name: 'split', path: 'packages/grids/split/index', openid: village },
    query: ({ grid }) => ({ grid }),
  },
  {
    ...{ name: 'brief', path: 'packages/grids/brief/index', openid: village },
    query: ({ grid }) => ({ grid }),
  },
  {
    ...{ name: 'gaps of the town', path: 'packages/grids/gaps/index', openid: town },
    query: ({ town: unit }) => ({ unit }),
  },
]

const unitPages: readonly BenchPage[] = [
  { name: 'units of the county', path: 'packages/units/tree/index', openid: county },
  {
    ...{ name: 'unit', path: 'packages/units/unit/index', openid: county },
    query: ({ town: unit }) => ({ unit }),
  },
  {
    ...{ name: 'a new unit', path: 'packages/units/edit/index', openid: county },
    query: ({ town: parent }) => ({ parent }),
  },
  { name: 'many units', path: 'packages/units/begin/index', openid: founderOpenid },
  {
    ...{ name: 'posts of a village', path: 'packages/units/staff/index', openid: town },
    query: ({ village: unit }) => ({ unit }),
  },
  {
    ...{ name: 'member', path: 'packages/units/member/index', openid: town },
    query: ({ staff: id }) => ({ id }),
  },
  {
    ...{ name: 'appoint', path: 'packages/units/appoint/index', openid: town },
    query: ({ village: unit }) => ({ unit }),
  },
  {
    ...{ name: 'staffing', path: 'packages/units/staffing/index', openid: town },
    query: ({ village: unit }) => ({ unit }),
  },
  { name: 'standards', path: 'packages/units/standards/index', openid: city },
  { name: 'renewals of the city', path: 'packages/units/renewals/index', openid: city },
  {
    ...{ name: 'roster from a sheet', path: 'packages/sheets/roster/index', openid: town },
    query: ({ town: unit }) => ({ unit }),
  },
]

/** Every page of the app, the larger ones in more than one place. */
export const benchPages: readonly BenchPage[] = [
  ...fieldPages,
  ...recordPages,
  ...gridPages,
  ...unitPages,
  ...foundingPages,
]
