import { useEffect, useMemo } from 'react'
import type { Input, Output } from '../../contracts/contract'
import { currentClient } from '../client/current'
import { createPagedList, type ListState } from '../client/reads/paged-list'
import type { ReadContract } from '../client/reads/reads'
import { useStable } from './use-stable'
import { useStore } from './use-store'

type Paged<C extends ReadContract> = Input<C> & { cursor: string | null }

/**
 * A long list page by page; without signal the first page as it was last fetched. `entriesOf` takes the entries out of an answer; the answer's `next` is the cursor.
 * Example: `useList(listVisits, { unitId, month }, (page) => page.visits)`.
 */
export function useList<C extends ReadContract, Entry>(
  contract: Output<C> extends { next: string | null } ? C : never,
  input: Omit<Paged<C>, 'cursor'>,
  entriesOf: (answer: Output<C>) => readonly Entry[],
): ListState<Entry> & { refresh(): Promise<void>; more(): Promise<void> } {
  const { call, reads } = currentClient()
  const asked = useStable(input)
  const list = useMemo(() => {
    const at = (cursor: string | null) => ({ ...asked, cursor }) as Paged<C>
    const pageOf = (answer: Output<C>) => ({ entries: [answer], next: (answer as { next: string | null }).next })
    return createPagedList(
      async (cursor) =>
        pageOf(cursor === null ? await reads.ask<C>(contract, at(null)) : await call<C>(contract, at(cursor))),
      (failure) => {
        const kept = reads.kept<C>(contract, at(null), failure)
        return kept && pageOf(kept)
      },
    )
  }, [call, reads, contract, asked])
  useEffect(() => void list.refresh(), [list])
  const { entries: answers, ...state } = useStore(list.view)
  const entries: Entry[] = []
  for (const answer of answers) entries.push(...entriesOf(answer))
  return { ...state, entries, refresh: list.refresh, more: list.more }
}
