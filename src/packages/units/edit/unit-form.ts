import type { Role } from '../../../../contracts/roles'
import {
  codeAbove,
  isDivision,
  levelBelow,
  levelOfCode,
  type OrgForm,
  type SectorKind,
} from '../../../../contracts/unit-kinds'
import type { Unit, UnitRecord } from '../../../../contracts/units'
import { Uscc } from '../../../../contracts/uscc'

/** What she typed about a new unit. `id` is its own unless it is a division with a code. */
export interface UnitForm {
  id: string
  sort: 'division' | 'sector'
  name: string
  code: string
  kind: SectorKind | null
  orgForm: OrgForm | null
  uscc: string
  validFrom: string | null
}

export const newUnitForm = (id: string, sort: UnitForm['sort']): UnitForm => ({
  ...{ id, sort, name: '', code: '', kind: null, orgForm: null, uscc: '' },
  validFrom: null,
})

/** Divisions are the county's to put in; under a village there are none. */
export const sortsUnder = (parent: Pick<Unit, 'level'>, role: Role): UnitForm['sort'][] => {
  const decides = role === 'countyStaff' || role === 'cityStaff' || role === 'founder'
  if (!isDivision(parent.level)) return []
  return decides && levelBelow(parent.level) ? ['sector', 'division'] : ['sector']
}

/** What is wrong with a division's code under this parent; null: nothing, or nothing typed yet. */
export function codeProblem(code: string, parent: Pick<Unit, 'id' | 'level'>): string | null {
  const wanted = levelBelow(parent.level)
  if (code === '' || !wanted) return null
  if (levelOfCode(code) !== wanted) return `这里要 ${digitsUnder[parent.level]} 位数字，现在 ${code.length} 位`
  const above = codeAbove(code)
  if (levelOfCode(parent.id) && above !== parent.id) return `前面几位应是上级的代码 ${parent.id}`
  return null
}

export const digitsUnder: Record<Unit['level'], number> = { city: 6, county: 9, town: 12, village: 0, sector: 0 }

/** In a sentence; null: right, or nothing typed. */
export function usccProblem(uscc: string): string | null {
  if (uscc.trim() === '') return null
  const parsed = Uscc.safeParse(uscc)
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? null)
}

/** What still has to be filled in, in words. */
export function missingInUnit(form: UnitForm, parent: Pick<Unit, 'id' | 'level'>): string[] {
  const common = form.name.trim() === '' ? ['名称'] : []
  if (form.sort === 'division')
    return [...common, ...(form.code === '' || codeProblem(form.code, parent) ? ['区划代码'] : [])]
  return [
    ...common,
    ...(form.kind ? [] : ['哪一类']),
    ...(form.orgForm ? [] : ['组织形式']),
    ...(usccProblem(form.uscc) ? ['代码要改'] : []),
  ]
}

/** As the cloud takes it; what is not of its sort is left out, though it stays in the form. */
export function recordOfUnit(form: UnitForm, parent: Pick<Unit, 'id' | 'level'>): UnitRecord {
  const { id, sort, name, code, kind, orgForm, uscc, validFrom } = form
  const common = { name, parentId: parent.id, ...(validFrom && { validFrom }) }
  if (sort === 'division') return { ...common, id: code, level: levelBelow(parent.level) ?? 'village' }
  return {
    ...common,
    ...{ id, level: 'sector' },
    ...(kind && { kind }),
    ...(orgForm && { orgForm }),
    ...(uscc.trim() !== '' && { uscc }),
  }
}
