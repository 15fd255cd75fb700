import { useState } from 'react'

interface Fetched {
  state: 'loading' | 'ready' | 'failed'
  entries: readonly unknown[]
}

/**
 * What was shown last, until the answer to another question is there: a list that is taken away and put back would be
 * sent to WeChat's screen twice. `waits` while it is not the answer asked for: show that it is not.
 */
export function useHeld<Value extends Fetched>(value: Value, asked: string) {
  const [last, setLast] = useState({ value, asked })
  const isLoading = value.state === 'loading'
  if (!isLoading && (last.asked !== asked || !isSame(last.value, value))) setLast({ value, asked })
  const waits = isLoading && last.value.state === 'ready'
  return waits ? { shown: last.value, asked: last.asked, waits } : { shown: value, asked, waits }
}

const isSame = (one: Fetched, other: Fetched): boolean =>
  one.state === other.state &&
  one.entries.length === other.entries.length &&
  one.entries.every((entry, index) => entry === other.entries[index])
