import { unitUnder, type UnitDocument } from '../../cloudfunctions/shared/unit-document'
import { cities } from '../../emulator/seed/cities'
import { levelOf, type Division } from '../../emulator/seed/division'
import { unitName } from '../../emulator/seed/unit-name'
import { LARGE } from './size'
import { nth, villageNames } from './texts'

const liaocheng = cities[0]

/** A unit as stored; of a village that has one, its grid is counted. */
export type StoredUnit = UnitDocument & { gridCount?: number }

/**
 * The units of 聊城, parents first: one city, 8 counties, 136 towns, 2,408 villages, and invented ones up to as many as
 * the real city has. Of the villages only the first ones, so that there are `count` units in all.
 */
export function unitDocuments(count: number): StoredUnit[] {
  if (!liaocheng) throw new Error('the seed knows no city')
  const known = unitsOf(liaocheng.division, null)
  const towns = known.filter(({ level }) => level === 'town')
  const invented = Array.from({ length: LARGE.units - known.length }, (_, index) => inventedVillage(towns, index))
  const above = known.filter(({ level }) => level !== 'village')
  return [...above, ...villagesOf([...known, ...invented]).slice(0, count - above.length)]
}

function unitsOf(division: Division, parent: UnitDocument | null): StoredUnit[] {
  const { code, name, kind, children = [] } = division
  const unit = documentOf(code, unitName(name), kind === 'zone', parent)
  return [unit, ...children.flatMap((child) => unitsOf(child, unit))]
}

/** No real village has a code that ends in 7, 8 or 9 hundred. */
const FIRST_INVENTED = 700

function inventedVillage(towns: readonly UnitDocument[], index: number): StoredUnit {
  const town = nth(towns, index)
  const serial = Math.floor(index / towns.length)
  return documentOf(`${town._id}${String(FIRST_INVENTED + serial)}`, `${nth(villageNames, serial)}妇联`, false, town)
}

function documentOf(id: string, name: string, zone: boolean, parent: UnitDocument | null): StoredUnit {
  const level = levelOf(id)
  const unit = unitUnder(parent, { id, name, level, parentId: parent?._id ?? null, zone, demo: true })
  if (typeof unit === 'string') throw new Error(`${name} cannot stand there: ${unit}`)
  return level === 'village' ? { ...unit, gridCount: 1 } : unit
}

/** A step that shares no divisor with the number of villages, so that going on by it meets each of them once. */
const STEP = 997

/** The villages of the filled town first, then the others, county by county in turn. */
export function villagesOf(units: readonly StoredUnit[]): StoredUnit[] {
  const villages = units.filter(({ level }) => level === 'village')
  const scattered = villages.flatMap((_, index) => villages[(index * STEP) % villages.length] ?? [])
  const isFirst = ({ parentId, zone }: StoredUnit): boolean => parentId === liaocheng?.defaultTown && !zone
  return [...villages.filter(isFirst), ...scattered.filter((village) => !isFirst(village))]
}
