import type { Division } from './division'

export interface DivisionRow {
  code: string
  name: string
}

export interface DivisionTables {
  cities: DivisionRow[]
  areas: DivisionRow[]
  streets: DivisionRow[]
  villages: DivisionRow[]
}

/**
 * Names of what the statistical tables list beside towns and villages: service centres and development zones without
 * residents' self-government, their 虚拟社区, and the communities of an industrial park or a mining area.
 */
const zoneNames = [/服务中心$/, /开发区/, /产业园/, /工业园/, /管委会$/, /虚拟社区$/, /矿区社区$/]

const isZone = (name: string): boolean => zoneNames.some((pattern) => pattern.test(name))

const byCode = (left: DivisionRow, right: DivisionRow): number => (left.code < right.code ? -1 : 1)

const entry = (row: DivisionRow, children: Division[]): Division => ({
  code: row.code,
  name: row.name,
  ...(isZone(row.name) && { kind: 'zone' }),
  ...(children.length > 0 && { children }),
})

/** The tree of one city, in the order of the codes; a row's parent is the row whose code begins its own. */
export const cutSlice = (tables: DivisionTables, cityCode: string): Division => {
  const city = tables.cities.find((row) => row.code === cityCode)
  if (!city) throw new Error(`no city ${cityCode}`)
  const levels = [tables.areas, tables.streets, tables.villages].map((rows) => childrenByParent(rows, cityCode))
  const build = (row: DivisionRow, depth: number): Division =>
    entry(
      row,
      (levels[depth]?.get(row.code) ?? []).map((child) => build(child, depth + 1)),
    )
  return build(city, 0)
}

const parentLength: Readonly<Record<number, number>> = { 6: 4, 9: 6, 12: 9 }

const childrenByParent = (rows: DivisionRow[], cityCode: string): Map<string, DivisionRow[]> => {
  const groups = new Map<string, DivisionRow[]>()
  for (const row of rows.filter(({ code }) => code.startsWith(cityCode)).sort(byCode)) {
    const parent = row.code.slice(0, parentLength[row.code.length])
    groups.set(parent, [...(groups.get(parent) ?? []), row])
  }
  return groups
}

/** The committed text: cities and counties one line each, then a line a town with its villages, so that a change reads well. */
export const sliceText = (slice: Division): string => {
  const counties = (slice.children ?? []).map(({ children = [], ...county }) => {
    const towns = children.map((town) => JSON.stringify(town)).join(',\n')
    return `${JSON.stringify(county).slice(0, -1)},"children":[\n${towns}]}`
  })
  const { children: _counties, ...city } = slice
  return `${JSON.stringify(city).slice(0, -1)},"children":[\n${counties.join(',\n')}]}\n`
}
