import { amendGrid } from '../../contracts/grids'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import {
  GridRepository,
  HouseholdsOfGrid,
  KeeperRepository,
  toGrid,
  UnitsInScope,
  type GridDocument,
} from './repository'
import { villagesAmong } from './rules'

type Asked = Call<typeof amendGrid>

export const amendGridHandler = handle(amendGrid, async (call) => {
  const { input, actor, store, fail } = call
  const grids = new GridRepository(store, actor.scope)
  const [grid] = await grids.getManyForUpdate([input.gridId])
  if (!grid || grid.closed) return fail('NOT_FOUND')
  const unit = await new UnitsInScope(store, actor.scope).getOrThrow(grid.unitId)
  const naturalVillages = villagesAmong(unit, input.naturalVillageIds)
  if (!naturalVillages) return fail('NATURAL_VILLAGE_UNKNOWN')
  const amended = { ...grid, name: input.name, naturalVillages }
  const isSame = JSON.stringify(toGrid(amended)) === JSON.stringify(toGrid(grid))
  if (isSame) return nothingWritten({ grid: toGrid(grid) })
  await grids.update(grid, { name: { set: input.name }, naturalVillages: { set: naturalVillages } })
  if (grid.name !== input.name) await renameElsewhere(call, amended)
  return written({ grid: toGrid(amended) }, { action: 'grid.amended', subject: grid._id, place: grid.place })
})

/** What is recorded from now on carries the new name; what was recorded before keeps the one it had then. */
async function renameElsewhere({ actor, now, store }: Asked, grid: GridDocument): Promise<void> {
  const staff = new KeeperRepository(store)
  const [keeper] = grid.keeper ? await staff.getManyForUpdate([grid.keeper.id]) : []
  const renamed = keeper?.grids.map((kept) => (kept.id === grid._id ? { ...kept, name: grid.name } : kept))
  if (keeper) await staff.update(keeper, { grids: { set: renamed } })
  await new HouseholdsOfGrid(store, actor.scope).rename(grid, now)
}
