import { stepJob } from '../../contracts/jobs'
import { handle, writtenEach } from '../shared/handle'
import { advance } from '../shared/relocation/advance'
import { JobRepository, toJob } from '../shared/relocation/job-repository'

export const stepJobHandler = handle(stepJob, async ({ input, actor, now, store, fail }) => {
  await new JobRepository(store, actor.scope).getOrThrow(input.jobId)
  const step = await advance(store, input.jobId, now)
  if (!step) return fail('NOT_FOUND')
  return writtenEach({ job: toJob(step.job) }, step.audit)
})
