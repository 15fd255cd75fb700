import type { ConcernKind, ConcernStatus } from './concerns'
import type { GapKind } from './gaps'
import type { HouseholdStatus } from './households'
import type { Post } from './units'
import type { VisitMode, VisitOutcome } from './visits'

/** The field's own words for what is named in English, the same on a screen and in a sheet. */
export const postName: Record<Post, string> = {
  chair: '主席',
  viceChair: '副主席',
  executive: '执委',
  officer: '专干',
}

export const modeName: Record<VisitMode, string> = { door: '入户', phone: '电话', wechat: '微信', office: '来访' }

export const outcomeName: Record<VisitOutcome, string> = { met: '见到了', notHome: '没人在家', declined: '不方便说' }

export const concernKindName: Record<ConcernKind, string> = { concern: '诉求', wish: '心愿' }

export const concernStatusName: Record<ConcernStatus, string> = { open: '在办', resolved: '办好了' }

export const householdStatusName: Record<HouseholdStatus, string> = {
  living: '在住',
  movedAway: '已搬走',
  closed: '已销户',
  merged: '已并到另一户',
}

/** Short, as above a list. */
export const gapKindName: Record<GapKind, string> = {
  gridsWithoutKeeper: '网格缺人',
  executivesWithoutGrid: '执委没网格',
  villagesWithoutGrid: '村没网格',
}
