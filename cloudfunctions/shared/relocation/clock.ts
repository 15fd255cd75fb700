import { writeAudit } from '../audit'
import { EVERYTHING } from '../scope'
import { TransactionalStore } from '../store'
import { inTransaction } from '../transaction'
import { advance } from './advance'
import { JobRepository, type JobDocument } from './job-repository'

/** Well within the function's own timeout. */
const LONGEST_MS = 10_000

/** The timer's work: goes on with every job that is due, as long as there is time. */
export async function continueJobs(now: Date): Promise<void> {
  const deadline = now.getTime() + LONGEST_MS
  const due = await new JobRepository(new TransactionalStore(), EVERYTHING).due(now.toISOString())
  for (const job of due) await continueJob(job, now, deadline)
}

async function continueJob(job: JobDocument, now: Date, deadline: number): Promise<void> {
  let state = job.state
  while (state === job.state && Date.now() < deadline) {
    const advanced = await inTransaction(async (store) => {
      const step = await advance(store, job._id, now)
      if (step && step.audit.length > 0) await writeAudit(store, { staffId: job.startedBy }, now, step.audit)
      return step
    })
    state = advanced?.job.state ?? 'done'
  }
}
