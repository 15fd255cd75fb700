import type { UnitLevel } from '../../../contracts/units'

interface Below {
  /** 各县（市、区）. */
  each: string
  /** 个网格, after a number. */
  counted: string
  /** Of the row that sums them. */
  whole: string
  /** How they stand. */
  ordered: string
}

const BY_CODE = '按区划代码排列，不排名次。'

const below: Record<UnitLevel, Below> = {
  city: { each: '各县（市、区）', counted: '个县区', whole: '全市', ordered: BY_CODE },
  county: { each: '各乡镇（街道）', counted: '个镇街', whole: '全县区', ordered: BY_CODE },
  town: { each: '各村（社区）', counted: '个村居', whole: '全镇街', ordered: BY_CODE },
  village: { each: '各网格', counted: '个网格', whole: '全村居', ordered: '按网格的顺序排列，不排名次。' },
  sector: { each: '下级单位', counted: '个下级', whole: '本单位', ordered: BY_CODE },
}

export const belowOf = (level: UnitLevel): Below => below[level]

/** `26 个网格`. */
export const childrenCount = (level: UnitLevel, count: number): string => `${count} ${below[level].counted}`

const ORDINALS = '零一二三四五六七八九十'

/** Of 张屯村第三网格 3, so that 第二 stands before 第三; names without an ordinal come last. */
function ordinalOf(name: string): number {
  const digit = /第([一二三四五六七八九十])网格/.exec(name)?.[1]
  return digit === undefined ? ORDINALS.length : ORDINALS.indexOf(digit)
}

/** Units come by division code from the cloud; grids have none and go by their number. */
export function inOrder<Child extends { name: string }>(level: UnitLevel, children: readonly Child[]): Child[] {
  if (level !== 'village') return Array.from(children)
  return Array.from(children).sort((one, other) => ordinalOf(one.name) - ordinalOf(other.name))
}
