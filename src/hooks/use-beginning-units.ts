import { useRef, useState } from 'react'
import { importUnits, type UnitRecord } from '../../contracts/units'
import { currentClient } from '../client/current'
import { type Action, useAction } from './use-action'

const AT_ONCE = 200

export interface BeginningUse {
  /** How many are there by now. */
  done: number
  /** Puts them in, so many at once, parents first. Called again after a failure it goes on; what is there stays. */
  run: Action<[readonly UnitRecord[]], number>
}

export function useBeginningUnits(): BeginningUse {
  const { call } = currentClient()
  const [done, setDone] = useState(0)
  const begun = useRef<{ of: readonly UnitRecord[]; done: number } | null>(null)
  const run = useAction(async (units: readonly UnitRecord[]) => {
    if (begun.current?.of !== units) begun.current = { of: units, done: 0 }
    const progress = begun.current
    setDone(progress.done)
    while (progress.done < units.length) {
      const batch = units.slice(progress.done, progress.done + AT_ONCE)
      await call(importUnits, { units: batch })
      progress.done += batch.length
      setDone(progress.done)
    }
    return progress.done
  })
  return { done, run }
}
