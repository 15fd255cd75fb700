import type { Role } from '../../contracts/roles'
import type { UnitLevel } from '../../contracts/units'

export {
  concernKindName,
  gapKindName,
  householdStatusName,
  modeName,
  outcomeName,
  postName,
} from '../../contracts/words'

/** The field's own words for what the contracts name in English. */
export const roleName: Record<Role, string> = {
  gridMember: '网格员',
  sectorStaff: '企业和行业的妇女组织',
  villageChair: '村妇联主席',
  townStaff: '镇街妇联',
  countyStaff: '区县妇联',
  cityStaff: '市妇联',
  founder: '系统创建者',
}

export const levelName: Record<UnitLevel, string> = {
  city: '市',
  county: '区县',
  town: '镇街',
  village: '村（社区）',
  sector: '领域单位',
}

export const genderName = { female: '女', male: '男' } as const

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
  visitCorrection: '更正走访',
  visitWithdrawal: '撤回走访',
  householdRegister: '新登记一户',
  householdRevise: '改户档案',
  householdMove: '搬走',
  householdClose: '关闭档案',
  householdsDiffer: '不是同一户',
  concernChange: '办理情况',
  blankFill: '建会填写',
  rosterChange: '建会名单',
} as const
