import { useCallback, useEffect, useRef, useState } from 'react'
import { asFailure, type CallFailure } from '../client/failure'

export interface Action<Arguments extends unknown[], Value> {
  /** Answers null when it failed; `failure` tells why. A second tap while it runs gets the first one's answer. */
  run(...given: Arguments): Promise<Value | null>
  busy: boolean
  failure: CallFailure | null
  clear(): void
}

/** Something done at a tap, with whether it runs and how it failed. */
export function useAction<Arguments extends unknown[], Value>(
  work: (...given: Arguments) => Promise<Value>,
): Action<Arguments, Value> {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const running = useRef<Promise<Value | null> | null>(null)
  const latest = useRef(work)
  useEffect(() => {
    latest.current = work
  })

  const start = useCallback(async (given: Arguments): Promise<Value | null> => {
    setBusy(true)
    setFailure(null)
    try {
      return await latest.current(...given)
    } catch (error) {
      setFailure(asFailure(error))
      return null
    } finally {
      running.current = null
      setBusy(false)
    }
  }, [])

  const run = useCallback(
    (...given: Arguments) => {
      running.current ??= start(given)
      return running.current
    },
    [start],
  )
  const clear = useCallback(() => setFailure(null), [])
  return { run, busy, failure, clear }
}
