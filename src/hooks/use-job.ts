import { useEffect, useState } from 'react'
import { stepJob, type Job } from '../../contracts/jobs'
import { currentClient } from '../client/current'
import { asFailure, type CallFailure } from '../client/failure'

export type { Job } from '../../contracts/jobs'

/** After a call that went wrong the job is asked for again; the cloud's clock goes on with it in any case. */
const AGAIN_MS = 4_000

export interface JobUse {
  job: Job
  /** The last call went wrong; it is tried again by itself. */
  failure: CallFailure | null
}

/** Goes on with a job step by step as long as the page is open. Leaving it harms nothing. */
export function useJob(begun: Job): JobUse {
  const { call, device } = currentClient()
  const [job, setJob] = useState(begun)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [attempt, setAttempt] = useState(0)
  const isRunning = job.state === 'running'
  const jobId = job.id
  useEffect(() => {
    if (!isRunning) return
    let isHere = true
    let cancel = () => {}
    const next = () => setAttempt((count) => count + 1)
    call(stepJob, { jobId }).then(
      (answer) => {
        if (!isHere) return
        setFailure(null)
        setJob(answer.job)
        next()
      },
      (error: unknown) => {
        if (!isHere) return
        setFailure(asFailure(error))
        cancel = device.after(AGAIN_MS, next)
      },
    )
    return () => {
      isHere = false
      cancel()
    }
  }, [call, device, jobId, isRunning, attempt])
  return { job, failure }
}
