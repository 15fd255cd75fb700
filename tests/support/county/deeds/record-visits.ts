import { same } from '../same'
import { addDays, ymdOf } from '../../../../contracts/calendar'
import { recordVisits, type VisitRecord } from '../../../../contracts/visits'
import { ulid } from '../../ids'
import { visit } from '../../samples'
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
import { lateRefusalOf, mayKnow } from '../late'
import { noteDown, placeOfVisit, sees, type World } from '../world'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const { roles } = recordVisits

/** When a phone says it is, so many days ago: its clock is right, an hour slow or fast, or hours fast. */
const instant = (daysAgo: number, clock: number): string =>
  new Date(Date.now() - daysAgo * DAY + ([0, 0, -HOUR, HOUR, 0, 3 * HOUR][clock % 6] ?? 0)).toISOString()

/** What she hears at a door. */
export function heard({ one, other, how }: Dice): Omit<Partial<VisitRecord>, 'id'> {
  const visitedAt = instant(other % 3 === 0 ? other % 40 : 0, how)
  const promise = one % 3 === 0 ? null : { text: '去问', dueOn: addDays(ymdOf(visitedAt), (one % 9) - 1) }
  return {
    visitedAt,
    outcome: pick(['met', 'met', 'met', 'notHome', 'declined'] as const, one),
    targets: pick([['hardship'], [], ['emptyNest', 'hardship']], other) ?? [],
    concern: how % 2 === 0 ? { id: ulid(), text: '取暖补贴', promise } : null,
    wishes: how % 3 === 0 ? [{ id: ulid(), kind: 'woman', text: '棉被' }] : [],
  }
}

const planOf =
  (recordsFor: (world: World, dice: Dice) => VisitRecord[], word: string): Plan =>
  (world, dice) => {
    const records = recordsFor(world, dice)
    const home = world.households[records[0]?.householdId ?? '']
    if (!home) return null
    const by = somebody(world, dice, (person, id) => hasRole(roles)(person) && mayKnow(world, id, home))
    return recording(by, records, word)
  }

/** One to three visits in one go. */
export const planVisits = planOf((world, dice) => {
  const homes = Object.keys(world.households)
  const count = 1 + (dice.how % 5 === 0 ? dice.other % 3 : 0)
  return Array.from({ length: count }, (_, index) => {
    const householdId = pick(homes, dice.one + index * dice.other) ?? ''
    return visit(householdId, heard({ ...dice, one: dice.one + index, how: dice.how + index }))
  })
}, 'records')

/** Another visit under an id that is taken, or one whose concern has the id of another one's. */
export const planVisitAnew = planOf((world, dice) => {
  const [id, stored] = pick(Object.entries(world.visits), dice.one) ?? []
  if (!id || !stored) return []
  const { householdId } = stored
  const takenConcern = pick(Object.keys(world.concerns), dice.other)
  if (dice.how % 2 === 1 && takenConcern)
    return [visit(householdId, { concern: { id: takenConcern, text: '别的', promise: null } })]
  return [visit(householdId, { ...heard(dice), id, note: '另一次' })]
}, 'records under a taken id')

const recording = (by: string, records: VisitRecord[], word: string): Deed => ({
  title: `${word} ${records.map(({ id, householdId, visitedAt }) => `${id} at ${householdId} on ${visitedAt}`).join(', ')}`,
  by,
  send: (as) => answerTo(as, recordVisits, { visits: records }, receiptsWord),
  happen: (world) => recorded(world, by, records),
})

function recorded(world: World, by: string, records: readonly VisitRecord[]): Answer {
  const refusal = refusedAtTheDoor(world, by, roles)
  if (refusal) return refusal
  return records.map((record) => recordedOne(world, by, record)).join()
}

function recordedOne(world: World, by: string, record: VisitRecord): Answer {
  const earlier = world.visits[record.id]
  if (earlier && same(earlier.sent, record)) return 'stored'
  const refusal = refusalOf(world, by, record)
  if (refusal) return `refused:${refusal}`
  if (earlier) return sees(world, by, placeOfVisit(world, record.id)) ? 'conflict' : 'refused:ID_TAKEN'
  if (idsSaid(record).some((id) => world.concerns[id])) return 'refused:ID_TAKEN'
  const { householdId } = record
  world.visits[record.id] = {
    ...{ record, sent: record, householdId, visitorId: by, revision: 1, versions: [record] },
    ...{ withdrawn: false, withdrawals: [], carried: [] },
  }
  for (const [id, said] of saidOn(record)) world.concerns[id] = said
  const isHers = sees(world, by, placeOfVisit(world, record.id))
  noteDown(world, isHers ? 'visit.recorded' : 'visit.recordedLate', record.id)
  return 'stored'
}

function refusalOf(world: World, by: string, record: VisitRecord): string | null {
  const home = world.households[record.householdId]
  if (!home) return 'NOT_FOUND'
  const late = sees(world, by, home.place) ? null : lateRefusalOf(world, by, home, record.visitedAt)
  if (late) return late
  const wasLiving = home.departure !== null && ymdOf(record.visitedAt) < home.departure.on
  return home.status === 'living' || (home.status !== 'merged' && wasLiving)
    ? refusalOfContent(record)
    : 'HOUSEHOLD_CLOSED'
}

/** Clocks may be two hours fast; no visit of the test is near that limit. */
export function refusalOfContent({ visitedAt, concern }: VisitRecord): string | null {
  if (Date.parse(visitedAt) > Date.now() + 2 * HOUR) return 'VISIT_IN_FUTURE'
  const dueOn = concern?.promise?.dueOn
  return dueOn !== undefined && dueOn < ymdOf(visitedAt) ? 'PROMISE_BEFORE_VISIT' : null
}

export const idsSaid = ({ concern, wishes }: VisitRecord): string[] => [
  ...(concern ? [concern.id] : []),
  ...wishes.map(({ id }) => id),
]

export function saidOn({ id: visitId, visitedAt: saidAt, concern, wishes }: VisitRecord) {
  const open = { visitId, saidAt, status: 'open', statusBefore: null, resolvedAt: null } as const
  return [
    ...(concern
      ? [
          [
            concern.id,
            { ...open, kind: 'concern', wishKind: null, text: concern.text, promise: concern.promise },
          ] as const,
        ]
      : []),
    ...wishes.map(
      ({ id, kind, text }) => [id, { ...open, kind: 'wish', wishKind: kind, text, promise: null }] as const,
    ),
  ] as const
}
