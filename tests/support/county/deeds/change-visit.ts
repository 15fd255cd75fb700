import { same } from '../same'
import { ymdOf } from '../../../../contracts/calendar'
import { correctVisit, restoreVisit, withdrawVisit } from '../../../../contracts/visit-changes'
import type { VisitRecord } from '../../../../contracts/visits'
import { ulid } from '../../ids'
import {
  answerTo,
  pick,
  refusedAtTheDoor,
  roleIs,
  somebody,
  type Answer,
  type Deed,
  type Dice,
  type Plan,
} from '../deed'
import { noteDown, placeOfVisit, roleOf, sees, type Said, type Visited, type World } from '../world'
import { heard, idsSaid, refusalOfContent, saidOn } from './record-visits'

const mayChange = (world: World, by: string, visit: Visited): boolean =>
  roleIs(world, by, 'villageChair') || visit.visitorId === by

const somebodyOf = (world: World, dice: Dice, id: string): string =>
  somebody(world, dice, (person, who) => {
    const visit = world.visits[id]
    return (
      visit !== undefined &&
      sees(world, who, placeOfVisit(world, id)) &&
      (roleOf(person) === 'villageChair' || visit.visitorId === who)
    )
  })

export const planCorrection: Plan = (world, dice) => {
  const [id, visit] = pick(Object.entries(world.visits), dice.one) ?? []
  if (!id || !visit) return null
  const { revision, householdId } = visit
  const record = { ...visit.record, householdId }
  const anew = { ...record, ...heard(dice) }
  const keepsWords = dice.how % 3 !== 0
  const corrected = keepsWords
    ? { ...anew, concern: record.concern, wishes: dice.how % 2 ? anew.wishes : record.wishes }
    : anew
  return correcting(somebodyOf(world, dice, id), corrected, dice.other % 9 === 8 ? revision + 1 : revision)
}

const correcting = (by: string, visit: VisitRecord, basedOn: number): Deed => ({
  title: `corrects ${visit.id} of revision ${basedOn} to ${JSON.stringify({ ...visit, id: undefined })}`,
  by,
  send: (as) => answerTo(as, correctVisit, { visit, basedOn, reason: null }),
  happen: (world) => corrected(world, by, visit, basedOn),
})

function corrected(world: World, by: string, record: VisitRecord, basedOn: number): Answer {
  const stored = world.visits[record.id]
  const refusal = refusedAtTheDoor(world, by, correctVisit.roles)
  if (refusal) return refusal
  if (!stored || !sees(world, by, placeOfVisit(world, record.id))) return 'NOT_FOUND'
  if (!mayChange(world, by, stored)) return 'NOT_YOUR_VISIT'
  if (stored.withdrawn) return 'VISIT_WITHDRAWN'
  if (same(stored.record, record)) return 'ok'
  if (stored.revision !== basedOn) return same(stored.versions[basedOn], record) ? 'ok' : 'CONFLICT'
  if (record.householdId !== stored.householdId) return 'VISIT_OF_OTHER_HOUSEHOLD'
  const unfit = refusalOfContent(record) ?? whatSpeaksAgainst(world, stored.record, record)
  if (unfit) return unfit
  sayAnew(world, stored.record, record)
  Object.assign(stored, { record, revision: basedOn + 1, versions: [...stored.versions, record] })
  noteDown(world, 'visit.corrected', record.id)
  return 'ok'
}

/** What is resolved keeps its words; nobody takes the id of what was said elsewhere. */
function whatSpeaksAgainst(world: World, before: VisitRecord, after: VisitRecord): string | null {
  const dropped = idsSaid(before).filter((id) => !idsSaid(after).includes(id))
  if (dropped.some((id) => world.concerns[id]?.status === 'resolved')) return 'CONCERN_RESOLVED'
  for (const [id, said] of saidOn(after)) {
    const known = world.concerns[id]
    if (known && known.visitId !== after.id) return 'ID_TAKEN'
    if (known?.status !== 'resolved') continue
    if (!sameWords(known, said)) return 'CONCERN_RESOLVED'
    if (known.resolvedAt && ymdOf(known.resolvedAt) < ymdOf(said.saidAt)) return 'RESOLVED_BEFORE_SAID'
  }
  return null
}

const sameWords = (one: Said, other: Said): boolean =>
  same([one.kind, one.wishKind, one.text, one.promise], [other.kind, other.wishKind, other.text, other.promise])

function sayAnew(world: World, before: VisitRecord, after: VisitRecord): void {
  for (const id of idsSaid(before)) {
    const said = world.concerns[id]
    if (said && !idsSaid(after).includes(id)) leave(said)
  }
  for (const [id, said] of saidOn(after)) {
    const known = world.concerns[id]
    if (known?.status === 'withdrawn') comeBack(known)
    world.concerns[id] = known
      ? { ...said, status: known.status, statusBefore: null, resolvedAt: known.resolvedAt }
      : said
  }
}

function leave(said: Said): void {
  if (said.status === 'withdrawn') return
  Object.assign(said, { statusBefore: said.status, status: 'withdrawn' })
}

function comeBack(said: Said): void {
  Object.assign(said, { status: said.statusBefore ?? 'open', statusBefore: null })
}

const planFor =
  (withdraws: boolean): Plan =>
  (world, dice) => {
    const suitable = Object.entries(world.visits).filter(
      ([, { withdrawn }]) => dice.other % 5 === 0 || withdrawn !== withdraws,
    )
    const [id] = pick(suitable, dice.one) ?? []
    return id === undefined ? null : withdrawing(somebodyOf(world, dice, id), id, withdraws)
  }
export const planWithdrawal = planFor(true)
export const planRestoration = planFor(false)

const withdrawing = (by: string, id: string, withdraws: boolean, withdrawalId = ulid()): Deed => ({
  title: `${withdraws ? 'withdraws' : 'restores'} ${id}`,
  by,
  send: (as) =>
    withdraws
      ? answerTo(as, withdrawVisit, { id, reason: '记错了', withdrawalId })
      : answerTo(as, restoreVisit, { id }),
  happen: (world) => withdrawn(world, by, id, withdraws ? withdrawalId : null),
})

/** `withdrawalId`: null when it is taken back. */
function withdrawn(world: World, by: string, id: string, withdrawalId: string | null): Answer {
  const withdraws = withdrawalId !== null
  const stored = world.visits[id]
  const refusal = refusedAtTheDoor(world, by, withdraws ? withdrawVisit.roles : restoreVisit.roles)
  if (refusal) return refusal
  if (!stored || !sees(world, by, placeOfVisit(world, id))) return 'NOT_FOUND'
  if (!mayChange(world, by, stored)) return 'NOT_YOUR_VISIT'
  if (withdraws && stored.withdrawals.includes(withdrawalId)) return 'ok'
  if (stored.withdrawn === withdraws) return 'ok'
  if (withdraws) stored.withdrawals.push(withdrawalId)
  stored.withdrawn = withdraws
  for (const concernId of idsSaid(stored.record)) {
    const said = world.concerns[concernId]
    if (said) (withdraws ? leave : comeBack)(said)
  }
  noteDown(world, withdraws ? 'visit.withdrawn' : 'visit.restored', id)
  return 'ok'
}
