import { splitGrid } from '../../contracts/grid-shapes'
import type { StaffDocument } from '../shared/actor'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { placed } from '../shared/place'
import { beginJob } from '../shared/relocation/begin'
import { JobRepository, toJob } from '../shared/relocation/job-repository'
import { keepNow } from './keeping'
import {
  GridRepository,
  HouseholdsOfGrid,
  KeeperRepository,
  toGrid,
  UnitsInScope,
  type GridDocument,
} from './repository'
import { mayKeep } from './rules'

type Asked = Call<typeof splitGrid>

export const splitGridHandler = handle(splitGrid, async (call) => {
  const { input, actor, now, store, fail } = call
  const earlier = await storedBefore(call)
  if (earlier) return nothingWritten(earlier)
  const grids = new GridRepository(store, actor.scope)
  const [from] = await grids.getManyForUpdate([input.gridId])
  if (!from) return fail('NOT_FOUND')
  if (from.closed) return fail('GRID_CLOSED')
  const ids = [...new Set(input.householdIds)]
  const hers = await new HouseholdsOfGrid(store, actor.scope).idsAmong(from, ids)
  if (hers.size < ids.length) return fail('HOUSEHOLDS_OF_OTHER_GRID')

  const keeper = await keeperOf(call, from)
  const grid = newGrid(call, from, keeper)
  const job = await beginJob(
    store,
    {
      _id: jobIdOf(input),
      kind: 'split',
      from: from.place,
      to: grid.place,
      remaining: ids,
      grid: { id: grid._id, name: grid.name },
      unit: null,
      startedBy: actor.staffId,
      fingerprint: fingerprint(input),
    },
    now,
  )
  if (!job) return fail('JOB_RUNNING')
  await grids.insert([grid])
  await new UnitsInScope(store, actor.scope).haveMoreGrids([grid])
  if (keeper) await keepNow(new KeeperRepository(store), [grid], new Map([[keeper._id, keeper]]), now)
  return written(
    { grid: toGrid(grid), job: toJob(job) },
    { action: 'grid.split', subject: from._id, place: from.place },
    { action: 'grid.created', subject: grid._id, place: grid.place },
  )
})

const jobIdOf = ({ newGrid }: Asked['input']): string => `split:${newGrid.id}`

/** The same split sent again. */
async function storedBefore({ input, actor, store, fail }: Asked) {
  const stored = (await new GridRepository(store, actor.scope).lookUpIds([input.newGrid.id])).get(input.newGrid.id)
  if (!stored) return null
  if (stored === 'elsewhere') return fail('ID_TAKEN')
  const job = await new JobRepository(store, actor.scope).find(jobIdOf(input))
  if (!job || stored.fingerprint !== fingerprint(input)) return fail('CONFLICT', { stored: toGrid(stored) })
  return { grid: toGrid(stored), job: toJob(job) }
}

async function keeperOf({ input, store, fail }: Asked, from: GridDocument): Promise<StaffDocument | null> {
  const { keeperId } = input.newGrid
  if (keeperId === null) return null
  const [keeper] = await new KeeperRepository(store).getManyForUpdate([keeperId])
  return keeper && mayKeep(keeper, from) ? keeper : fail('KEEPER_OUTSIDE_UNIT')
}

const newGrid = ({ input }: Asked, from: GridDocument, keeper: StaffDocument | null): GridDocument => ({
  _id: input.newGrid.id,
  ...placed(`${from.place.slice(0, from.place.lastIndexOf('/'))}/${input.newGrid.id}`),
  unitId: from.unitId,
  unitName: from.unitName,
  name: input.newGrid.name,
  keeper: keeper && { id: keeper._id, name: keeper.name },
  closed: null,
  leftAt: null,
  fingerprint: fingerprint(input),
  demo: from.demo,
})
