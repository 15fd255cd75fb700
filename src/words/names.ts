import type { Role } from '../../contracts/roles'
import type { Post, UnitLevel } from '../../contracts/units'
import type { VisitMode, VisitOutcome } from '../../contracts/visits'
import type { ConcernKind } from '../../contracts/concerns'

/** The field's own words for what the contracts name in English. */
export const roleName: Record<Role, string> = {
  gridMember: '网格员',
  villageChair: '村妇联主席',
  townStaff: '镇街妇联',
  countyStaff: '区县妇联',
  cityStaff: '市妇联',
  founder: '系统创建者',
}

export const postName: Record<Post, string> = {
  chair: '主席',
  viceChair: '副主席',
  executive: '执委',
  officer: '专干',
}

export const levelName: Record<UnitLevel, string> = { city: '市', county: '区县', town: '镇街', village: '村（社区）' }

export const modeName: Record<VisitMode, string> = { door: '入户', phone: '电话', wechat: '微信', office: '来访' }

export const outcomeName: Record<VisitOutcome, string> = { met: '见到了', notHome: '没人在家', declined: '不方便说' }

export const concernKindName: Record<ConcernKind, string> = { concern: '诉求', wish: '心愿' }

export const genderName = { female: '女', male: '男' } as const

export const householdStatusName = {
  living: '在住',
  movedAway: '已搬走',
  closed: '已销户',
  merged: '已并到另一户',
} as const

/** Where a record is, in the words of its SyncMark; a problem shows its own advice instead. */
export const syncName = {
  onPhone: '在本机，等信号',
  sending: '正在上传',
  arrived: '已到妇联',
  problem: '没收下',
} as const

export const photoSyncName = {
  onPhone: '照片在本机，等信号',
  sending: '照片正在上传',
  arrived: '照片已到妇联',
  problem: '照片没收下',
} as const

export const recordKindName = {
  visit: '走访',
  householdRegister: '新登记一户',
  householdRevise: '改户档案',
  concernChange: '办理情况',
} as const
