import { monthOf } from '../../../contracts/calendar'
import type { StoredDocument } from '../audits'
import type { Stored } from './stored'
import { placeOfConcern, placeOfVisit, type Household, type World } from './world'

type ById = Record<string, unknown>
type Pictured = Record<keyof Stored, ById>

/** Everything stored, each record as far as the world knows it: none lost, none doubled, each where it belongs. */
export const pictureOfStored = (stored: Stored): Pictured => ({
  units: byId(stored.units, ({ parentId, place }) => ({ parentId, place })),
  staff: byId(stored.staff, pictureOfStaff),
  grids: byId(stored.grids, ({ unitId, place, keeper, closed }) => ({
    ...{ unitId, place, keeperId: idIn(keeper) },
    closedInto: (closed as { into: string } | null)?.into ?? null,
  })),
  handovers: byId(stored.handovers, ({ place }) => ({ place })),
  households: byId(stored.households, pictureOfHousehold),
  visits: byId(stored.visits, pictureOfVisit),
  concerns: byId(stored.concerns, pictureOfConcern),
  concernChanges: byId(stored.concernChanges, ({ concernId, to, place }) => ({ concernId, to, place })),
  jobs: byId(stored.jobs, ({ state }) => ({ state })),
})

/** The same of the world. */
export const pictureOfWorld = (world: World): Pictured => ({
  units: each(world.units, ({ parentId, place }) => ({ parentId, place })),
  staff: each(withoutCity(world.people), ({ unitId, place, movedFrom, openid, bound, left, grids }) => ({
    ...{ unitId, place, movedFrom, left, openid: bound ? openid : null },
    ...{ grids: [...grids].sort(), gridPlaces: grids.map((id) => `${place}/${id}`).sort(), keeps: grids.length },
  })),
  grids: each(world.grids, ({ unitId, place, keeperId, closedInto }) => ({ unitId, place, keeperId, closedInto })),
  handovers: each(world.handovers, ({ place }) => ({ place })),
  households: each(world.households, (home, id) => expectedHousehold(world, home, id)),
  visits: each(world.visits, ({ record, householdId, visitorId, revision, withdrawn, carried }, id) => ({
    ...{ householdId, visitorId, revision, withdrawn, place: placeOfVisit(world, id), carriedBy: carried[0] ?? null },
    ...{ visitedAt: record.visitedAt, outcome: record.outcome, targets: record.targets, note: record.note },
    ...{ concernId: record.concern?.id ?? null, wishes: record.wishes },
  })),
  concerns: each(world.concerns, (said, id) => {
    const { statusBefore, ...rest } = said
    const householdId = world.visits[said.visitId]?.householdId
    return { ...rest, householdId, place: placeOfConcern(world, id) }
  }),
  concernChanges: each(world.changes, ({ concernId, to }) => ({
    concernId,
    to,
    place: placeOfConcern(world, concernId),
  })),
  jobs: each(world.jobs, ({ state }) => ({ state })),
})

const byId = (documents: readonly StoredDocument[], picture: (document: StoredDocument) => object): ById =>
  Object.fromEntries(documents.map((document) => [String(document._id), picture(document)]))

const each = <Entry>(entries: Record<string, Entry>, picture: (entry: Entry, id: string) => object): ById =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, picture(entry, id)]))

/** The city's people are not of these counties. */
const withoutCity = (people: World['people']): World['people'] =>
  Object.fromEntries(Object.entries(people).filter(([, { level }]) => level !== 'city'))

const idIn = (value: unknown): unknown => (value as { id: string } | null)?.id ?? null

function pictureOfStaff({ unitId, place, movedFrom, left, openid, grids, keeps }: StoredDocument): object {
  const kept = grids as { id: string; place: string }[]
  return {
    ...{ unitId, place, movedFrom: movedFrom ?? null, left, openid, keeps },
    ...{ grids: kept.map(({ id }) => id).sort(), gridPlaces: kept.map((grid) => grid.place).sort() },
  }
}

const pictureOfHousehold = ({ gridId, place, status, revision, merged, targets, ...rest }: StoredDocument): object => ({
  ...{ gridId, place, status, revision, targets, mergedInto: (merged as { into: string } | null)?.into ?? null },
  ...{ lastAt: (rest.lastVisit as { at: string } | null)?.at ?? null, lastMetAt: rest.lastMetAt },
  reached: sorted(rest.reached as Record<string, string[]>),
})

function expectedHousehold(world: World, home: Household, id: string): object {
  const { gridId, place, status, revision, merged, record } = home
  const standing = Object.values(world.visits).filter(({ householdId, withdrawn }) => householdId === id && !withdrawn)
  const newest = standing.map((visit) => visit.record).sort((one, other) => (one.visitedAt < other.visitedAt ? 1 : -1))
  const met = newest.filter(({ outcome }) => outcome === 'met')
  const reached: Record<string, string[]> = {}
  for (const { visitedAt, targets } of met)
    reached[monthOf(visitedAt)] = [...(reached[monthOf(visitedAt)] ?? []), ...targets]
  return {
    ...{ gridId, place, status, revision, targets: record.targets, mergedInto: merged?.into ?? null },
    ...{ lastAt: newest[0]?.visitedAt ?? null, lastMetAt: met[0]?.visitedAt ?? null, reached: sorted(reached) },
  }
}

const sorted = (reached: Record<string, string[]>): object =>
  Object.fromEntries(Object.entries(reached).map(([month, targets]) => [month, [...new Set(targets)].sort()]))

const pictureOfVisit = (visit: StoredDocument): object => ({
  ...{ householdId: visit.householdId, visitorId: visit.visitorId, revision: visit.revision },
  ...{ withdrawn: visit.withdrawn !== null, place: visit.place, carriedBy: visit.carriedBy ?? null },
  ...{ visitedAt: visit.visitedAt, outcome: visit.outcome, targets: visit.targets, note: visit.note },
  ...{ concernId: visit.concernId, wishes: visit.wishes },
})

const pictureOfConcern = (concern: StoredDocument): object => ({
  ...{ kind: concern.kind, wishKind: concern.wishKind, text: concern.text, promise: concern.promise },
  ...{ visitId: concern.visitId, saidAt: concern.saidAt, status: concern.status, resolvedAt: concern.resolvedAt },
  ...{ householdId: concern.householdId, place: concern.place },
})
