import { same } from '../same'
import { ymdOf } from '../../../../contracts/calendar'
import { bindByPhone } from '../../../../contracts/identity'
import { leavePost } from '../../../../contracts/posts'
import { appointStaff, type StaffRecord } from '../../../../contracts/units'
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
import { freshPhone, personOf } from '../found'
import { giveTo, noteDown, sees, type World } from '../world'

export const planLeaving: Plan = (world, dice) => {
  const [staffId, person] =
    pick(
      Object.entries(world.people).filter(([, { level }]) => level === 'village'),
      dice.one,
    ) ?? []
  if (!staffId || !person) return null
  const left = { on: ymdOf(Date.now()), reason: '外出务工' }
  const by = somebody(world, dice, (other, id) => hasRole(leavePost.roles)(other) && sees(world, id, person.place))
  return {
    title: `ends the post of ${person.name}`,
    by,
    send: (as) => answerTo(as, leavePost, { staffId, ...left }),
    happen: (then) => refusedAtTheDoor(then, by, leavePost.roles) ?? ended(then, by, staffId, left),
  }
}

function ended(world: World, by: string, staffId: string, left: object): Answer {
  const person = world.people[staffId]
  if (!person || !sees(world, by, person.place)) return 'NOT_FOUND'
  if (person.left) return same(person.left, left) ? 'ok' : 'LEFT_ALREADY'
  for (const gridId of [...person.grids]) {
    giveTo(world, gridId, null)
    noteDown(world, 'grid.vacated', gridId)
  }
  Object.assign(person, { left, bound: false })
  noteDown(world, 'staff.left', staffId)
  return 'ok'
}

/** A successor in the same unit, to the same kind of post. */
export const planAppointment: Plan = (world, dice) => {
  const gone = Object.values(world.people).filter(({ level, left }) => level === 'village' && left)
  const person = pick(gone, dice.one)
  if (!person) return null
  const record: StaffRecord = {
    ...{
      id: ulid(),
      unitId: person.unitId,
      name: `${person.name}继任`.slice(-20),
      phone: freshPhone(),
      post: person.post,
    },
    ...{ termFrom: '2024-01-01', termTo: '2029-01-01', demo: true },
  }
  const place = world.units[person.unitId]?.place
  return appointing(
    somebody(world, dice, (other, id) => hasRole(appointStaff.roles)(other) && sees(world, id, place)),
    record,
  )
}

const appointing = (by: string, record: StaffRecord): Deed => ({
  title: `appoints ${record.name} (${record.id})`,
  by,
  send: (as) => answerTo(as, appointStaff, { staff: [record] }, receiptsWord),
  happen: (world) => refusedAtTheDoor(world, by, appointStaff.roles) ?? appointed(world, by, record),
})

function appointed(world: World, by: string, record: StaffRecord): Answer {
  const earlier = world.people[record.id]
  if (earlier && sees(world, by, earlier.place)) return 'stored'
  const unit = world.units[record.unitId]
  if (!unit || !sees(world, by, unit.place)) return 'refused:NOT_FOUND'
  if (earlier) return 'refused:ID_TAKEN'
  world.people[record.id] = { ...personOf(record, world.units), phone: record.phone, bound: false }
  noteDown(world, 'staff.appointed', record.id)
  return 'stored'
}

/** She takes up her post with WeChat's own button. */
export const planBinding: Plan = (world, dice): Deed | null => {
  const waiting = Object.entries(world.people).filter(([, { bound, left }]) => !bound && (!left || dice.how % 4 === 0))
  const [staffId, person] = pick(waiting, dice.one) ?? []
  if (!staffId || !person) return null
  return {
    title: 'binds her WeChat',
    by: staffId,
    send: (as) => answerTo(as, bindByPhone, { code: `phone:${person.phone}` }),
    happen: (then) => bound(then, staffId),
  }
}

function bound(world: World, staffId: string): Answer {
  const person = world.people[staffId]
  if (!person || person.left) return 'PHONE_UNKNOWN'
  if (!person.bound) noteDown(world, 'staff.bound', staffId)
  person.bound = true
  return 'ok'
}
