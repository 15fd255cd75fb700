import { handoverBrief } from '../../contracts/handover'
import { handle } from '../shared/handle'
import { HandoverRepository, toHandover } from './handover-repository'
import { GridRepository, HouseholdsOfGrid } from './repository'

export const handoverBriefHandler = handle(handoverBrief, async ({ input, actor, store, fail }) => {
  const grid = await new GridRepository(store, actor.scope).getOrThrow(input.gridId)
  const last = await new HandoverRepository(store, actor.scope).lastOf(grid)
  if (!last) return fail('NOT_FOUND')
  const handover = toHandover(last)
  const hers = await new HouseholdsOfGrid(store, actor.scope).idsAmong(
    grid,
    handover.briefs.map(({ householdId }) => householdId),
  )
  return { handover: { ...handover, briefs: handover.briefs.filter(({ householdId }) => hers.has(householdId)) } }
})
