import Taro from '@tarojs/taro'
import type { ConcernKind } from '../contracts/concerns'
import { isBeyondBar, type TabKey, tabs } from './components/Page/navigation'

/** `?unit=371502&month=2026-11`; what is missing is left out. Values are ids, codes and months: nothing to escape. */
function query(values: Record<string, string | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  return `?${given.map(([key, value]) => `${key}=${value}`).join('&')}`
}

type FoundingsShown = Partial<Record<'unit' | 'stage' | 'route' | 'days' | 'due' | 'underway', string>>

/** The addresses of the pages that are no tabs. */
export const routes = {
  household: (id: string) => `/packages/households/detail/index?id=${id}`,
  newHousehold: (gridId: string) => `/packages/households/edit/index?grid=${gridId}`,
  editHousehold: (id: string) => `/packages/households/edit/index?id=${id}`,
  /** The households of a unit; of a grid, a target and those not met since a day alone, where told. */
  households: (unitId: string, only: { grid?: string; target?: string; since?: string } = {}) =>
    `/packages/households/list/index${query({ unit: unitId, ...only })}`,
  duplicates: (unitId: string) => `/packages/households/duplicates/index${query({ unit: unitId })}`,
  chooseForVisit: '/packages/visits/choose/index',
  recordVisit: (householdId: string) => `/packages/visits/record/index?household=${householdId}`,
  /** A saved visit in its form: refused and mended, or corrected. */
  rewriteVisit: (householdId: string, visitId: string) =>
    `/packages/visits/record/index?household=${householdId}&visit=${visitId}`,
  /** The visits of a unit; of a month, a grid, a target and an outcome alone, where told. */
  visits: (unitId: string, only: { month?: string; grid?: string; target?: string; outcome?: string } = {}) =>
    `/packages/visits/list/index${query({ unit: unitId, ...only })}`,
  scheme: '/packages/scheme/view/index',
  editScheme: '/packages/scheme/edit/index',
  /** The form of a visit under the scheme that is being written. */
  previewScheme: '/packages/visits/preview/index',
  visit: (id: string) => `/packages/visits/detail/index?id=${id}`,
  /** `view`: `open`, `passed` or `resolved`; of what was said in a month, where told. */
  matters: (unitId: string, kind: ConcernKind, view: string, month?: string) =>
    `/packages/concerns/list/index${query({ unit: unitId, kind, view, month })}`,
  /** The figures of a unit below one's own. */
  insights: (unitId: string, month: string) => `/packages/insights/unit/index${query({ unit: unitId, month })}`,
  /** The units below her own; for the founder every city. */
  ownUnits: '/packages/units/tree/index',
  /** The units below one. */
  units: (unitId: string) => `/packages/units/tree/index${query({ unit: unitId })}`,
  unit: (unitId: string) => `/packages/units/unit/index${query({ unit: unitId })}`,
  /** A new unit right under another one. */
  newUnit: (parentId: string) => `/packages/units/edit/index${query({ parent: parentId })}`,
  renameUnit: (unitId: string) => `/packages/units/edit/index${query({ unit: unitId })}`,
  /** Many divisions at once, for the founder. */
  beginUnits: '/packages/units/begin/index',
  staff: (unitId: string) => `/packages/units/staff/index${query({ unit: unitId })}`,
  /** One person with a post. */
  member: (staffId: string) => `/packages/units/member/index?id=${staffId}`,
  /** A whole roster from a sheet. */
  roster: (unitId: string) => `/packages/sheets/roster/index${query({ unit: unitId })}`,
  appoint: (unitId: string) => `/packages/units/appoint/index${query({ unit: unitId })}`,
  staffing: (unitId: string) => `/packages/units/staffing/index${query({ unit: unitId })}`,
  standards: '/packages/units/standards/index',
  renewals: (unitId: string) => `/packages/units/renewals/index${query({ unit: unitId })}`,
  /** One grid: whose it is, handing it over. */
  grid: (gridId: string) => `/packages/grids/detail/index?id=${gridId}`,
  /** The grids of a unit; without it, where she looked last. */
  grids: (unitId?: string) => `/packages/grids/list/index${unitId === undefined ? '' : query({ unit: unitId })}`,
  newGrid: (unitId: string) => `/packages/grids/edit/index${query({ unit: unitId })}`,
  editGrid: (gridId: string) => `/packages/grids/edit/index${query({ grid: gridId })}`,
  handOver: (gridId: string) => `/packages/grids/handover/index${query({ grid: gridId })}`,
  splitGrid: (gridId: string) => `/packages/grids/split/index${query({ grid: gridId })}`,
  brief: (gridId: string) => `/packages/grids/brief/index${query({ grid: gridId })}`,
  /** What is not arranged yet under a unit; of one kind first, where told. */
  gaps: (unitId: string, kind?: string) => `/packages/grids/gaps/index${query({ unit: unitId, kind })}`,
  leftGrids: '/packages/grids/left/index',
  harm: '/packages/safety/harm/index',
  /** 妇联还是妇委会？ */
  foundingAdvice: '/packages/founding/advice/index',
  /** A new case by a route. */
  foundingStart: (route: string) => `/packages/founding/start/index${query({ route })}`,
  foundingClaim: '/packages/founding/claim/index',
  foundingCase: (caseId: string) => `/packages/founding/case/index${query({ id: caseId })}`,
  /** One step of a case by itself. */
  foundingStep: (caseId: string, step: string) => `/packages/founding/step/index${query({ id: caseId, step })}`,
  foundingRoster: (caseId: string, roster: string) => `/packages/founding/roster/index${query({ id: caseId, roster })}`,
  /** The papers of a case. */
  foundingPack: (caseId: string) => `/packages/founding/pack/index${query({ id: caseId })}`,
  /** One paper of a case, to read. */
  foundingPaper: (caseId: string, paper: string) => `/packages/founding/paper/index${query({ id: caseId, paper })}`,
  /** The federation's side: the cases of its subtree; of one stage and route, old or due ones, where told. */
  foundingCases: (only: FoundingsShown = {}) => `/packages/founding-office/list/index${query(only)}`,
  /** Where the cases of a subtree stand and are stuck. */
  foundingProgress: (unitId: string) => `/packages/founding-office/progress/index${query({ unit: unitId })}`,
  /** What the organisations founded in a subtree cover. */
  foundingCovered: (unitId: string) => `/packages/founding-office/covered/index${query({ unit: unitId })}`,
  /** One case, for the federation it asks and those above. */
  foundingReview: (caseId: string) => `/packages/founding-office/case/index${query({ id: caseId })}`,
  /** The count of the votes; `of`: executives or leaders. */
  foundingCount: (caseId: string, of: string) => `/packages/founding/count/index${query({ id: caseId, of })}`,
  /** A sheet into a roster of a case. */
  foundingImport: (caseId: string, roster: string) => `/packages/founding/import/index${query({ id: caseId, roster })}`,
  /** The city's own wording of the wizard: templates, answers, numbers. */
  foundingCity: '/packages/founding-city/home/index',
  foundingTemplates: '/packages/founding-city/templates/index',
  foundingTemplate: (document: string) => `/packages/founding-city/template/index${query({ document })}`,
  foundingCityAnswers: '/packages/founding-city/answers/index',
  foundingSettings: '/packages/founding-city/settings/index',
  /** 即问即答: the answers of the city that a federation lies in; one question on top, where told. */
  foundingAnswers: (only: { question?: string; unit?: string } = {}) =>
    `/packages/founding/answers/index${query(only)}`,
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
export const openPath = (url: string): void =>
  void (isBeyondBar(url) ? Taro.reLaunch({ url }) : Taro.switchTab({ url }))

/** To the page before; a page opened by its address has none and goes to the tab. */
export function goBack(tab: TabKey = 'today'): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab(tab)
}
