import { mergeHouseholds } from '../../contracts/household-duplicates'
import { difference } from '../shared/figures-rules'
import { handle, nothingWritten, written } from '../shared/handle'
import type { HouseholdDocument } from '../shared/household-document'
import { setEach } from '../shared/store'
import { carry } from './carry'
import { countsAs, nextStatuses } from './lifecycle-rules'
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
  await households.update(
    drop,
    setEach({ ...from.changes, status: 'merged', merged: { ...begun, done }, changedAt: at }),
  )
  await households.update(keep, setEach({ ...to.changes, changedAt: at }))
  const standing = difference({ now: countsAs(drop.status, drop.targets) }, {})
  return written(
    { done },
    { action: 'household.merged', subject: drop._id, place: drop.place, tally: [...standing, ...from.tally] },
    { action: 'household.mergedInto', subject: keep._id, place: keep.place, tally: to.tally },
  )
})

/** A merge that begins, or one into the same household that is under way or done. */
const mayGoOn = ({ status, merged }: HouseholdDocument, into: string): boolean =>
  merged ? merged.into === into && !merged.undoing : nextStatuses[status].includes('merged')
