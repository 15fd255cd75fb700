import { blockerOf } from './queue'
import type { OutboxRecord, Problem } from './record'

export type SyncState = 'onPhone' | 'sending' | 'arrived' | 'problem'

/** A record as the screen shows it. */
export interface RecordView {
  record: OutboxRecord
  state: SyncState
  /** With `problem`: why. `UNEXPECTED` and `UNREACHABLE` go on being tried by themselves. */
  problem: Problem | null
  /** The record that has to arrive first, e.g. the household of a visit. */
  waitsFor: OutboxRecord | null
}

export interface OutboxView {
  /** In the order made. */
  records: readonly RecordView[]
  /** Not yet with the federation, problems included. */
  waiting: number
  problems: number
}

/** After so many calls that broke while the network was there, it is time to tell her. */
const TROUBLES_TO_TELL = 5

export function outboxView(
  records: readonly OutboxRecord[],
  sending: ReadonlySet<number>,
  troubles: ReadonlyMap<number, number>,
): OutboxView {
  const views = records.map((record) => recordView(records, record, sending, troubles))
  return {
    records: views,
    waiting: views.filter((view) => view.state !== 'arrived').length,
    problems: views.filter((view) => view.state === 'problem').length,
  }
}

function recordView(
  records: readonly OutboxRecord[],
  record: OutboxRecord,
  sending: ReadonlySet<number>,
  troubles: ReadonlyMap<number, number>,
): RecordView {
  if (record.phase === 'arrived') return { record, state: 'arrived', problem: null, waitsFor: null }
  if (record.phase === 'problem') return { record, state: 'problem', problem: record.problem, waitsFor: null }
  if (sending.has(record.seq)) return { record, state: 'sending', problem: null, waitsFor: null }
  if ((troubles.get(record.seq) ?? 0) >= TROUBLES_TO_TELL) {
    return { record, state: 'problem', problem: { code: 'UNREACHABLE', details: {} }, waitsFor: null }
  }
  return { record, state: 'onPhone', problem: null, waitsFor: blockerOf(records, record) }
}
