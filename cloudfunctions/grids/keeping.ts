import type { GridLeft, StaffDocument } from '../shared/actor'
import type { GridDocument, KeeperRepository } from './repository'

/**
 * Writes new grids into their keepers' records, from which each keeper's scope is read. A grid stands at its keeper's
 * unit, also while the unit moves: posts go first, its grids follow.
 */
export async function keepNow(
  repository: KeeperRepository,
  grids: readonly GridDocument[],
  keepers: ReadonlyMap<string, StaffDocument>,
  now: Date,
): Promise<void> {
  const since = now.toISOString()
  for (const keeper of keepers.values()) {
    const hers = grids.filter((grid) => grid.keeper?.id === keeper._id)
    if (hers.length === 0) continue
    const kept = [
      ...keeper.grids,
      ...hers.map(({ _id, name }) => ({ id: _id, name, place: `${keeper.place}/${_id}`, since })),
    ]
    await repository.update(keeper, { grids: { set: kept }, keeps: { set: kept.length } })
  }
}

/** More than anybody gives away while a late visit may still arrive. */
const MOST_LEFT = 20

/** Takes a grid out of her scope at once, and keeps in mind until when it was hers. */
export async function keepNoLonger(
  repository: KeeperRepository,
  grid: GridDocument,
  keeper: StaffDocument,
  now: Date,
): Promise<void> {
  const kept = keeper.grids.filter(({ id }) => id !== grid._id)
  const since = keeper.grids.find(({ id }) => id === grid._id)?.since
  const left: GridLeft = { id: grid._id, ...(since !== undefined && { since }), until: now.toISOString() }
  const gridsLeft = [...(keeper.gridsLeft ?? []), left].slice(-MOST_LEFT)
  await repository.update(keeper, { grids: { set: kept }, keeps: { set: kept.length }, gridsLeft: { set: gridsLeft } })
}
