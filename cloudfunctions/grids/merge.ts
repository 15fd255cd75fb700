import { mergeGrids } from '../../contracts/grid-shapes'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { beginJob } from '../shared/relocation/begin'
import { JobRepository, toJob } from '../shared/relocation/job-repository'
import { keepNoLonger } from './keeping'
import { GridRepository, KeeperRepository, toGrid, type GridDocument } from './repository'

type Asked = Call<typeof mergeGrids>

export const mergeGridsHandler = handle(mergeGrids, async (call) => {
  const { input, actor, now, store, fail } = call
  const grids = new GridRepository(store, actor.scope)
  const both = await grids.getManyForUpdate([input.fromGridId, input.intoGridId])
  const from = both.find(({ _id }) => _id === input.fromGridId)
  const into = both.find(({ _id }) => _id === input.intoGridId)
  if (!from || !into) return fail('NOT_FOUND')
  if (from.closed?.into === into._id) return nothingWritten(await earlierAnswer(call, into))
  if (from.closed || into.closed) return fail('GRID_CLOSED')
  if (from.unitId !== into.unitId) return fail('GRIDS_OF_TWO_UNITS')

  const job = await beginJob(
    store,
    {
      _id: jobIdOf(input),
      kind: 'merge',
      from: from.place,
      to: into.place,
      remaining: null,
      grid: { id: into._id, name: into.name },
      unit: null,
      startedBy: actor.staffId,
      fingerprint: fingerprint(input),
    },
    now,
  )
  if (!job) return fail('JOB_RUNNING')
  await releaseKeeper(call, from)
  await grids.update(from, { keeper: { set: null }, closed: { set: { into: into._id, at: now.toISOString() } } })
  return written(
    { grid: toGrid(into), job: toJob(job) },
    { action: 'grid.closed', subject: from._id, place: from.place },
    { action: 'grid.mergedInto', subject: into._id, place: into.place },
  )
})

const jobIdOf = ({ fromGridId }: Asked['input']): string => `merge:${fromGridId}`

async function earlierAnswer({ input, actor, store }: Asked, into: GridDocument) {
  const job = await new JobRepository(store, actor.scope).getOrThrow(jobIdOf(input))
  return { grid: toGrid(into), job: toJob(job) }
}

async function releaseKeeper({ now, store }: Asked, grid: GridDocument): Promise<void> {
  if (!grid.keeper) return
  const staff = new KeeperRepository(store)
  const [keeper] = await staff.getManyForUpdate([grid.keeper.id])
  if (keeper) await keepNoLonger(staff, grid, keeper, now)
}
