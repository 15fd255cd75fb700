import { unmergeHouseholds } from '../../contracts/household-duplicates'
import { difference } from '../shared/figures-rules'
import { handle, nothingWritten, written } from '../shared/handle'
import type { HouseholdDocument, Merged } from '../shared/household-document'
import { leavingGrids } from '../shared/relocation/moving-repository'
import { setEach, WriteConflict } from '../shared/store'
import { carry, type Carried } from './carry'
import { countsAs, withEntry } from './lifecycle-rules'
import { HouseholdRepository } from './repository'

export const unmergeHouseholdsHandler = handle(unmergeHouseholds, async (call) => {
  const { input, actor, now, store, fail } = call
  const households = new HouseholdRepository(store, actor.scope)
  const seen = await households.getOrThrow(input.drop)
  if (!seen.merged) return nothingWritten({ done: true })
  const held = await households.getManyForUpdate([seen._id, seen.merged.into])
  const drop = held.find(({ _id }) => _id === seen._id)
  const keep = held.find(({ _id }) => _id === seen.merged?.into)
  if (!drop || !keep) return fail('NOT_FOUND')
  if (drop.merged?.id !== seen.merged.id) throw new WriteConflict('the merge just changed')
  if (keep.status === 'merged') return fail('HOUSEHOLD_MERGED')

  const changedAt = now.toISOString()
  const carried = await carry(call, { from: keep, to: drop, merge: seen.merged.id, direction: 'back' })
  const after = afterwards(drop, drop.merged, carried)
  const told = { id: null, kind: 'unmerged' as const, at: changedAt, by: actor.name, on: null, note: null }
  const tell = (one: HouseholdDocument, other: HouseholdDocument) =>
    carried.done
      ? {
          story: withEntry(one.story, { ...told, other: other._id }),
          alikeOrder: one.alikeOrder ?? `${changedAt}#${one._id}`,
        }
      : {}
  await households.update(keep, setEach({ ...carried.from.changes, ...tell(keep, drop), changedAt }))
  await households.update(drop, setEach({ ...carried.to.changes, ...tell(drop, keep), ...after, changedAt }))
  if (drop.gridId !== keep.gridId) await leavingGrids(store).markLeft(keep.gridId, now)
  const standing = difference({}, { now: countsAs(after.status, drop.targets) })
  return written(
    { done: carried.done },
    { action: 'household.unmerged', subject: drop._id, place: drop.place, tally: [...standing, ...carried.to.tally] },
    { action: 'household.unmergedFrom', subject: keep._id, place: keep.place, tally: carried.from.tally },
  )
})

/** What it was before the merge, as soon as everything is back. */
function afterwards({ mergesUndone }: HouseholdDocument, merged: Merged, { done }: Carried) {
  if (!done) return { status: 'merged' as const, merged: { ...merged, undoing: true }, mergesUndone }
  return { status: merged.from, merged: null, mergesUndone: [...mergesUndone, merged.id] }
}
