import { useEffect, useState } from 'react'

interface Asked {
  state: 'loading' | 'ready' | 'failed'
}

/**
 * What was shown last, until the answer to another question is there: a list that is taken away and put back would be
 * sent to WeChat's screen twice. `waits` while it is not the answer asked for.
 */
export function useHeld<Value extends Asked>(value: Value, asked: string): { shown: Value; asked: string; waits: boolean } {
  const [last, setLast] = useState({ value, asked })
  const isLoading = value.state === 'loading'
  useEffect(() => {
    if (!isLoading) setLast({ value, asked })
  }, [isLoading, asked])
  const waits = isLoading && last.asked !== asked && last.value.state === 'ready'
  return waits ? { shown: last.value, asked: last.asked, waits } : { shown: value, asked, waits }
}
