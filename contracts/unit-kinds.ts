import * as z from 'zod/mini'

/** 市 > 县(区) > 乡镇(街道) > 村(社区). */
export const divisionLevels = ['city', 'county', 'town', 'village'] as const
export type DivisionLevel = (typeof divisionLevels)[number]

/** `sector`: beside the divisions, under a federation of any of their levels; nothing stands under it. */
export const UnitLevel = z.enum([...divisionLevels, 'sector'])
export type UnitLevel = z.output<typeof UnitLevel>

/** 企业, 社会组织, 行业, 协会商会, 机关事业单位, 园区商圈. */
export const sectorKinds = ['enterprise', 'socialOrganisation', 'industry', 'association', 'office', 'park'] as const
export const SectorKind = z.enum(sectorKinds)
export type SectorKind = z.output<typeof SectorKind>

/** `federation`: the women's federation of a division. */
export const UnitKind = z.enum(['federation', ...sectorKinds])
export type UnitKind = z.output<typeof UnitKind>

/** What the women of a sector's unit have founded: 妇联, 妇委会, 妇女小组, or a 联系人 to begin with. */
export const orgForms = ['federation', 'committee', 'group', 'contactPerson'] as const
export const OrgForm = z.enum(orgForms)
export type OrgForm = z.output<typeof OrgForm>

export const isDivision = (level: UnitLevel): level is DivisionLevel => level !== 'sector'

const below: Record<UnitLevel, DivisionLevel | null> = {
  city: 'county',
  county: 'town',
  town: 'village',
  village: null,
  sector: null,
}

/** The level of the divisions right under one. */
export const levelBelow = (level: UnitLevel): DivisionLevel | null => below[level]

/** Whether a unit of this level may stand right under another one, or at the top. */
export const mayStandUnder = (level: UnitLevel, above: UnitLevel | null): boolean => {
  if (level === 'sector') return above !== null && isDivision(above)
  return above === null ? level === 'city' : below[above] === level
}

const digitsOf: Record<DivisionLevel, number> = { city: 4, county: 6, town: 9, village: 12 }

/** By the digits of its division code: 9 → town. Null for what is no division code. */
export const levelOfCode = (code: string): DivisionLevel | null =>
  /^\d+$/.test(code) ? (divisionLevels.find((level) => digitsOf[level] === code.length) ?? null) : null

/** The code of the division above; null for a city. */
export function codeAbove(code: string): string | null {
  const level = levelOfCode(code)
  const above = level && divisionLevels[divisionLevels.indexOf(level) - 1]
  return above ? code.slice(0, digitsOf[above]) : null
}
