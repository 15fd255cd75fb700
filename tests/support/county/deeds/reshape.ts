import { same } from '../same'
import { ymdOf } from '../../../../contracts/calendar'
import { moveUnit } from '../../../../contracts/divisions'
import { mergeGrids, splitGrid } from '../../../../contracts/grid-shapes'
import { ulid } from '../../ids'
import { answerTo, hasRole, pick, refusedAtTheDoor, roleIs, somebody, type Answer, type Deed, type Plan } from '../deed'
import { gridOf } from '../found'
import { giveTo, lies, noteDown, sees, type Job, type World } from '../world'
import { mayKeep } from './keep-grids'

const beforeLast = (place: string): string => place.slice(0, place.lastIndexOf('/'))

/** Two jobs never move the same records at the same time. */
function begin(world: World, id: string, job: Omit<Job, 'state' | 'place'>): boolean {
  const crosses = (one: string, other: string): boolean => lies(one, other) || lies(other, one)
  const ends = [job.from, job.to]
  const running = Object.values(world.jobs).filter(({ state }) => state === 'running')
  if (running.some(({ from, to }) => ends.some((end) => crosses(end, from) || crosses(end, to)))) return false
  world.jobs[id] = { ...job, state: 'running', place: commonPlace(job.from, job.to) }
  return true
}

function commonPlace(one: string, other: string): string {
  const [steps, others] = [one.split('/'), other.split('/')]
  const parting = steps.findIndex((step, index) => step !== others[index])
  return steps.slice(0, parting).join('/')
}

export const planSplit: Plan = (world, dice) => {
  const [gridId, grid] = pick(Object.entries(world.grids), dice.one) ?? []
  const homes = Object.entries(world.households).filter(([, home]) => home.gridId === gridId)
  if (!gridId || !grid || homes.length === 0) return null
  const householdIds = homes.map(([id]) => id).filter((_, index) => index === 0 || (dice.how + index) % 2 === 0)
  const there = Object.keys(world.people).filter((id) => world.people[id]?.unitId === grid.unitId)
  const keeperId = dice.how % 3 === 0 ? null : (pick(there, dice.other) ?? null)
  const by = somebody(world, dice, (person, id) => hasRole(splitGrid.roles)(person) && sees(world, id, grid.place))
  return splitting(by, { gridId, newGrid: { id: ulid(), name: '拆出的网格', keeperId }, householdIds })
}

interface Splitting {
  gridId: string
  newGrid: { id: string; name: string; keeperId: string | null }
  householdIds: string[]
}

const splitting = (by: string, input: Splitting): Deed => ({
  title: `splits ${input.householdIds.join(', ')} off ${input.gridId} into ${input.newGrid.id} of ${input.newGrid.keeperId ?? 'nobody'}`,
  by,
  send: (as) => answerTo(as, splitGrid, input),
  happen: (world) => refusedAtTheDoor(world, by, splitGrid.roles) ?? split(world, by, input),
})

function split(world: World, by: string, input: Splitting): Answer {
  const { gridId, newGrid, householdIds } = input
  const jobId = `split:${newGrid.id}`
  const made = world.grids[newGrid.id]
  if (made) {
    if (!sees(world, by, made.place)) return 'ID_TAKEN'
    return same(world.jobs[jobId]?.input, input) ? 'ok' : 'CONFLICT'
  }
  const from = world.grids[gridId]
  if (!from || !sees(world, by, from.place)) return 'NOT_FOUND'
  if (from.closedInto) return 'GRID_CLOSED'
  const isThere = (home: World['households'][string] | undefined): boolean =>
    home?.gridId === gridId && sees(world, by, home.place)
  if (!householdIds.every((id) => isThere(world.households[id]))) return 'HOUSEHOLDS_OF_OTHER_GRID'
  if (newGrid.keeperId !== null && !mayKeep(world, newGrid.keeperId, from)) return 'KEEPER_OUTSIDE_UNIT'
  const place = `${beforeLast(from.place)}/${newGrid.id}`
  if (!begin(world, jobId, { kind: 'split', from: from.place, to: place, input, unitId: null })) return 'JOB_RUNNING'
  world.grids[newGrid.id] = gridOf(newGrid.name, from.unitId, place, null)
  giveTo(world, newGrid.id, newGrid.keeperId)
  noteDown(world, 'grid.split', gridId)
  noteDown(world, 'grid.created', newGrid.id)
  return 'ok'
}

export const planGridMerge: Plan = (world, dice) => {
  const [fromGridId, from] = pick(Object.entries(world.grids), dice.one) ?? []
  const others = Object.keys(world.grids).filter(
    (id) => id !== fromGridId && (dice.how % 6 === 5 || world.grids[id]?.unitId === from?.unitId),
  )
  const intoGridId = pick(others, dice.other)
  if (!fromGridId || !from || !intoGridId) return null
  const by = somebody(world, dice, (person, id) => hasRole(mergeGrids.roles)(person) && sees(world, id, from.place))
  return {
    title: `merges grid ${fromGridId} into ${intoGridId}`,
    by,
    send: (as) => answerTo(as, mergeGrids, { fromGridId, intoGridId }),
    happen: (then) => refusedAtTheDoor(then, by, mergeGrids.roles) ?? merged(then, by, fromGridId, intoGridId),
  }
}

function merged(world: World, by: string, fromId: string, intoId: string): Answer {
  const [from, into] = [world.grids[fromId], world.grids[intoId]]
  if (!from || !into || !sees(world, by, from.place) || !sees(world, by, into.place)) return 'NOT_FOUND'
  if (from.closedInto === intoId) return 'ok'
  if (from.closedInto || into.closedInto) return 'GRID_CLOSED'
  if (from.unitId !== into.unitId) return 'GRIDS_OF_TWO_UNITS'
  const job = { kind: 'merge', from: from.place, to: into.place, input: {}, unitId: null } as const
  if (!begin(world, `merge:${fromId}`, job)) return 'JOB_RUNNING'
  giveTo(world, fromId, null)
  from.closedInto = intoId
  noteDown(world, 'grid.closed', fromId)
  noteDown(world, 'grid.mergedInto', intoId)
  return 'ok'
}

export const planUnitMove: Plan = (world, dice) => {
  const units = Object.entries(world.units)
  const [unitId, unit] =
    pick(
      units.filter(([, { level }]) => dice.how % 6 === 5 || level === 'village' || level === 'town'),
      dice.one,
    ) ?? []
  const above = unit?.level === 'village' ? 'town' : 'county'
  const parents = units.filter(([id, { level }]) => dice.how % 6 === 5 || (level === above && id !== unit?.parentId))
  const [newParentId, parent] = pick(parents, dice.other) ?? []
  if (!unitId || !unit || !newParentId || !parent) return null
  const both = [unit.place, parent.place]
  const by = somebody(
    world,
    dice,
    (person, id) => hasRole(moveUnit.roles)(person) && both.every((place) => sees(world, id, place)),
  )
  return moving(by, { id: ulid(), unitId, newParentId, on: ymdOf(Date.now()) }, `${unit.name} under ${parent.name}`)
}

interface Moving {
  id: string
  unitId: string
  newParentId: string
  on: string
}

const moving = (by: string, input: Moving, words: string): Deed => ({
  title: `moves ${words} (${input.id})`,
  by,
  send: (as) => answerTo(as, moveUnit, input),
  happen: (world) => refusedAtTheDoor(world, by, moveUnit.roles) ?? moved(world, by, input),
})

const levelAbove: Record<string, string> = { village: 'town', town: 'county', county: 'city' }

function moved(world: World, by: string, input: Moving): Answer {
  const jobId = `move:${input.id}`
  const earlier = world.jobs[jobId]
  if (earlier) return sees(world, by, earlier.place) ? 'ok' : 'ID_TAKEN'
  const [unit, parent] = [world.units[input.unitId], world.units[input.newParentId]]
  if (!unit || !parent || !sees(world, by, unit.place) || !sees(world, by, parent.place)) return 'NOT_FOUND'
  if (!['countyStaff', 'cityStaff'].some((role) => roleIs(world, by, role))) return 'DIVISIONS_BY_COUNTY'
  if (lies(parent.place, unit.place)) return 'MOVE_INTO_ITSELF'
  if (levelAbove[unit.level] !== parent.level) return 'LEVEL_MISMATCH'
  if (unit.parentId === input.newParentId) return 'UNIT_THERE_ALREADY'
  const job = {
    kind: 'move',
    from: unit.place,
    to: `${parent.place}/${input.unitId}`,
    input,
    unitId: input.unitId,
  } as const
  if (!begin(world, jobId, job)) return 'JOB_RUNNING'
  noteDown(world, 'unit.moveBegun', input.unitId)
  return 'ok'
}
