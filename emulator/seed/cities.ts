import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { flatten, levelOf, type Division } from './division'

/** A city the seed knows, with the town that is filled with invented people unless another is asked for. */
export interface SeedCity {
  division: Division
  defaultTown: string
  /** How many families of a hundred bear Mongolian names. */
  mongolianShare: number
}

const slice = (name: string): Division =>
  JSON.parse(readFileSync(join(__dirname, 'divisions', `${name}.json`), 'utf8')) as Division

export const cities: readonly SeedCity[] = [
  { division: slice('liaocheng'), defaultTown: '371502102', mongolianShare: 0 },
  { division: slice('wuhai'), defaultTown: '150302101', mongolianShare: 0.08 },
]

export const defaultTowns: readonly string[] = cities.map(({ defaultTown }) => defaultTown)

/** The city a division of any level belongs to. */
export const cityOf = (code: string): SeedCity => {
  const city = cities.find(({ division }) => code.startsWith(division.code))
  if (!city) {
    const known = cities.map(({ division }) => `${division.name} ${division.code}`).join('、')
    throw new Error(`种子数据里没有 ${code}，只有 ${known} 和它们下面的乡镇`)
  }
  return city
}

let townCodes: string[] | undefined

export const everyTownCode = (): readonly string[] =>
  (townCodes ??= cities
    .flatMap(({ division }) => flatten(division))
    .map(({ code }) => code)
    .filter((code) => levelOf(code) === 'town'))
