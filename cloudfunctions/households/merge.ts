import { mergeHouseholds } from '../../contracts/household-duplicates'
import { difference } from '../shared/figures-rules'
import { handle, nothingWritten, written } from '../shared/handle'
import type { HouseholdDocument } from '../shared/household-document'
import { setEach } from '../shared/store'
import { markStillAlike } from './alike'
import { carry } from './carry'
import { countsAs, nextStatuses, withEntry } from './lifecycle-rules'
import { HouseholdRepository } from './repository'

export const mergeHouseholdsHandler = handle(mergeHouseholds, async (call) => {
  const { input, actor, now, store, fail } = call
  const households = new HouseholdRepository(store, actor.scope)
  const held = await households.getManyForUpdate([input.drop, input.keep])
  const [drop, keep] = [input.drop, input.keep].map((id) => held.find(({ _id }) => _id === id))
  if (!drop || !keep) return fail('NOT_FOUND')
  if (drop.mergesUndone.includes(input.id)) return fail('CONFLICT')
  if (keep.status === 'merged' || !mayGoOn(drop, keep._id)) return fail('HOUSEHOLD_MERGED')
  if (drop.merged?.done) return nothingWritten({ done: true })

  const at = now.toISOString()
  const begun = drop.merged ?? {
    id: input.id,
    into: keep._id,
    from: drop.status,
    at,
    by: actor.staffId,
    undoing: false,
  }
  const { done, from, to } = await carry(call, { from: drop, to: keep, merge: begun.id, direction: 'over' })
  const stories = drop.merged ? { drop: {}, keep: {} } : storiesOf(drop, keep, { at, by: actor.name })
  const dropped = { status: 'merged', merged: { ...begun, done }, alikeOrder: null, changedAt: at }
  await households.update(drop, setEach({ ...from.changes, ...stories.drop, ...dropped }))
  await households.update(keep, setEach({ ...to.changes, ...stories.keep, changedAt: at }))
  if (!drop.merged) await markStillAlike(store, keep, drop._id)
  const standing = difference({ now: countsAs(drop.status, drop.targets) }, {})
  return written(
    { done },
    { action: 'household.merged', subject: drop._id, place: drop.place, tally: [...standing, ...from.tally] },
    { action: 'household.mergedInto', subject: keep._id, place: keep.place, tally: to.tally },
  )
})

/** That they became one is told on both sides. */
function storiesOf(drop: HouseholdDocument, keep: HouseholdDocument, told: { at: string; by: string }) {
  const entry = { ...told, id: null, on: null, note: null }
  return {
    drop: { story: withEntry(drop.story, { ...entry, kind: 'merged', other: keep._id }) },
    keep: { story: withEntry(keep.story, { ...entry, kind: 'absorbed', other: drop._id }) },
  }
}

/** A merge that begins, or one into the same household that is under way or done. */
const mayGoOn = ({ status, merged }: HouseholdDocument, into: string): boolean =>
  merged ? merged.into === into && !merged.undoing : nextStatuses[status].includes('merged')
