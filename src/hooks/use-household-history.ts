import { useCallback, useState } from 'react'
import { householdHistory } from '../../contracts/households'
import type { Output } from '../../contracts/contract'
import { currentClient } from '../client/current'
import { useAction } from './use-action'

type Older = Output<typeof householdHistory>

const nothing: Older = { visits: [], concerns: [], next: null }

/** What happened in a household before the newest fifty, page by page. `start`: where those end; null: nothing older. */
export function useHouseholdHistory(id: string, start: string | null) {
  const { call } = currentClient()
  const [older, setOlder] = useState<Older | null>(null)
  const next = older ? older.next : start
  const load = useCallback(async () => {
    if (next === null) return
    const page = await call(householdHistory, { id, cursor: next })
    setOlder((before) => ({
      visits: [...(before?.visits ?? []), ...page.visits],
      concerns: [...(before?.concerns ?? []), ...page.concerns],
      next: page.next,
    }))
  }, [call, id, next])
  const { run, busy, failure } = useAction(load)
  return { ...(older ?? nothing), hasMore: next !== null, more: run, busy, failure }
}
