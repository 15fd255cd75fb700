import { keysOf } from '../../contracts/household-keys'
import { newHousehold } from '../../cloudfunctions/households/documents'
import { signOf } from '../../cloudfunctions/households/list-rules'
import { initialsOf } from '../../cloudfunctions/shared/initials'
import { placed } from '../../cloudfunctions/shared/place'
import type { HouseholdDocument } from '../../cloudfunctions/shared/household-document'
import type { GridDocument } from '../../cloudfunctions/grids/repository'
import { fingerprintLike, ulidAt } from './identifier'
import { headNames, names, nth, relations } from './texts'

export const HOUSEHOLDS = 50

/** How often a household is visited and for which of the four targets: 10 monthly, 5 quarterly, 35 twice a year. */
export interface Rhythm {
  everyDays: number
  times: number
  targets: string[]
  tags: string[]
}

const monthly: Rhythm = { everyDays: 29, times: 24, targets: ['hardship'], tags: ['lowIncome'] }
const quarterly: Rhythm = { everyDays: 87, times: 8, targets: ['business'], tags: ['businessWoman'] }
const ordinary: Rhythm = { everyDays: 174, times: 4, targets: [], tags: [] }

export const rhythmOf = (household: number): Rhythm => {
  if (household < 10) return monthly
  return household < 15 ? quarterly : ordinary
}

/** Visits of a grid in two years. */
export const VISITS_OF_GRID = Array.from({ length: HOUSEHOLDS }, (_, index) => rhythmOf(index).times).reduce(
  (sum, times) => sum + times,
  0,
)

const templates = new Map<number, HouseholdDocument>()

/** A household of three, registered but never visited. */
export function householdOf(grid: GridDocument, index: number, at: number): HouseholdDocument {
  const template = templates.get(index) ?? register(grid, index, at)
  templates.set(index, template)
  const { _id: gridId, unitName, place } = grid
  const _id = ulidAt(at)
  const serial = (heads += 1)
  const head = { ...bornAs(index === 1 ? serial - 1 : serial), phone: `199${String(serial).padStart(8, '0')}` }
  const members = template.members.map((member, seat) => ({ ...member, ...(seat === 0 && head), id: ulidAt(at) }))
  const headId = members[0]?.id ?? ''
  return {
    ...template,
    ...{ _id, gridId, unitName, ...placed(place), members, headId, fingerprint: fingerprintLike() },
    keys: keysOf({ headId, members, address: template.address }, place),
    sign: signOf(_id, head.name, knownInitialsOf),
    initials: knownInitialsOf(members.map(({ name }) => name)),
    alikeOrder: index < 2 ? `${new Date(at).toISOString()}#${_id}` : null,
  }
}

let heads = 0

/** Names come back, and birth months; both together as seldom as in a city. The first two of a village are alike. */
function bornAs(serial: number): { name: string; birthMonth: string } {
  const mixed = Math.imul(serial, 2_654_435_761) >>> 0
  const month = String(1 + ((mixed >>> 8) % 12)).padStart(2, '0')
  return { name: nth(headNames, serial), birthMonth: `${String(1936 + (mixed % 60))}-${month}` }
}

const initials = new Map<string, string>()

/** Turning a name into initials takes its time, and the names come back. */
function knownInitialsOf(wanted: readonly string[]): string {
  const key = wanted.join()
  const known = initials.get(key) ?? initialsOf([...wanted])
  initials.set(key, known)
  return known
}

/** Through the functions' own builder. */
function register(grid: GridDocument, index: number, at: number): HouseholdDocument {
  const { targets, tags } = rhythmOf(index)
  const members = [0, 1, 2].map((seat) => ({
    id: ulidAt(at),
    name: nth(names, index + seat * 3),
    relation: nth(relations, seat),
    gender: seat === 2 ? ('male' as const) : ('female' as const),
    birthMonth: seat === 2 ? '2016-05' : `19${String(50 + seat * 30)}-03`,
    phone: seat === 0 ? `1990000${String(1000 + index)}` : null,
    note: null,
  }))
  const record = {
    id: ulidAt(at),
    gridId: grid._id,
    address: `${'一二三四五'.charAt(index % 5)}组 ${String(10 + index)} 号`,
    headId: members[0]?.id ?? '',
    members,
    tags,
    targets,
    guardianConsent: { name: nth(names, index), relation: '母亲', on: '2026-01-01' },
    demo: true,
  }
  return newHousehold(record, grid, fingerprintLike(), new Date(at).toISOString())
}
