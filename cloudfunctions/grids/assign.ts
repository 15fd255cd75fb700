import { assignGrid } from '../../contracts/grids'
import { handle, nothingWritten, written } from '../shared/handle'
import { keepNoLonger, keepNow } from './keeping'
import { GridRepository, KeeperRepository, toGrid } from './repository'
import { mayKeep } from './rules'

export const assignGridHandler = handle(assignGrid, async ({ input, actor, now, store, fail }) => {
  const grids = new GridRepository(store, actor.scope)
  const [grid] = await grids.getManyForUpdate([input.gridId])
  if (!grid || grid.closed) return fail('NOT_FOUND')
  if ((grid.keeper?.id ?? null) === input.keeperId) return nothingWritten({ grid: toGrid(grid) })

  const staff = new KeeperRepository(store)
  const people = await staff.getManyForUpdate([input.keeperId, grid.keeper?.id ?? null].flatMap((id) => id ?? []))
  const next = people.find(({ _id }) => _id === input.keeperId) ?? null
  const previous = people.find(({ _id }) => _id === grid.keeper?.id) ?? null
  if (input.keeperId !== null && (!next || !mayKeep(next, grid))) return fail('KEEPER_OUTSIDE_UNIT')

  const kept = { ...grid, keeper: next && { id: next._id, name: next.name } }
  if (previous) await keepNoLonger(staff, grid, previous, now)
  if (next) await keepNow(staff, [kept], new Map([[next._id, next]]), now)
  await grids.update(grid, { keeper: { set: kept.keeper } })
  return written({ grid: toGrid(kept) }, { action: 'grid.assigned', subject: grid._id, place: grid.place })
})
