import type { StaffDocument } from '../../cloudfunctions/shared/actor'
import { Collections, type CollectionName } from '../../cloudfunctions/shared/collections'
import type { Database } from '../../emulator/database'
import { demoScheme } from '../../emulator/seed/scheme'
import { Fold } from './boards'
import { loadInBulk } from './bulk'
import { endOfVisits, instantBefore } from './calendar'
import { foundingCases } from './foundings'
import { VISITS_OF_GRID } from './households'
import { restartIdentifiers } from './identifier'
import { type Size, sizeName, VISITS_OF_VILLAGE } from './size'
import { chairOf, gridOf, idleExecutives, openids, staffDocument, vacate } from './staff'
import { unitDocuments, villagesOf, type StoredUnit } from './units'
import { villageDocuments } from './village'

/** So many grids have their households even where the visits do not suffice: workers of the measurements keep them. */
const WORKERS = 64

/** The collections that a made city fills. */
export const FILLED: readonly CollectionName[] = [
  Collections.schemes,
  Collections.units,
  Collections.staff,
  Collections.grids,
  Collections.households,
  Collections.visits,
  Collections.concerns,
  Collections.foundingCases,
  Collections.audits,
  Collections.boards,
]

const TEN_YEARS_OF_DAYS = 3650
/** About 5,000 visits, which the database stores in one transaction. */
const VILLAGES_AT_ONCE = 32

export interface CorpusPlan {
  size: Size
  /** The month before which all visits lie, `2026-11`. */
  month: string
  say: (line: string) => void
}

/**
 * Writes a whole city into a new database file: its visits by the functions' own builders, all on the boards, with the
 * households and executives that go with them. The first villages and their people are the same at every size.
 */
export function loadCorpus(file: string, plan: CorpusPlan): void {
  restartIdentifiers()
  loadInBulk(file, plan.say, (database) => fillCity(inserter(database), plan))
}

function fillCity(insert: Insert, { size, month, say }: CorpusPlan): void {
  const units = unitDocuments(size.units)
  const at = instantBefore(month, TEN_YEARS_OF_DAYS, 480)
  const schemes = [demoScheme.version, 'current'].map((version) => ({
    ...demoScheme,
    _id: `3715:${version}`,
    city: '3715',
  }))
  insert(Collections.schemes, schemes)
  insert(Collections.units, units)
  insert(Collections.staff, officeStaff(units, at))
  insert(Collections.foundingCases, foundingCases(units, size.foundings, month))
  const fold = fillVillages({ villages: villagesOf(units), insert, size, month, at, say })
  insert(Collections.boards, fold.documents())
}

/** Some grids wait for somebody who keeps them; those of the workers do not. */
const isVacant = (village: number): boolean => village >= 40 && (village < WORKERS || village % 10 === 9)

type Insert = (collection: CollectionName, documents: readonly object[]) => void

const inserter =
  (database: Database): Insert =>
  (collection, documents) =>
    void database.bulkInsert(collection, documents as readonly Record<string, unknown>[])

function officeStaff(units: readonly StoredUnit[], at: number): StaffDocument[] {
  const [village] = villagesOf(units)
  const unitOf = (id: string | null | undefined): StoredUnit | undefined => units.find(({ _id }) => _id === id)
  const town = unitOf(village?.parentId)
  const seats = [
    { unit: units[0], name: '陈晓敏', post: 'officer', openid: openids.city },
    { unit: unitOf(town?.parentId), name: '刘慧慧', post: 'officer', openid: openids.county },
    { unit: town, name: '周敏敏', post: 'officer', openid: openids.town },
    { unit: village, name: '孙秀兰', post: 'chair', openid: openids.village },
  ] as const
  return seats.flatMap(({ unit, ...seat }) => (unit ? [staffDocument({ unit, ...seat, at })] : []))
}

interface Filling {
  villages: readonly StoredUnit[]
  insert: Insert
  size: Size
  month: string
  at: number
  say: (line: string) => void
}

function fillVillages({ villages, insert, size: { visits, executives }, month, at, say }: Filling): Fold {
  const fold = new Fold('3715')
  const share = Math.ceil((visits - VISITS_OF_GRID) / (villages.length - 1))
  const inhabited = Math.max(WORKERS, visits / VISITS_OF_VILLAGE)
  let idle = executives - villages.length
  let left = visits
  for (let first = 0; first < villages.length; first += VILLAGES_AT_ONCE) {
    const block = newBlock()
    villages.slice(first, first + VILLAGES_AT_ONCE).forEach((village, index) => {
      const number = first + index
      const keeper = staffDocument({
        unit: village,
        name: '赵桂芬',
        post: 'executive',
        openid: openids.keeper(number),
        at,
      })
      const grid = gridOf(village, keeper, at)
      const others = idleExecutives(village, at, idle)
      idle -= others.length
      block.staff.push(keeper, ...others, ...(number > 0 ? [chairOf(village, number, at)] : []))
      block.grids.push(grid)
      const most = Math.min(left, number === 0 ? VISITS_OF_GRID : share)
      const documents = villageDocuments({ number, grid, keeper, month, most, allHouseholds: number < inhabited })
      if (isVacant(number)) vacate(grid, keeper, endOfVisits(month))
      left -= documents.visits.length
      block.households.push(...documents.households)
      block.visits.push(...documents.visits)
      block.concerns.push(...documents.concerns)
      block.audits.push(...fold.take(documents.audits))
    })
    for (const [collection, documents] of Object.entries(block)) insert(collection as keyof typeof block, documents)
    if (left > 0 && (first / VILLAGES_AT_ONCE) % 10 === 9)
      say(`${sizeName(visits - left)} visits of ${sizeName(visits)}`)
  }
  return fold
}

const newBlock = () => ({
  staff: [] as object[],
  grids: [] as object[],
  households: [] as object[],
  visits: [] as object[],
  concerns: [] as object[],
  audits: [] as object[],
})
