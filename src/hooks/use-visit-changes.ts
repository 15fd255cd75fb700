import { useEffect } from 'react'
import { mayChangeVisit, restoreVisit, visitVersions } from '../../contracts/visit-changes'
import { currentClient } from '../client/current'
import { CallFailure } from '../client/failure'
import { mendCorrection, openCorrection } from '../client/visits'
import { type Action, useAction } from './use-action'
import { isKind, type OutboxRecord } from './use-outbox'
import { useRead } from './use-read'
import { useSession } from './use-session'
import { recordOf, type VisitUse } from './use-visit'

export type { VisitVersion } from '../../contracts/visit-changes'

/** Every version of a visit that the federation has, the first one first; asked for where there are several. */
export function useVisitVersions(id: string, revision: number) {
  const read = useRead(visitVersions, revision > 1 ? { id } : null)
  const { refresh } = read
  useEffect(() => void refresh(), [refresh, revision])
  return read
}

export interface VisitChanging {
  /** Who recorded it, or the chair of the village. */
  mayChange: boolean
  /** Puts it into its form; the form of its household is to be opened next. */
  correct(): Promise<void>
  /** Works without signal. */
  withdraw: Action<[reason: string], OutboxRecord>
  /** Needs the network, unless the withdrawal has not left the phone. */
  restore: Action<[], true>
  /** A correction that was not taken in: sent again as it is, on top of what is stored now. */
  insist: Action<[OutboxRecord<'visitCorrection'>], OutboxRecord>
  /** The same, back in its form. */
  reopen(record: OutboxRecord<'visitCorrection'>): void
}

export function useVisitChanging({ visit, pending, refresh }: VisitUse): VisitChanging {
  const client = currentClient()
  const { person } = useSession()
  const about = `${visit?.headName ?? ''} 家`

  const withdraw = useAction(async (reason: string) => {
    if (!visit) throw new CallFailure('NOT_FOUND')
    return client.outbox.add('visitWithdrawal', { id: visit.id, reason, withdrawalId: await client.ids.next() }, about)
  })
  const restore = useAction(async () => {
    if (!visit) throw new CallFailure('NOT_FOUND')
    const waiting = pending.find(({ record }) => isKind(record, 'visitWithdrawal'))
    if (waiting && client.outbox.withdraw(waiting.record.seq)) return true as const
    await client.call(restoreVisit, { id: visit.id })
    await refresh()
    return true as const
  })
  const insist = useAction(async (record: OutboxRecord<'visitCorrection'>) => {
    if (!visit) throw new CallFailure('NOT_FOUND')
    return client.outbox.mend(record.seq, 'visitCorrection', { ...record.content, basedOn: visit.revision })
  })

  return {
    mayChange: person !== null && visit !== null && mayChangeVisit(person, visit),
    async correct() {
      const author = client.session.author()
      if (!author || !visit) return
      await openCorrection(client, { author, about, visit: recordOf(visit), revision: visit.revision })
    },
    withdraw,
    restore,
    insist,
    reopen(record) {
      if (visit) mendCorrection(client, record, { visit: recordOf(visit), revision: visit.revision })
    },
  }
}
