import type { StoredDocument } from '../audits'
import { textIn, type Stored } from './stored'
import { carryTo, lies, type Job, type Person, type World } from './world'

/**
 * While a job runs, each record is at its old place or at its new one: where, is taken from what is stored, and nothing
 * else is. A household takes everything that happened at its door along.
 */
export function adoptPlaces(world: World, stored: Stored | null): void {
  if (!stored) throw new Error('where the records are was not read')
  const before = structuredClone(Object.values(world.jobs).filter(({ state }) => state !== 'done'))
  for (const document of stored.jobs) adoptJob(world, document)
  for (const document of stored.households) adoptHousehold(world, document, before)
  for (const document of stored.units) adoptUnit(world, document, before)
  for (const document of stored.grids) adoptPlace(world.grids[textIn(document, '_id')], document, before)
  for (const document of stored.handovers) adoptPlace(world.handovers[textIn(document, '_id')], document, before)
  for (const document of stored.staff) adoptPerson(world.people[textIn(document, '_id')], document, before)
}

const order = ['running', 'checking', 'done']

function adoptJob(world: World, document: StoredDocument): void {
  const job = world.jobs[textIn(document, '_id')]
  if (!job) return
  const state = textIn(document, 'state')
  if (order.indexOf(state) < order.indexOf(job.state)) throw new Error(`a job that was ${job.state} is ${state} again`)
  job.state = state
  job.place = textIn(document, 'place')
}

/** Where a job takes what is at a place; null where none does. */
function takenTo(place: string, jobs: readonly Job[]): string[] {
  return jobs.filter(({ from }) => lies(place, from)).map(({ from, to }) => to + place.slice(from.length))
}

function adoptPlace(record: { place: string } | undefined, document: StoredDocument, jobs: readonly Job[]): boolean {
  const place = textIn(document, 'place')
  if (
    !record ||
    !takenTo(
      record.place,
      jobs.filter(({ kind }) => kind === 'move'),
    ).includes(place)
  )
    return false
  record.place = place
  return true
}

function adoptUnit(world: World, document: StoredDocument, jobs: readonly Job[]): void {
  const id = textIn(document, '_id')
  const unit = world.units[id]
  if (!unit || !adoptPlace(unit, document, jobs)) return
  const isItself = jobs.some(({ unitId, to }) => unitId === id && to === unit.place)
  if (isItself) unit.parentId = unit.place.split('/').at(-2) ?? null
}

function adoptHousehold(world: World, document: StoredDocument, jobs: readonly Job[]): void {
  const id = textIn(document, '_id')
  const place = textIn(document, 'place')
  const home = world.households[id]
  const isSplitOff = ({ kind, input }: Job): boolean =>
    kind !== 'split' || (input as { householdIds: string[] }).householdIds.includes(id)
  if (!home || !takenTo(home.place, jobs.filter(isSplitOff)).includes(place)) return
  carryTo(world, id, place.split('/').at(-1) ?? '', place)
}

/** She sees both places until all is there. */
function adoptPerson(person: Person | undefined, document: StoredDocument, jobs: readonly Job[]): void {
  if (!person) return
  const before = person.place
  if (adoptPlace(person, document, jobs)) person.movedFrom = before
  const arrived = jobs.some(({ kind, to, state }) => kind === 'move' && lies(person.place, to) && state === 'checking')
  if (arrived && document.movedFrom === null) person.movedFrom = null
}
