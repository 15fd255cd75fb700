import type { OrgForm, SectorKind, UnitKind, UnitLevel } from '../../contracts/unit-kinds'
import type { Unit } from '../../contracts/units'
import { dayText } from './days'
import { levelName } from './names'

export const sectorKindName: Record<SectorKind, string> = {
  enterprise: '企业',
  socialOrganisation: '社会组织',
  industry: '行业',
  association: '协会商会',
  office: '机关事业单位',
  park: '园区商圈',
}

const kindName: Record<UnitKind, string> = { federation: '妇联', ...sectorKindName }

export const orgFormName: Record<OrgForm, string> = {
  federation: '妇联',
  committee: '妇委会',
  group: '妇女小组',
  contactPerson: '联系人',
}

/** 镇街, or 企业. */
export const sortOfUnit = ({ level, kind }: Pick<Unit, 'level' | 'kind'>): string =>
  kind === 'federation' ? levelName[level] : kindName[kind]

/** The divisions right under one of this level, as the head of a list. */
export const divisionsBelowName: Record<UnitLevel, string | null> = {
  city: '县（市、区）',
  county: '乡镇（街道）',
  town: '村（社区）',
  village: null,
  sector: null,
}

/** `2026年3月1日撤销`; `7月1日启用` while that is still to come; nothing for a unit as usual. */
export function validityText({ validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>, today: string): string {
  if (validTo) return `${dayText(validTo, today)}撤销`
  return validFrom && validFrom > today ? `${dayText(validFrom, today)}启用` : ''
}
