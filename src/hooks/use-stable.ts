import { useMemo } from 'react'

/** The same object as long as it says the same, so that an input written in place does not ask again at each render. */
export function useStable<Value>(value: Value): Value {
  const text = JSON.stringify(value)
  return useMemo(() => JSON.parse(text) as Value, [text])
}
