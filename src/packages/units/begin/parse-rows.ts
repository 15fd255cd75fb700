import { codeAbove, type DivisionLevel, levelOfCode } from '../../../../contracts/unit-kinds'
import type { UnitRecord } from '../../../../contracts/units'

/** A line that cannot be taken, and what is wrong with it. */
export interface BadRow {
  line: number
  text: string
  problem: string
}

export interface ParsedRows {
  /** Parents first, as the cloud wants them. */
  units: UnitRecord[]
  bad: BadRow[]
}

const LONGEST_NAME = 60
const BETWEEN = /[\s,，;；、|]+/

/**
 * Lines of `代码 名称`, pasted from a sheet or a text; a third word is the code of the superior where it is not the
 * one that the code begins with, as in development zones. Empty lines and a head line without any figure are passed over.
 */
export function parseRows(pasted: string): ParsedRows {
  const units: UnitRecord[] = []
  const bad: BadRow[] = []
  const lineOf = new Map<string, number>()
  pasted.split(/\r?\n/).forEach((text, index) => {
    const line = index + 1
    if (text.trim() === '' || (index === 0 && !/\d/.test(text))) return
    const row = readRow(text)
    if (typeof row === 'string') return void bad.push({ line, text: text.trim(), problem: row })
    const earlier = lineOf.get(row.id)
    if (earlier !== undefined) return void bad.push({ line, text: text.trim(), problem: `代码和第 ${earlier} 行一样` })
    lineOf.set(row.id, line)
    units.push(row)
  })
  return { units: units.sort(fromTheTop), bad }
}

function readRow(text: string): UnitRecord | string {
  const [code = '', given = '', superior] = text.normalize('NFKC').trim().split(BETWEEN)
  const level = levelOfCode(code)
  if (!level) return `代码要 4、6、9 或 12 位数字，“${code}”不是`
  if (given === '') return '没有名称'
  const name = federationName(given)
  if (Array.from(name).length > LONGEST_NAME) return `名称最多 ${LONGEST_NAME} 个字`
  const parentId = superior ?? codeAbove(code)
  if (superior !== undefined && levelOfCode(superior) !== levelAbove[level]) return `上级代码“${superior}”的位数不对`
  return { id: code, name, level, parentId }
}

const levelAbove: Record<DivisionLevel, DivisionLevel | null> = {
  city: null,
  county: 'city',
  town: 'county',
  village: 'town',
}

/** A list of divisions names places and committees; the unit is their federation: 张屯村村委会 → 张屯村妇联. */
export function federationName(given: string): string {
  if (/妇联$|妇女联合会$/.test(given)) return given
  const place = given.replace(/(村民委员会|村民委员|村委会|居民委员会|居委会)$/, '')
  if (place === given) return `${given}妇联`
  return /(村|社区)$/.test(place)
    ? `${place}妇联`
    : `${place}${/居/.test(given.slice(place.length)) ? '社区' : '村'}妇联`
}

const fromTheTop = (one: UnitRecord, other: UnitRecord): number =>
  one.id.length - other.id.length || (one.id < other.id ? -1 : 1)
