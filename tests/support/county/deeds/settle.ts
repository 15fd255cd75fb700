import { same } from '../same'
import { ymdOf } from '../../../../contracts/calendar'
import { settleConcerns, type ConcernChange } from '../../../../contracts/concerns'
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
import { lateRefusalOf, mayKnow } from '../late'
import { noteDown, placeOfConcern, sees, type Household, type World } from '../world'

const { roles } = settleConcerns

/** Ticks one or two, or takes a tick back. */
export const planSettling: Plan = (world, dice) => {
  const ids = Object.keys(world.concerns)
  const concernId = pick(ids, dice.one)
  if (concernId === undefined) return null
  const also = dice.how % 4 === 0 ? [pick(ids, dice.other) ?? concernId] : []
  const daysAgo = dice.other % 4 === 0 ? dice.other % 50 : 0
  const changes = [concernId, ...also].map((id) => ({
    ...{ id: ulid(), concernId: id, note: null },
    to: dice.how % 3 === 0 ? ('open' as const) : ('resolved' as const),
    at: new Date(Date.now() - daysAgo * 86_400_000).toISOString(),
  }))
  const by = somebody(
    world,
    dice,
    (person, id) => hasRole(roles)(person) && mayKnow(world, id, homeOf(world, concernId)),
  )
  return settling(by, changes)
}

const settling = (by: string, changes: ConcernChange[]): Deed => ({
  title: `settles ${changes.map(({ concernId, to, at }) => `${concernId} to ${to} at ${at}`).join(', ')}`,
  by,
  send: (as) => answerTo(as, settleConcerns, { changes }, receiptsWord),
  happen: (world) =>
    refusedAtTheDoor(world, by, roles) ?? changes.map((change) => settledOne(world, by, change)).join(),
})

function settledOne(world: World, by: string, change: ConcernChange): Answer {
  const { id, concernId, to, at } = change
  const said = world.concerns[concernId]
  const earlier = world.changes[id]
  if (earlier && same(earlier, change)) return 'stored'
  const isHers = sees(world, by, placeOfConcern(world, concernId))
  if (!said || (!isHers && lateRefusalOf(world, by, homeOf(world, concernId), at))) return 'refused:NOT_FOUND'
  if (said.status === 'withdrawn') return 'refused:VISIT_WITHDRAWN'
  if (ymdOf(at) < ymdOf(said.saidAt)) return 'refused:RESOLVED_BEFORE_SAID'
  if (earlier) return 'conflict'
  world.changes[id] = change
  noteDown(world, `concern.${to}${isHers ? '' : 'Late'}`, concernId)
  if (said.status !== to) Object.assign(said, { status: to, resolvedAt: to === 'resolved' ? at : null })
  return 'stored'
}

const homeOf = (world: World, concernId: string): Household | undefined =>
  world.households[world.visits[world.concerns[concernId]?.visitId ?? '']?.householdId ?? '']
