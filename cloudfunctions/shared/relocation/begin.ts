import { depthOf, lineageOf, placed } from '../place'
import { EVERYTHING } from '../scope'
import type { Store } from '../store'
import { JobRepository, Turnstile, type JobDocument } from './job-repository'
import { collide } from './relocation-rules'

type Beginning = Omit<
  JobDocument,
  'place' | 'within' | 'state' | 'households' | 'startedAt' | 'changedAt' | 'checkFrom'
>

/** Writes down a job that starts now; null while another one moves some of the same records. */
export async function beginJob(store: Store, begun: Beginning, now: Date): Promise<JobDocument | null> {
  await new Turnstile(store, EVERYTHING).pass(begun.from)
  const jobs = new JobRepository(store, EVERYTHING)
  const running = await jobs.running(begun.from)
  if (running.some((other) => collide(other, begun))) return null
  const at = now.toISOString()
  const job: JobDocument = {
    ...begun,
    ...placed(commonPlace(begun.from, begun.to)),
    state: 'running',
    households: 0,
    startedAt: at,
    changedAt: at,
    checkFrom: at,
  }
  await jobs.insert([job])
  return job
}

/** The lowest place that holds both. */
function commonPlace(one: string, other: string): string {
  const shared = lineageOf(one).filter((place) => lineageOf(other).includes(place))
  return shared.sort((a, b) => depthOf(b) - depthOf(a))[0] ?? one
}
