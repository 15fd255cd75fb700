import type { StaffDocument } from '../shared/actor'
import type { GridDocument, KeeperRepository } from './repository'

/** Writes new grids into their keepers' records, from which each keeper's scope is read. */
export async function keepNow(
  repository: KeeperRepository,
  grids: readonly GridDocument[],
  keepers: ReadonlyMap<string, StaffDocument>,
): Promise<void> {
  for (const keeper of keepers.values()) {
    const hers = grids.filter((grid) => grid.keeper?.id === keeper._id)
    if (hers.length === 0) continue
    const kept = [...keeper.grids, ...hers.map(({ _id, name, place }) => ({ id: _id, name, place }))]
    await repository.update(keeper, { grids: { set: kept }, keeps: { set: kept.length } })
  }
}

export async function keepNoLonger(
  repository: KeeperRepository,
  grid: GridDocument,
  keeper: StaffDocument,
): Promise<void> {
  const kept = keeper.grids.filter(({ id }) => id !== grid._id)
  await repository.update(keeper, { grids: { set: kept }, keeps: { set: kept.length } })
}
