import { ignorePair } from '../../contracts/household-duplicates'
import { handle, nothingWritten, written } from '../shared/handle'
import { markStillAlike } from './alike'
import { pairId } from './duplicate-rules'
import { HouseholdsOfCounty, IgnoredPairs } from './duplicates-repository'
import { HouseholdRepository } from './repository'

export const ignorePairHandler = handle(ignorePair, async ({ input, actor, now, store, repeated, fail }) => {
  const household = await new HouseholdRepository(store, actor.scope).getOrThrow(input.id)
  const other = await new HouseholdsOfCounty(store).neighbour(household, input.other)
  if (!other || other._id === household._id) return fail('NOT_FOUND')
  const pairs = new IgnoredPairs(store)
  const _id = pairId(household._id, other._id)
  const earlier = repeated ? await pairs.get(_id) : null
  if (earlier) return nothingWritten({ storedAt: earlier.at })
  const { place } = household
  const storedAt = now.toISOString()
  await pairs.insert([{ _id, place, at: storedAt, by: actor.staffId }])
  await markStillAlike(store, household, other._id)
  await markStillAlike(store, other, household._id)
  return written({ storedAt }, { action: 'household.pairIgnored', subject: household._id, place })
})
