import { same } from '../same'
import { ymdOf } from '../../../../contracts/calendar'
import { closeHousehold, moveHousehold, reopenHousehold } from '../../../../contracts/household-lifecycle'
import { registerHouseholds, reviseHousehold, type HouseholdRecord } from '../../../../contracts/households'
import { ulid } from '../../ids'
import { household } from '../../samples'
import {
  answerTo,
  hasRole,
  pick,
  receiptsWord,
  refusedAtTheDoor,
  somebody,
  type Answer,
  type Deed,
  type Dice,
  type Plan,
} from '../deed'
import { householdOf } from '../found'
import { mayKnow } from '../late'
import { noteDown, sees, type Household, type World } from '../world'

export const planRegistration: Plan = (world, dice) => {
  const [gridId, grid] = pick(Object.entries(world.grids), dice.one) ?? []
  if (!gridId || !grid) return null
  const records = Array.from({ length: 1 + (dice.how % 2) }, () =>
    household(gridId, dice.other % 2 ? { targets: ['emptyNest'], tags: [] } : {}),
  )
  return registering(
    somebody(world, dice, (person, id) => hasRole(registerHouseholds.roles)(person) && sees(world, id, grid.place)),
    records,
  )
}

/** Another household under an id that is taken. */
export const planHouseholdAnew: Plan = (world, dice) => {
  const [id, home] = pick(Object.entries(world.households), dice.one) ?? []
  if (!id || !home) return null
  const by = somebody(
    world,
    dice,
    (person, who) => hasRole(registerHouseholds.roles)(person) && sees(world, who, home.place),
  )
  return registering(by, [household(home.gridId, { id, address: '别处 1 号' })])
}

const registering = (by: string, households: HouseholdRecord[]): Deed => ({
  title: `registers ${households.map(({ id, gridId }) => `${id} in ${gridId}`).join(', ')}`,
  by,
  send: (as) => answerTo(as, registerHouseholds, { households }, receiptsWord),
  happen: (world) =>
    refusedAtTheDoor(world, by, registerHouseholds.roles) ??
    households.map((record) => registeredOne(world, by, record)).join(),
})

function registeredOne(world: World, by: string, record: HouseholdRecord): Answer {
  const earlier = world.households[record.id]
  if (earlier && same(earlier.record, record)) return 'stored'
  const grid = world.grids[record.gridId]
  if (!grid || grid.closedInto || !sees(world, by, grid.place)) return 'refused:NOT_FOUND'
  if (earlier) return sees(world, by, earlier.place) ? 'conflict' : 'refused:ID_TAKEN'
  world.households[record.id] = householdOf(record, grid.place)
  noteDown(world, 'household.registered', record.id)
  return 'stored'
}

const somebodyOf = (world: World, dice: Dice, home: Household, roles: readonly string[]): string =>
  somebody(world, dice, (person, id) => hasRole(roles)(person) && sees(world, id, home.place))

export const planRevision: Plan = (world, dice) => {
  const [id, home] = pick(Object.entries(world.households), dice.one) ?? []
  if (!id || !home) return null
  const record = {
    ...home.record,
    gridId: home.gridId,
    targets: pick([['hardship'], ['emptyNest'], []], dice.how) ?? [],
  }
  const by = somebody(world, dice, (person, who) => hasRole(reviseHousehold.roles)(person) && mayKnow(world, who, home))
  return revising(by, record, dice.other % 7 === 6 ? home.revision + 1 : home.revision)
}

const revising = (by: string, record: HouseholdRecord, basedOn: number): Deed => ({
  title: `revises ${record.id} of revision ${basedOn} to targets ${record.targets.join()}`,
  by,
  send: (as) => answerTo(as, reviseHousehold, { household: record, basedOn }),
  happen: (world) => refusedAtTheDoor(world, by, reviseHousehold.roles) ?? revised(world, by, record, basedOn),
})

function revised(world: World, by: string, record: HouseholdRecord, basedOn: number): Answer {
  const home = world.households[record.id]
  const isHers = sees(world, by, home?.place)
  if (!home || !(isHers ? home.gridId === record.gridId : mayBeLate(world, by, home, record))) return 'NOT_FOUND'
  if (same(home.record, record)) return 'ok'
  if (home.revision !== basedOn) return isHers ? 'CONFLICT' : 'NOT_FOUND'
  if (home.status !== 'living') return 'HOUSEHOLD_CLOSED'
  Object.assign(home, { record, revision: basedOn + 1 })
  noteDown(world, `household.revised${isHers ? '' : 'Late'}`, record.id)
  return 'ok'
}

const mayBeLate = (world: World, by: string, home: Household, { gridId }: HouseholdRecord): boolean =>
  [home.gridId, ...home.stood.map((stay) => stay.gridId)].includes(gridId) && mayKnow(world, by, home)

type Change = 'moves away' | 'closes' | 'reopens'
const wanted = { 'moves away': 'movedAway', closes: 'closed', reopens: 'living' } as const
const rolesOf = {
  'moves away': moveHousehold.roles,
  closes: closeHousehold.roles,
  reopens: reopenHousehold.roles,
}
const words = { 'moves away': 'moved', closes: 'closed', reopens: 'reopened' } as const

export const planStatus =
  (change: Change): Plan =>
  (world, dice) => {
    const suitable = Object.entries(world.households).filter(
      ([, { status }]) => dice.other % 5 === 0 || (status === 'living') !== (change === 'reopens'),
    )
    const [id, home] = pick(suitable, dice.one) ?? []
    return id && home ? changing(somebodyOf(world, dice, home, rolesOf[change]), id, change) : null
  }

function changing(by: string, id: string, change: Change): Deed {
  const changeId = change === 'reopens' ? null : ulid()
  const on = ymdOf(Date.now())
  const departure = change === 'reopens' ? null : { on, note: change === 'closes' ? '没人了' : null }
  const named = changeId === null ? {} : { changeId }
  return {
    title: `${change} ${id}`,
    by,
    send(as) {
      if (change === 'moves away') return answerTo(as, moveHousehold, { id, on, whereTo: null, ...named })
      if (change === 'closes') return answerTo(as, closeHousehold, { id, on, reason: '没人了', ...named })
      return answerTo(as, reopenHousehold, { id })
    },
    happen: (world) =>
      refusedAtTheDoor(world, by, rolesOf[change]) ?? changed(world, by, id, { change, departure, changeId }),
  }
}

interface Changing {
  change: Change
  departure: Household['departure']
  changeId: string | null
}

function changed(world: World, by: string, id: string, { change, departure, changeId }: Changing): Answer {
  const home = world.households[id]
  if (!home || !sees(world, by, home.place)) return 'NOT_FOUND'
  const to = wanted[change]
  if (changeId !== null && home.told.includes(changeId)) return 'ok'
  if (home.status === to && same(home.departure, departure)) return 'ok'
  if (home.status === 'merged') return 'HOUSEHOLD_MERGED'
  if (home.status === 'closed' && to === 'movedAway') return 'HOUSEHOLD_CLOSED'
  Object.assign(home, { status: to, departure })
  if (changeId !== null) home.told.push(changeId)
  noteDown(world, `household.${words[change]}`, id)
  return 'ok'
}
