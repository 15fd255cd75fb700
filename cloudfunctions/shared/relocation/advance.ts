import type { AuditLine } from '../audit'
import { EVERYTHING } from '../scope'
import { setEach, type Store } from '../store'
import { JobRepository, type JobDocument } from './job-repository'
import { forgetOldPlace, moveBelongings } from './move-belongings'
import { moveHouseholds } from './move-households'

/** A request lives 30 s at most, so after a minute none is under way that read a place before it changed. */
const CHECK_AFTER_MS = 60_000

export interface Advanced {
  job: JobDocument
  audit: AuditLine[]
}

/**
 * One step of a job, in the transaction of `store`. The job is held first, so that steps follow one another and all
 * that is read after it is as it will be, or the step is tried again.
 */
export async function advance(store: Store, jobId: string, now: Date): Promise<Advanced | null> {
  const jobs = new JobRepository(store, EVERYTHING)
  const [job] = await jobs.getManyForUpdate([jobId])
  if (!job) return null
  if (job.state === 'done' || (job.state === 'checking' && now.toISOString() < job.checkFrom)) return { job, audit: [] }
  const { changes, audit } = await stepOf(store, job, now)
  const after = { ...job, ...changes, changedAt: now.toISOString() }
  await jobs.update(job, setEach({ ...changes, changedAt: after.changedAt }))
  return {
    job: after,
    audit: audit.length > 0 ? audit : [{ action: 'job.advanced', subject: jobId, place: job.place }],
  }
}

interface Step {
  changes: Partial<JobDocument>
  audit: AuditLine[]
}

async function stepOf(store: Store, job: JobDocument, now: Date): Promise<Step> {
  const belongings = job.kind === 'move' ? await moveBelongings(store, job) : []
  if (belongings.length > 0) return { changes: {}, audit: belongings }
  const moved = await moveHouseholds(store, job, now)
  const changes = { households: job.households + moved.households, remaining: moved.remaining }
  if (moved.households > 0 || moved.remaining?.length) return { changes, audit: moved.audit }
  if (job.state === 'checking') return finish(store, job)
  if (job.kind === 'split') return { changes: { ...changes, state: 'done' }, audit: [] }
  const checkFrom = new Date(now.getTime() + CHECK_AFTER_MS).toISOString()
  return { changes: { ...changes, state: 'checking', checkFrom }, audit: [] }
}

async function finish(store: Store, job: JobDocument): Promise<Step> {
  const audit = job.kind === 'move' ? await forgetOldPlace(store, job) : []
  return { changes: audit.length > 0 ? {} : { state: 'done' }, audit }
}
