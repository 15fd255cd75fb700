import type { RouteId, Stage } from '../../contracts/founding/route'

/** The routes by the titles that the catalogue gives them, for pages that do without the catalogue. */
export const routeName: Record<RouteId, string> = {
  federation: '单独建妇联',
  committee: '建妇女委员会',
  contactFirst: '联系人先行',
  microHome: '建妇女微家',
  industry: '建行业妇联',
  renewal: '换届',
  byElection: '增补、替补执委',
}

export const stageName: Record<Stage, string> = {
  preparing: '正在筹备',
  petitioned: '请示交上去了',
  contact: '有了联系人',
  approved: '批复下来了',
  elected: '选举好了',
  reported: '结果报上去了',
  established: '建好了',
  closed: '停办了',
}
