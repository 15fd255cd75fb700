import type { ConcernChange } from '../../../contracts/concerns'
import type { HouseholdRecord } from '../../../contracts/households'
import type { Role } from '../../../contracts/roles'
import type { Post, UnitLevel } from '../../../contracts/units'
import type { VisitRecord } from '../../../contracts/visits'

/** The county as the test believes it to be: plain data, changed by deeds, held against what is stored. */
export interface World {
  /** One more with each deed. */
  clock: number
  units: Record<string, Unit>
  people: Record<string, Person>
  grids: Record<string, Grid>
  households: Record<string, Household>
  visits: Record<string, Visited>
  concerns: Record<string, Said>
  /** What was settled, by the id of the change. */
  changes: Record<string, ConcernChange>
  handovers: Record<string, { input: object; place: string }>
  jobs: Record<string, Job>
  /** How many lines the log has to have, by `<action> <subject>`. */
  lines: Record<string, number>
}

export interface Unit {
  name: string
  level: UnitLevel
  parentId: string | null
  place: string
}

export interface Person {
  name: string
  openid: string
  phone: string
  unitId: string
  level: UnitLevel
  post: Post
  place: string
  /** Where she was while her unit is on its way. */
  movedFrom: string | null
  bound: boolean
  left: object | null
  grids: string[]
  /** When which grid was hers; what she recorded then she may still send. */
  tenures: Tenure[]
}

export interface Tenure {
  gridId: string
  since: number
  until: number
}

export interface Grid {
  name: string
  unitId: string
  place: string
  keeperId: string | null
  closedInto: string | null
}

export interface Household {
  record: HouseholdRecord
  gridId: string
  place: string
  status: 'living' | 'movedAway' | 'closed' | 'merged'
  departure: { on: string; note: string | null } | null
  revision: number
  merged: { id: string; into: string; from: Household['status'] } | null
  undone: string[]
  /** Changes of its status that were told already. */
  told: string[]
  /** The grids it stood in before. */
  stood: { gridId: string; until: number }[]
}

export interface Visited {
  /** As it reads now, and as it was first sent. */
  record: VisitRecord
  sent: VisitRecord
  householdId: string
  visitorId: string
  revision: number
  /** Every version, the first one first. */
  versions: VisitRecord[]
  withdrawn: boolean
  withdrawals: string[]
  /** The merges of households that brought it where it is, the last one first. */
  carried: string[]
}

export interface Said {
  kind: 'concern' | 'wish'
  wishKind: string | null
  text: string
  promise: { text: string; dueOn: string } | null
  visitId: string
  saidAt: string
  status: 'open' | 'resolved' | 'withdrawn'
  statusBefore: 'open' | 'resolved' | null
  resolvedAt: string | null
}

export interface Job {
  kind: 'split' | 'merge' | 'move'
  state: string
  from: string
  to: string
  place: string
  input: object
  unitId: string | null
}

export const lies = (place: string, at: string): boolean => place === at || place.startsWith(`${at}/`)

export const roleOf = ({ post, level }: Person): Role => {
  if (post === 'executive') return 'gridMember'
  return level === 'village' ? 'villageChair' : (`${level}Staff` as Role)
}

/** Her post's places; with a grid member, those of her grids alone. */
export function placesOf(person: Person): string[] {
  const posts = [person.place, ...(person.movedFrom ? [person.movedFrom] : [])]
  if (roleOf(person) !== 'gridMember') return posts
  return posts.flatMap((place) => person.grids.map((id) => `${place}/${id}`))
}

export const sees = (world: World, personId: string, place: string | undefined): boolean => {
  const person = world.people[personId]
  return person !== undefined && place !== undefined && placesOf(person).some((at) => lies(place, at))
}

/** The place of a visit is its household's. */
export const placeOfVisit = (world: World, id: string): string | undefined =>
  world.households[world.visits[id]?.householdId ?? '']?.place

export const placeOfConcern = (world: World, id: string): string | undefined =>
  placeOfVisit(world, world.concerns[id]?.visitId ?? '')

export const noteDown = (world: World, action: string, subject: string): void => {
  const line = `${action} ${subject}`
  world.lines[line] = (world.lines[line] ?? 0) + 1
}

/** Whoever had it has it no longer. */
export function giveTo(world: World, gridId: string, keeperId: string | null): void {
  const grid = world.grids[gridId]
  if (!grid) return
  const before = world.people[grid.keeperId ?? '']
  const tenure = before?.tenures.find((each) => each.gridId === gridId && each.until === Infinity)
  if (before) before.grids = before.grids.filter((id) => id !== gridId)
  if (tenure) tenure.until = world.clock
  grid.keeperId = keeperId
  const next = world.people[keeperId ?? '']
  if (!next) return
  next.grids = [...next.grids, gridId].sort()
  next.tenures = [...next.tenures, { gridId, since: world.clock, until: Infinity }].sort(byGrid)
}

const byGrid = (one: Tenure, other: Tenure): number => (one.gridId < other.gridId ? -1 : 1)

/** To another grid, with everything that happened at its door. */
export function carryTo(world: World, householdId: string, gridId: string, place: string): void {
  const home = world.households[householdId]
  if (!home) return
  if (home.gridId !== gridId) home.stood.push({ gridId: home.gridId, until: world.clock })
  Object.assign(home, { gridId, place })
  noteDown(world, 'household.movedOut', householdId)
  noteDown(world, 'household.movedIn', householdId)
}
