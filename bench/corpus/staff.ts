import type { StaffDocument } from '../../cloudfunctions/shared/actor'
import { placed } from '../../cloudfunctions/shared/place'
import type { UnitDocument } from '../../cloudfunctions/units/repository'
import type { GridDocument } from '../../cloudfunctions/grids/repository'
import { fingerprintLike, ulidAt } from './identifier'

/** Who calls in the measurements. */
export const openids = {
  city: 'o-bench-city',
  town: 'o-bench-town',
  village: 'o-bench-village',
  /** Keeps the grid of the village with this number. */
  keeper: (village: number): string => `o-bench-keeper-${village}`,
}

let phones = 0

interface Appointed {
  unit: UnitDocument
  name: string
  post: StaffDocument['post']
  openid: string
  at: number
}

export function staffDocument({ unit, name, post, openid, at }: Appointed): StaffDocument {
  phones += 1
  return {
    _id: ulidAt(at),
    unitId: unit._id,
    unitName: unit.name,
    level: unit.level,
    place: unit.place,
    within: placed(unit.place).within,
    name,
    phone: `199${String(phones).padStart(8, '0')}`,
    post,
    termFrom: '2024-01-01',
    termTo: '2029-01-01',
    openid,
    grids: [],
    fingerprint: fingerprintLike(),
    demo: true,
  }
}

/** The one grid of a village, and its keeper. */
export function gridOf(village: UnitDocument, keeper: StaffDocument, at: number): GridDocument {
  const id = ulidAt(at)
  const place = `${village.place}/${id}`
  const grid = {
    _id: id,
    ...placed(place),
    unitId: village._id,
    unitName: village.name,
    name: '第一网格',
    keeper: { id: keeper._id, name: keeper.name },
    fingerprint: fingerprintLike(),
    demo: true,
  }
  keeper.grids = [{ id, name: grid.name, place }]
  return grid
}
