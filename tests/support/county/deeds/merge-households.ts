import { mergeHouseholds, unmergeHouseholds } from '../../../../contracts/household-duplicates'
import { ulid } from '../../ids'
import { answerTo, hasRole, pick, refusedAtTheDoor, somebody, type Answer, type Deed, type Plan } from '../deed'
import { noteDown, sees, type World } from '../world'

export const planMerge: Plan = (world, dice) => {
  const homes = Object.keys(world.households)
  const [keep, drop] = [pick(homes, dice.one), pick(homes, dice.other)]
  if (!keep || !drop || keep === drop) return null
  const both = [keep, drop].map((id) => world.households[id]?.place)
  const by = somebody(
    world,
    dice,
    (person, id) => hasRole(mergeHouseholds.roles)(person) && both.every((place) => sees(world, id, place)),
  )
  return merging(by, { id: ulid(), keep, drop })
}

type Input = Record<'id' | 'keep' | 'drop', string>

const merging = (by: string, input: Input): Deed => ({
  title: `merges household ${input.drop} into ${input.keep}`,
  by,
  send: (as) => untilDone(() => answerTo(as, mergeHouseholds, input, ({ done }) => (done ? 'ok' : 'goes on'))),
  happen: (world) => refusedAtTheDoor(world, by, mergeHouseholds.roles) ?? merged(world, by, input),
})

/** A call carries over some visits; the same call goes on with the next. */
async function untilDone(call: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await call()
    if (answer !== 'goes on') return answer
  }
}

function merged(world: World, by: string, { id, keep, drop }: Input): Answer {
  const [kept, gone] = [world.households[keep], world.households[drop]]
  if (!kept || !gone || !sees(world, by, kept.place) || !sees(world, by, gone.place)) return 'NOT_FOUND'
  if (gone.undone.includes(id)) return 'CONFLICT'
  if (kept.status === 'merged' || (gone.merged && gone.merged.into !== keep)) return 'HOUSEHOLD_MERGED'
  if (gone.merged) return 'ok'
  Object.assign(gone, { merged: { id, into: keep, from: gone.status }, status: 'merged' })
  for (const visit of Object.values(world.visits).filter(({ householdId }) => householdId === drop))
    Object.assign(visit, { householdId: keep, carried: [id, ...visit.carried] })
  noteDown(world, 'household.merged', drop)
  noteDown(world, 'household.mergedInto', keep)
  return 'ok'
}

export const planUnmerge: Plan = (world, dice) => {
  const suitable = Object.entries(world.households).filter(([, home]) => dice.other % 5 === 0 || home.merged)
  const [drop, home] = pick(suitable, dice.one) ?? []
  if (!drop || !home) return null
  const by = somebody(
    world,
    dice,
    (person, id) => hasRole(unmergeHouseholds.roles)(person) && sees(world, id, home.place),
  )
  return {
    title: `unmerges household ${drop}`,
    by,
    send: (as) => untilDone(() => answerTo(as, unmergeHouseholds, { drop }, ({ done }) => (done ? 'ok' : 'goes on'))),
    happen: (then) => refusedAtTheDoor(then, by, unmergeHouseholds.roles) ?? unmerged(then, by, drop),
  }
}

function unmerged(world: World, by: string, drop: string): Answer {
  const gone = world.households[drop]
  if (!gone || !sees(world, by, gone.place)) return 'NOT_FOUND'
  if (!gone.merged) return 'ok'
  const { id, into, from } = gone.merged
  const kept = world.households[into]
  if (!kept || !sees(world, by, kept.place)) return 'NOT_FOUND'
  if (kept.status === 'merged') return 'HOUSEHOLD_MERGED'
  for (const visit of Object.values(world.visits).filter(
    ({ householdId, carried }) => householdId === into && carried[0] === id,
  ))
    Object.assign(visit, { householdId: drop, carried: visit.carried.slice(1) })
  Object.assign(gone, { status: from, merged: null, undone: [...gone.undone, id] })
  noteDown(world, 'household.unmerged', drop)
  noteDown(world, 'household.unmergedFrom', into)
  return 'ok'
}
