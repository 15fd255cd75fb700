import { ymdOf } from '../../contracts/calendar'
import { moveUnit } from '../../contracts/divisions'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { beginJob } from '../shared/relocation/begin'
import { JobRepository, toJob, type JobDocument } from '../shared/relocation/job-repository'
import { mayChange } from '../shared/unit-rules'
import { UnitRepository } from './repository'
import { pastOf, whyNotUnder } from './rules'

type Asked = Call<typeof moveUnit>

export const moveUnitHandler = handle(moveUnit, async (call) => {
  const { input, actor, now, store, fail } = call
  const earlier = await storedBefore(call)
  if (earlier) return nothingWritten({ job: toJob(earlier) })
  const units = new UnitRepository(store, actor.scope)
  const both = await units.getManyForUpdate([input.unitId, input.newParentId])
  const unit = both.find(({ _id }) => _id === input.unitId)
  const parent = both.find(({ _id }) => _id === input.newParentId)
  if (!unit || !parent) return fail('NOT_FOUND')
  if (!mayChange(actor.role, unit.level)) return fail('DIVISIONS_BY_COUNTY')
  const refusal = whyNotUnder(unit, parent)
  if (refusal) return fail(refusal)
  if (unit.validTo || parent.validTo) return fail('UNIT_CLOSED')
  if (input.on > ymdOf(now.getTime())) return fail('DAY_IN_FUTURE', { limit: ymdOf(now.getTime()) })

  const job = await beginJob(
    store,
    {
      _id: jobIdOf(input),
      kind: 'move',
      from: unit.place,
      to: `${parent.place}/${unit._id}`,
      remaining: null,
      grid: null,
      unit: { id: unit._id, parentId: parent._id },
      startedBy: actor.staffId,
      fingerprint: fingerprint(input),
    },
    now,
  )
  if (!job) return fail('JOB_RUNNING')
  await units.update(unit, { past: { set: pastOf(unit, input.on) } })
  return written({ job: toJob(job) }, { action: 'unit.moveBegun', subject: unit._id, place: unit.place })
})

const jobIdOf = ({ id }: Asked['input']): string => `move:${id}`

/** The same move sent again; another one under its id is refused. */
async function storedBefore({ input, actor, store, fail }: Asked): Promise<JobDocument | null> {
  const id = jobIdOf(input)
  const stored = (await new JobRepository(store, actor.scope).lookUpIds([id])).get(id)
  if (stored === 'elsewhere') return fail('ID_TAKEN')
  if (stored && stored.fingerprint !== fingerprint(input)) return fail('CONFLICT', { stored: toJob(stored) })
  return stored ?? null
}
