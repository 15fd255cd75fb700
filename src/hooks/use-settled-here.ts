import { useMemo, useState } from 'react'
import { asFailure, type CallFailure } from '../client/failure'
import type { SettledConcern } from '../client/settling'
import { useConcernSettling } from './use-concern-settling'
import { isKind, type SyncState, useOutbox } from './use-outbox'

export interface SettledHere {
  /** Where its 办好了 is, for one ticked on this phone that the list still shows as open. */
  stateOf(concernId: string): SyncState | null
  /** Null when it was saved. */
  settle(concern: SettledConcern, note: string): Promise<CallFailure | null>
}

/** What was ticked on this phone, laid over a list that the cloud gave before it knew. */
export function useSettledHere(): SettledHere {
  const { settle } = useConcernSettling()
  const { records } = useOutbox()
  const [ticked, setTicked] = useState<readonly string[]>([])

  const states = useMemo(() => {
    const newestLast = records
      .flatMap(({ record, state }) => (isKind(record, 'concernChange') ? [{ record, state }] : []))
      .sort((one, other) => one.record.seq - other.record.seq)
    return new Map(newestLast.map(({ record, state }) => [record.content.concernId, { to: record.content.to, state }]))
  }, [records])

  return {
    stateOf(concernId) {
      const change = states.get(concernId)
      if (change?.to !== 'resolved') return null
      return change.state !== 'arrived' || ticked.includes(concernId) ? change.state : null
    },
    async settle(concern, note) {
      try {
        await settle(concern, note.trim() || undefined)
        setTicked((before) => [...before, concern.id])
        return null
      } catch (error) {
        return asFailure(error)
      }
    },
  }
}
