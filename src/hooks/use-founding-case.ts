import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useMemo } from 'react'
import type { BlankValue } from '../../contracts/founding/blank'
import { currentClient } from '../client/current'
import type { KnownStanding } from '../client/founding/cases'
import type { CallFailure } from '../client/failure'
import { type SeenCase, withPending } from '../client/founding/pending'
import { dropNotTaken, fillBlank } from '../client/founding/writing'
import { type Action, useAction } from './use-action'
import { useStore } from './use-store'

export type { NotTaken, SeenCase } from '../client/founding/pending'
export type { FoundingCase } from '../../contracts/founding-cases'

export interface Filling {
  blank: string
  /** Null empties it. */
  value: BlankValue | null
  inViewOf: readonly string[]
  /** What it is called, for lists. */
  label: string
}

export interface FoundingCaseUse {
  state: 'loading' | 'ready' | 'failed'
  /** With what waits on this phone in it. */
  seen: SeenCase | null
  failure: CallFailure | null
  refresh(): Promise<void>
  /** Answers true once it is on storage. */
  fill: Action<[Filling], true>
  /** What was not taken in at this place is given up: what the federation has stays. */
  giveUp(place: string): void
  noteStanding(standing: KnownStanding): void
}

/** One of her cases, without signal too. */
export function useFoundingCase(caseId: string): FoundingCaseUse {
  const { cases, outbox, ids } = currentClient()
  const known = useStore(cases.view)
  const { records } = useStore(outbox.view)
  const stored = known.cases.find(({ id }) => id === caseId) ?? null
  const seen = useMemo(
    () => stored && withPending(stored, records, (roster) => cases.rowsAt(stored, roster)),
    [stored, records, cases],
  )
  const refresh = useCallback(() => cases.refresh(), [cases])
  useEffect(() => void refresh(), [refresh])
  useDidShow(() => void refresh())

  const fill = useAction(async ({ label, ...filling }: Filling) => {
    if (!seen) return true as const
    const about = `${String(seen.found.answers.unitName?.value ?? '建会')}：${label}`
    await fillBlank({ outbox, ids }, { ...filling, seen: seen.found, about })
    return true as const
  })
  return {
    state: stored ? 'ready' : known.failure || known.state === 'known' ? 'failed' : 'loading',
    ...{ seen, failure: known.failure, refresh, fill },
    giveUp: (place) => dropNotTaken(outbox, caseId, place),
    noteStanding: useCallback((standing: KnownStanding) => cases.noteStanding(caseId, standing), [cases, caseId]),
  }
}
