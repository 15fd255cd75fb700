import { fingerprint } from '../../cloudfunctions/shared/fingerprint'
import { placed } from '../../cloudfunctions/shared/place'
import type { UnitDocument } from '../../cloudfunctions/units/repository'
import { cities } from '../../emulator/seed/cities'
import { levelOf, type Division } from '../../emulator/seed/division'
import { unitName } from '../../emulator/seed/unit-name'

const liaocheng = cities[0]

/** The units of 聊城: one city, 8 counties, 136 towns, 2,408 villages, parents first. */
export function unitDocuments(): UnitDocument[] {
  if (!liaocheng) throw new Error('the seed knows no city')
  return unitsOf(liaocheng.division, null)
}

function unitsOf(division: Division, parent: UnitDocument | null): UnitDocument[] {
  const { code, name, kind, children = [] } = division
  const unit = {
    _id: code,
    name: unitName(name),
    level: levelOf(code),
    parentId: parent?._id ?? null,
    zone: kind === 'zone',
    ...placed(parent ? `${parent.place}/${code}` : code),
    fingerprint: fingerprint(division.code),
    demo: true,
  }
  return [unit, ...children.flatMap((child) => unitsOf(child, unit))]
}

/** A step that shares no divisor with the number of villages, so that going on by it meets each of them once. */
const STEP = 997

/** The villages of the filled town first, then the others, county by county in turn. */
export function villagesOf(units: readonly UnitDocument[]): UnitDocument[] {
  const villages = units.filter(({ level }) => level === 'village')
  const scattered = villages.flatMap((_, index) => villages[(index * STEP) % villages.length] ?? [])
  const isFirst = ({ parentId, zone }: UnitDocument): boolean => parentId === liaocheng?.defaultTown && !zone
  return [...villages.filter(isFirst), ...scattered.filter((village) => !isFirst(village))]
}
