import { same } from '../same'
import { assignGrid, createGrids } from '../../../../contracts/grids'
import { handOverGrid } from '../../../../contracts/handover'
import { ulid } from '../../ids'
import {
  answerTo,
  hasRole,
  pick,
  receiptsWord,
  refusedAtTheDoor,
  somebody,
  type Answer,
  type Deed,
  type Plan,
} from '../deed'
import { gridOf } from '../found'
import { giveTo, noteDown, sees, type Grid, type World } from '../world'

/** Somebody of the grid's unit, mostly; now and then anybody. */
const successor = (world: World, { unitId }: Grid, number: number): string => {
  const all = Object.entries(world.people)
  const there = all.filter(([, person]) => person.unitId === unitId && !person.left)
  return pick(number % 6 === 5 || there.length === 0 ? all : there, number)?.[0] ?? ''
}

export const mayKeep = (world: World, staffId: string, { unitId }: Pick<Grid, 'unitId'>): boolean => {
  const person = world.people[staffId]
  return person?.unitId === unitId && !person.left
}

export const planHandover: Plan = (world, dice) => {
  const [gridId, grid] = pick(Object.entries(world.grids), dice.one) ?? []
  if (!gridId || !grid) return null
  const input = { id: ulid(), gridId, toStaffId: successor(world, grid, dice.other), note: null }
  const by = somebody(world, dice, (person, id) => hasRole(handOverGrid.roles)(person) && sees(world, id, grid.place))
  return handing(by, input)
}

interface Handing {
  id: string
  gridId: string
  toStaffId: string
  note: null
}

const handing = (by: string, input: Handing): Deed => ({
  title: `hands ${input.gridId} to ${input.toStaffId}`,
  by,
  send: (as) => answerTo(as, handOverGrid, input),
  happen: (world) => refusedAtTheDoor(world, by, handOverGrid.roles) ?? handedOver(world, by, input),
})

function handedOver(world: World, by: string, input: Handing): Answer {
  const grid = world.grids[input.gridId]
  const earlier = world.handovers[input.id]
  if (earlier) {
    if (!sees(world, by, earlier.place)) return 'ID_TAKEN'
    return same(earlier.input, input) ? 'ok' : 'CONFLICT'
  }
  if (!grid || grid.closedInto || !sees(world, by, grid.place)) return 'NOT_FOUND'
  if (grid.keeperId === input.toStaffId) return 'KEEPS_IT_ALREADY'
  if (!mayKeep(world, input.toStaffId, grid)) return 'KEEPER_OUTSIDE_UNIT'
  giveTo(world, input.gridId, input.toStaffId)
  world.handovers[input.id] = { input, place: grid.place }
  noteDown(world, 'grid.handedOver', input.gridId)
  return 'ok'
}

export const planAssignment: Plan = (world, dice) => {
  const [gridId, grid] = pick(Object.entries(world.grids), dice.one) ?? []
  if (!gridId || !grid) return null
  const keeperId = dice.how % 3 === 0 ? null : successor(world, grid, dice.other)
  const by = somebody(world, dice, (person, id) => hasRole(assignGrid.roles)(person) && sees(world, id, grid.place))
  return {
    title: `assigns ${gridId} to ${keeperId ?? 'nobody'}`,
    by,
    send: (as) => answerTo(as, assignGrid, { gridId, keeperId }),
    happen: (then) => refusedAtTheDoor(then, by, assignGrid.roles) ?? assigned(then, by, gridId, keeperId),
  }
}

function assigned(world: World, by: string, gridId: string, keeperId: string | null): Answer {
  const grid = world.grids[gridId]
  if (!grid || grid.closedInto || !sees(world, by, grid.place)) return 'NOT_FOUND'
  if (grid.keeperId === keeperId) return 'ok'
  if (keeperId !== null && !mayKeep(world, keeperId, grid)) return 'KEEPER_OUTSIDE_UNIT'
  giveTo(world, gridId, keeperId)
  noteDown(world, 'grid.assigned', gridId)
  return 'ok'
}

export const planGrid: Plan = (world, dice) => {
  const [unitId, unit] = pick(Object.entries(world.units), dice.one) ?? []
  if (!unitId || !unit) return null
  const id = ulid()
  const keeperId = dice.how % 2 ? null : successor(world, gridOf('', unitId, '', null), dice.other)
  const by = somebody(world, dice, (person, who) => hasRole(createGrids.roles)(person) && sees(world, who, unit.place))
  return {
    title: `lays out grid ${id} in ${unit.name} for ${keeperId ?? 'nobody'}`,
    by,
    send: (as) => answerTo(as, createGrids, { grids: [{ id, unitId, name: '新网格', keeperId }] }, receiptsWord),
    happen: (then) => refusedAtTheDoor(then, by, createGrids.roles) ?? laidOut(then, by, id, unitId, keeperId),
  }
}

function laidOut(world: World, by: string, id: string, unitId: string, keeperId: string | null): Answer {
  const unit = world.units[unitId]
  const earlier = world.grids[id]
  if (earlier && sees(world, by, earlier.place)) return 'stored'
  if (!unit || !sees(world, by, unit.place)) return 'refused:NOT_FOUND'
  if (unit.level !== 'town' && unit.level !== 'village') return 'refused:UNIT_HAS_NO_GRIDS'
  if (keeperId !== null && !mayKeep(world, keeperId, { unitId })) return 'refused:KEEPER_OUTSIDE_UNIT'
  if (earlier) return 'refused:ID_TAKEN'
  world.grids[id] = gridOf('新网格', unitId, `${unit.place}/${id}`, null)
  giveTo(world, id, keeperId)
  noteDown(world, 'grid.created', id)
  return 'stored'
}
