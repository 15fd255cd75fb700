import { env } from './env'

const board = env.hasBoard ? ['pages/components-board/index'] : []
const h5Only = env.isH5 ? { animation: false } : {}

export default defineAppConfig({
  pages: [
    'pages/today/index',
    'pages/households/index',
    'pages/matters/index',
    'pages/insights/index',
    'pages/founding/index',
    'pages/me/index',
    ...board,
  ],
  subPackages: [
    { root: 'packages/visits', pages: ['record/index', 'choose/index', 'list/index', 'detail/index', 'preview/index'] },
    { root: 'packages/scheme', pages: ['view/index', 'edit/index'] },
    { root: 'packages/households', pages: ['detail/index', 'edit/index', 'list/index', 'duplicates/index'] },
    { root: 'packages/safety', pages: ['harm/index'] },
    { root: 'packages/outbox', pages: ['index/index'] },
    { root: 'packages/identity', pages: ['bind/index', 'suggest/index', 'about/index'] },
    { root: 'packages/insights', pages: ['unit/index'] },
    { root: 'packages/concerns', pages: ['list/index'] },
    {
      root: 'packages/founding',
      pages: [
        'case/index',
        'step/index',
        'roster/index',
        'pack/index',
        'paper/index',
        'count/index',
        'advice/index',
        'start/index',
        'answers/index',
        'claim/index',
        'import/index',
      ],
    },
    {
      root: 'packages/founding-city',
      pages: ['home/index', 'templates/index', 'template/index', 'answers/index', 'settings/index'],
    },
    { root: 'packages/founding-office', pages: ['list/index', 'case/index', 'progress/index', 'covered/index'] },
    { root: 'packages/sheets', pages: ['roster/index'] },
    {
      root: 'packages/grids',
      pages: [
        'list/index',
        'detail/index',
        'edit/index',
        'handover/index',
        'split/index',
        'brief/index',
        'gaps/index',
        'left/index',
      ],
    },
    {
      root: 'packages/units',
      pages: [
        'staff/index',
        'member/index',
        'appoint/index',
        'staffing/index',
        'standards/index',
        'renewals/index',
        'tree/index',
        'unit/index',
        'edit/index',
        'begin/index',
      ],
    },
  ],
  preloadRule: {
    'pages/today/index': { network: 'all', packages: ['packages/visits', 'packages/households'] },
    'pages/households/index': { network: 'all', packages: ['packages/visits', 'packages/households'] },
  },
  lazyCodeLoading: 'requiredComponents',
  ...h5Only,
  window: {
    navigationBarTitleText: '娘家人',
    navigationBarBackgroundColor: '#F6F3EF',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F6F3EF',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    custom: true,
    color: '#5C524C',
    selectedColor: '#9A3447',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      { pagePath: 'pages/today/index', text: '今天' },
      { pagePath: 'pages/households/index', text: '我的户' },
      { pagePath: 'pages/matters/index', text: '办理' },
      { pagePath: 'pages/insights/index', text: '概览' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
})
