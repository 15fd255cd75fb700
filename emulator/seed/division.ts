/** A line of the official division tables with everything below it. `zone` marks what only stands in them as a town or village. */
export interface Division {
  /** Official statistical code: city 4 digits, county 6, town 9, village 12. */
  code: string
  name: string
  kind?: 'zone'
  children?: Division[]
}

export type Level = 'city' | 'county' | 'town' | 'village'

const levelOfLength: Readonly<Record<number, Level>> = { 4: 'city', 6: 'county', 9: 'town', 12: 'village' }

export const levelOf = (code: string): Level => {
  const level = levelOfLength[code.length]
  if (!level) throw new Error(`${code} 不是区划代码，应是 4、6、9 或 12 位数字`)
  return level
}

/** The codes from the city down to `code` itself: 371502102 → 3715, 371502, 371502102. */
export const lineageOf = (code: string): string[] =>
  Object.keys(levelOfLength)
    .map(Number)
    .filter((length) => length <= code.length)
    .map((length) => code.slice(0, length))

/** The division and all below it, parents before children, in the order of the codes. */
export const flatten = (division: Division): Division[] => [division, ...(division.children ?? []).flatMap(flatten)]

export const findDivision = (root: Division, code: string): Division => {
  const found = flatten(root).find((division) => division.code === code)
  if (!found) throw new Error(`no division ${code} in ${root.name}`)
  return found
}
