import { unitHistory } from '../../contracts/divisions'
import { handle } from '../shared/handle'
import { JobRepository, toJob } from '../shared/relocation/job-repository'
import { toUnit, UnitRepository } from './repository'
import { closuresOf } from './rules'

export const unitHistoryHandler = handle(unitHistory, async ({ input, actor, store }) => {
  const units = new UnitRepository(store, actor.scope)
  const unit = await units.getOrThrow(input.unitId)
  const past = [...(unit.past ?? [])].reverse()
  const parentIds = past.flatMap(({ parentId }) => parentId ?? [])
  const [parents, running] = await Promise.all([
    units.getMany(parentIds),
    new JobRepository(store, actor.scope).running(unit.place),
  ])
  const nameOf = (id: string | null): string | null => parents.find(({ _id }) => _id === id)?.name ?? null
  const moving = running.find((job) => job.unit?.id === unit._id)
  return {
    unit: toUnit(unit),
    past: past.map((entry) => ({ ...entry, parentName: nameOf(entry.parentId) })),
    closures: closuresOf(unit).reverse(),
    moving: moving ? toJob(moving) : null,
  }
})
