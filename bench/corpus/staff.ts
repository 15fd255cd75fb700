import type { StaffDocument } from '../../cloudfunctions/shared/actor'
import { placed } from '../../cloudfunctions/shared/place'
import type { UnitDocument } from '../../cloudfunctions/shared/unit-document'
import { postIn } from '../../cloudfunctions/shared/staff-document'
import type { GridDocument } from '../../cloudfunctions/grids/repository'
import { fingerprintLike, ulidAt } from './identifier'
import { headNames, nth } from './texts'

/** Who calls in the measurements. */
export const openids = {
  city: 'o-bench-city',
  county: 'o-bench-county',
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
  /** Null: she has not opened the app yet. */
  openid: string | null
  at: number
  termTo?: string
}

export function staffDocument({ unit, openid, at, termTo = '2029-01-01', ...held }: Appointed): StaffDocument {
  phones += 1
  const phone = `199${String(phones).padStart(8, '0')}`
  const record = { id: ulidAt(at), unitId: unit._id, ...held, phone, termFrom: '2024-01-01', termTo, demo: true }
  return { ...postIn(unit, record, fingerprintLike()), openid }
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
    naturalVillages: [],
    closed: null,
    leftAt: null,
    fingerprint: fingerprintLike(),
    demo: true,
  }
  Object.assign(keeper, { grids: [{ id, name: grid.name, place, since: new Date(at).toISOString() }], keeps: 1 })
  return grid
}

/** She gave it away, and nobody keeps it since. */
export function vacate(grid: GridDocument, keeper: StaffDocument, at: number): void {
  const [kept] = keeper.grids
  const until = new Date(at).toISOString()
  const left = { id: grid._id, ...(kept?.since !== undefined && { since: kept.since }), until }
  Object.assign(keeper, { grids: [], keeps: 0, gridsLeft: [left] })
  grid.keeper = null
}

const IDLE_OF_VILLAGE = 7
const ENDS_OF_TERMS = ['2027-03-01', '2028-03-01', '2027-06-01', '2030-03-01', '2031-03-01']

/** The other executives of a village, without a grid, as long as there are any left. */
export const idleExecutives = (unit: UnitDocument, at: number, most: number): StaffDocument[] =>
  Array.from({ length: Math.min(IDLE_OF_VILLAGE, most) }, (_, index) =>
    staffDocument({ unit, name: nth(headNames, index * 7), post: 'executive', openid: null, at }),
  )

/** Two terms in five end within the year. */
export const chairOf = (unit: UnitDocument, number: number, at: number): StaffDocument =>
  staffDocument({
    ...{ unit, name: nth(headNames, number), post: 'chair', openid: null, at },
    termTo: nth(ENDS_OF_TERMS, number),
  })
