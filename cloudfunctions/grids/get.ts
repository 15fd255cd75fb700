import { getGrid } from '../../contracts/grids'
import { handle } from '../shared/handle'
import { ConcernsOfGrid, GridRepository, HouseholdsOfGrid, toGrid } from './repository'

export const getGridHandler = handle(getGrid, async ({ input, actor, store, fail }) => {
  const grid = await new GridRepository(store, actor.scope).getOrThrow(input.gridId)
  if (grid.closed) return fail('NOT_FOUND')
  const [households, open] = await Promise.all([
    new HouseholdsOfGrid(store, actor.scope).count(grid),
    new ConcernsOfGrid(store, actor.scope).open(grid),
  ])
  const openPromises = open.filter(({ promise }) => promise !== null).length
  return { grid: toGrid(grid), households, openPromises, open: open.length }
})
