import type { DeviceStorage, WriteResult } from '../device'
import { keysUnder, readJson, writeJson } from '../json-storage'
import type { OutboxRecord } from './record'

const PREFIX = 'outbox/'
const KEPT_RECEIPTS = 50

const keyOf = (seq: number): string => PREFIX + String(seq).padStart(8, '0')

/** The records on the phone, one storage key each, so that a write touches one record and nothing else. */
export interface Journal {
  /** In the order made. */
  all(): readonly OutboxRecord[]
  find(seq: number): OutboxRecord | null
  /** Puts a new record at the end; null when the phone is full, and then nothing of it remains. */
  append(record: Omit<OutboxRecord, 'seq'>): OutboxRecord | null
  /** Writes a record anew in its place; `full` leaves the one on storage as it was. */
  replace(record: OutboxRecord): WriteResult
  /** What is known of a record from now on, even if the phone is too full to note it: sent again, it is told again. */
  learn(record: OutboxRecord): void
  remove(seq: number): void
  /** Arrived records beyond the last 50 leave the phone. */
  prune(): void
}

export function openJournal(storage: DeviceStorage): Journal {
  const records = new Map<number, OutboxRecord>()
  for (const key of keysUnder(storage, PREFIX)) {
    const record = readJson<OutboxRecord>(storage, key)
    if (record) records.set(record.seq, record)
  }

  let last = Math.max(0, ...Array.from(records.keys()))

  /** Another window of the browser may have written meanwhile, and an unreadable record is not to be overwritten. */
  const nextSeq = () => {
    do last += 1
    while (storage.getItem(keyOf(last)) !== null)
    return last
  }

  const all = () => Array.from(records.values()).sort((one, other) => one.seq - other.seq)

  const replace = (record: OutboxRecord): WriteResult => {
    const result = writeJson(storage, keyOf(record.seq), record)
    if (result === 'stored') records.set(record.seq, record)
    return result
  }

  const remove = (seq: number) => {
    storage.removeItem(keyOf(seq))
    records.delete(seq)
  }

  return {
    all,
    find: (seq) => records.get(seq) ?? null,
    append(record) {
      const numbered = { ...record, seq: nextSeq() }
      return replace(numbered) === 'stored' ? numbered : null
    },
    replace,
    learn(record) {
      if (replace(record) === 'full') records.set(record.seq, record)
    },
    remove,
    prune() {
      const arrived = all().filter((record) => record.phase === 'arrived')
      for (const record of arrived.slice(0, Math.max(0, arrived.length - KEPT_RECEIPTS))) remove(record.seq)
    },
  }
}
