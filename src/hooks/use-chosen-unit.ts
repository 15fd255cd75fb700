import { useState } from 'react'
import { currentClient } from '../client/current'
import { useSession } from './use-session'

/** The unit whose grids she looks at; next time she comes back to it. */
export function useChosenUnit(
  asked: string | undefined,
  own: string,
): { unitId: string; choose(unitId: string): void } {
  const { storage } = currentClient().device
  const key = `grids/unit/${useSession().person?.staffId ?? ''}`
  const [unitId, setUnitId] = useState(() => asked ?? storage.getItem(key) ?? own)
  return {
    unitId,
    choose(chosen) {
      storage.setItem(key, chosen)
      setUnitId(chosen)
    },
  }
}
