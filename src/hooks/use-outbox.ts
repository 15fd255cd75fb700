import { useMemo } from 'react'
import type { HouseholdRecord } from '../../contracts/households'
import { currentScheme, type VisitScheme } from '../../contracts/visit-scheme'
import { currentClient } from '../client/current'
import { caseOwner } from '../client/outbox/founding-kinds'
import type { OutboxRecord } from '../client/outbox/record'
import type { RecordView } from '../client/outbox/view'
import { discardRecord, mendVisit, visitIn } from '../client/visits'
import { isKind } from '../client/outbox/record'
import { useSession } from './use-session'
import { useStore } from './use-store'

export { isKind } from '../client/outbox/record'
export type { OutboxRecord } from '../client/outbox/record'
export type { RecordView, SyncState } from '../client/outbox/view'

export interface OutboxUse {
  /** Hers, the newest first; problems before all. */
  records: readonly RecordView[]
  /** Not yet with the federation, problems included. */
  waiting: number
  problems: number
  /** Made by somebody else on this phone, not sent while she uses it. */
  others: readonly RecordView[]
  /** On pull-down. Never throws. */
  send(): Promise<void>
  resend(record: OutboxRecord): void
  /** One that was refused, with its undo (see Discarded). */
  discard(record: OutboxRecord): Promise<void>
  /** At once; ask her before. */
  discardNow(record: OutboxRecord): Promise<void>
  /** How many records can only go after this one. */
  dependants(record: OutboxRecord): number
  /** Puts a refused visit back into its form; open that form next: `routes.rewriteVisit`. */
  mend(record: OutboxRecord): void
  exportText(record: OutboxRecord): string
}

/** What waits on this phone and what has arrived. */
export function useOutbox(): OutboxUse {
  const client = currentClient()
  const view = useStore(client.outbox.view)
  const leaving = useStore(client.discarding.recent)?.seq ?? null
  const staffId = useSession().person?.staffId ?? null
  const { cases } = useStore(client.cases.view)
  return useMemo(() => {
    const owners = [staffId, ...cases.map(({ id }) => caseOwner(id))]
    const hers = view.records.filter(({ record }) => owners.includes(record.owner) && record.seq !== leaving)
    return {
      records: Array.from(hers).sort(byUrgency),
      waiting: hers.filter(({ state }) => state !== 'arrived').length,
      problems: hers.filter(({ state }) => state === 'problem').length,
      others: view.records.filter(({ record, state }) => !owners.includes(record.owner) && state !== 'arrived'),
      send: client.synchronize,
      resend: ({ seq }) => client.outbox.resend(seq),
      discard: (record) => client.discarding.discard(record),
      discardNow: (record) => discardRecord(client, record),
      dependants: ({ seq }) => client.outbox.dependants(seq).length,
      mend: (record) => {
        if (isKind(record, 'visit')) mendVisit(client, record)
      },
      exportText: (record) => client.outbox.exportText(record, schemeOf(client, record)),
    }
  }, [client, view, staffId, cases, leaving])
}

const byUrgency = (one: RecordView, other: RecordView): number =>
  Number(other.state === 'problem') - Number(one.state === 'problem') || other.record.seq - one.record.seq

/** For the names of codes: the scheme of the record's own grid, a village chair's as well as a keeper's. */
function schemeOf({ areas, reads }: ReturnType<typeof currentClient>, record: OutboxRecord): VisitScheme | null {
  return areas.schemeFor(placeOf(record)) ?? reads.watch(currentScheme, {}).get().value?.scheme ?? null
}

function placeOf(record: OutboxRecord): { gridId?: string; householdId?: string } {
  const visit = visitIn(record)
  if (visit) return { householdId: visit.householdId }
  if (isKind(record, 'householdRegister')) return { gridId: record.content.gridId }
  return isKind(record, 'householdRevise') ? { gridId: record.content.household.gridId } : {}
}

/** Saves a household new or mended on the phone. Throws `CallFailure` (`PHONE_FULL`, `INVALID_INPUT`). */
export function useHouseholdSaving() {
  const { outbox, ids } = currentClient()
  return {
    newId: () => ids.next(),
    register: (household: HouseholdRecord, headName: string) =>
      outbox.add('householdRegister', household, `${headName} 家`),
    /** These two are not the same, however alike: kept at the federation once both are there. */
    tellApart: (id: string, other: string, headName: string) =>
      outbox.add('householdsDiffer', { id, other }, `${headName} 家`),
    revise: (household: HouseholdRecord, basedOn: number, headName: string) =>
      outbox.add('householdRevise', { household, basedOn }, `${headName} 家`),
    mendRegister: (seq: number, household: HouseholdRecord) => outbox.mend(seq, 'householdRegister', household),
    mendRevise: (seq: number, household: HouseholdRecord, basedOn: number) =>
      outbox.mend(seq, 'householdRevise', { household, basedOn }),
  }
}
