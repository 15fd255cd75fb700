import { useCallback, useEffect, useMemo } from 'react'
import { currentClient } from '../client/current'
import { recordsOfCase, rowsWithPending, type SeenCase } from '../client/founding/pending'
import type { StoredRow } from '../client/founding/roster-rows'
import { writeRows } from '../client/founding/writing'
import type { SyncState } from '../client/outbox/view'
import { type Action, useAction } from './use-action'
import { useOnline } from './use-online'
import { useStore } from './use-store'

export type { StoredRow } from '../client/founding/roster-rows'

export interface RosterChange {
  put?: readonly StoredRow[]
  remove?: readonly string[]
}

export interface FoundingRosterUse {
  /** `missing`: rows are at the federation that this phone does not have, and it is not known yet which. */
  state: 'loading' | 'ready' | 'missing'
  rows: readonly StoredRow[]
  /** Those that are not at the federation yet. */
  marks: ReadonlyMap<string, SyncState>
  fetching: Action<[], void>
  /** On storage when it answers true. */
  change: Action<[RosterChange], true>
  newId(): Promise<string>
}

const noRows: readonly StoredRow[] = []

/** The rows of a roster: all of them on the phone, so that she can look through them and add to them without signal. */
export function useFoundingRoster(
  seen: SeenCase | null,
  caseId: string,
  roster: string,
  label: string,
): FoundingRosterUse {
  const { cases, outbox, ids } = currentClient()
  const known = useStore(cases.view)
  const { records } = useStore(outbox.view)
  const isOnline = useOnline()
  const stored = known.cases.find(({ id }) => id === caseId) ?? null
  const kept = stored && cases.rowsAt(stored, roster)
  const fetching = useAction(() => cases.fetchRows(caseId, roster))
  const { run } = fetching
  const isMissing = stored !== null && kept === null
  const stamp = stored?.rosters[roster]?.stamp
  useEffect(() => {
    if (isMissing && isOnline) void run()
  }, [isMissing, isOnline, stamp, run])

  const { rows, marks } = useMemo(
    () => rowsWithPending(kept ?? noRows, roster, stored ? recordsOfCase(records, stored) : []),
    [kept, roster, records, stored],
  )
  const change = useAction(async ({ put = [], remove = [] }: RosterChange) => {
    const about = `${String(seen?.found.answers.unitName?.value ?? '建会')}：${label}`
    await writeRows({ outbox, ids }, { caseId, roster, put, remove, about })
    return true as const
  })
  const state =
    stored === null || (isMissing && isOnline && !fetching.failure) ? 'loading' : isMissing ? 'missing' : 'ready'
  return { state, rows, marks, fetching, change, newId: useCallback(() => ids.next(), [ids]) }
}
