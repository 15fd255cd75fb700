import { openids } from '../corpus/staff'
import type { BenchPage } from './page-list'
import { contactOpenid } from './subjects'

const contactPages: readonly BenchPage[] = [
  { name: 'foundings, hers', path: 'pages/founding/index', openid: contactOpenid },
  { name: 'founding: advice', path: 'packages/founding/advice/index', openid: contactOpenid },
  {
    ...{ name: 'founding: start', path: 'packages/founding/start/index', openid: contactOpenid },
    query: () => ({ route: 'federation' }),
  },
  { name: 'founding: claim', path: 'packages/founding/claim/index', openid: contactOpenid },
  { name: 'founding: answers', path: 'packages/founding/answers/index', openid: contactOpenid },
  {
    ...{ name: 'founding: case', path: 'packages/founding/case/index', openid: contactOpenid },
    query: ({ foundings: { meeting: id } }) => ({ id }),
  },
  {
    ...{ name: 'founding: step', path: 'packages/founding/step/index', openid: contactOpenid },
    query: ({ foundings: { petition: id } }) => ({ id, step: 'petition' }),
  },
  {
    ...{ name: 'founding: roster of 40 women', path: 'packages/founding/roster/index', openid: contactOpenid },
    query: ({ foundings: { petition: id } }) => ({ id, roster: 'women' }),
  },
  {
    ...{ name: 'founding: roster from a sheet', path: 'packages/founding/import/index', openid: contactOpenid },
    query: ({ foundings: { petition: id } }) => ({ id, roster: 'women' }),
  },
  {
    ...{ name: 'founding: papers', path: 'packages/founding/pack/index', openid: contactOpenid },
    query: ({ foundings: { meeting: id } }) => ({ id }),
  },
  {
    ...{ name: 'founding: letter', path: 'packages/founding/paper/index', openid: contactOpenid },
    query: ({ foundings: { petition: id } }) => ({ id, paper: 'petitionLetter' }),
  },
  {
    ...{ name: 'founding: list of 40 women', path: 'packages/founding/paper/index', openid: contactOpenid },
    query: ({ foundings: { meeting: id } }) => ({ id, paper: 'womenRoster' }),
  },
  {
    ...{ name: 'founding: count', path: 'packages/founding/count/index', openid: contactOpenid },
    query: ({ foundings: { meeting: id } }) => ({ id, of: 'executives' }),
  },
]

const federationPages: readonly BenchPage[] = [
  { name: 'foundings of the town', path: 'packages/founding-office/list/index', openid: openids.town },
  { name: 'foundings of the county', path: 'packages/founding-office/list/index', openid: openids.county },
  {
    ...{ name: 'founding: review', path: 'packages/founding-office/case/index', openid: openids.town },
    query: ({ foundings: { reply: id } }) => ({ id }),
  },
  { name: 'foundings under way', path: 'packages/founding-office/progress/index', openid: openids.county },
  { name: 'units covered', path: 'packages/founding-office/covered/index', openid: openids.county },
  { name: 'founding, by the city', path: 'packages/founding-city/home/index', openid: openids.city },
  { name: 'founding: templates', path: 'packages/founding-city/templates/index', openid: openids.city },
  {
    ...{ name: 'founding: template', path: 'packages/founding-city/template/index', openid: openids.city },
    query: () => ({ document: 'petitionLetter' }),
  },
  { name: 'founding: answers of the city', path: 'packages/founding-city/answers/index', openid: openids.city },
  { name: 'founding: settings', path: 'packages/founding-city/settings/index', openid: openids.city },
]

/** The wizard: the contact person's pages and the federation's. */
export const foundingPages: readonly BenchPage[] = [...contactPages, ...federationPages]
