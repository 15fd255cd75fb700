import { utf8Length } from '../utf8'
import { chainOf, kinds, makesOf, needsOf } from './kinds'
import type { OutboxRecord } from './record'

/** Under the cloud's 100 KB a call, with room for what surrounds the records. */
const MOST_BYTES = 96 * 1024
/** Records of a call that was never answered go on in smaller company, so that a bad one is soon alone. */
const COMPANY = [Infinity, 5, 1]

export interface Picking {
  /** Whether this owner's records may go. */
  mayGo(owner: string): boolean
  /** Records that had their turn in this round. */
  tried: ReadonlySet<number>
  /** How often a call with this record in it found no answer or broke, by `seq`. */
  troubles: ReadonlyMap<number, number>
}

/** What has to arrive before this record may go: what it is about, and what was said earlier about the same thing. */
export function blockerOf(records: readonly OutboxRecord[], record: OutboxRecord): OutboxRecord | null {
  const needs = needsOf(record)
  const chain = chainOf(record)
  const blocks = (other: OutboxRecord): boolean => {
    if (other.seq >= record.seq || other.phase === 'arrived' || other.owner !== record.owner) return false
    return makesOf(other).some((made) => needs.includes(made)) || (chain !== null && chainOf(other) === chain)
  }
  return records.find(blocks) ?? null
}

/** Records that wait for this one. */
export const dependantsOf = (records: readonly OutboxRecord[], seq: number): OutboxRecord[] =>
  records.filter((record) => record.phase !== 'arrived' && blockerOf(records, record)?.seq === seq)

/** The records of the next call: of one kind, in the order made, the untroubled ones first. Empty: nothing can go. */
export function nextBatch(records: readonly OutboxRecord[], picking: Picking): OutboxRecord[] {
  const troublesOf = (record: OutboxRecord) => Math.min(picking.troubles.get(record.seq) ?? 0, COMPANY.length - 1)
  const ready = records
    .filter((record) => record.phase === 'waiting' && picking.mayGo(record.owner) && !picking.tried.has(record.seq))
    .filter((record) => blockerOf(records, record) === null)
    .sort((one, other) => troublesOf(one) - troublesOf(other) || one.seq - other.seq)
  const first = ready[0]
  if (!first) return []
  const most = Math.min(kinds[first.kind].most, COMPANY[troublesOf(first)] ?? 1)
  return takeFitting(
    ready.filter((record) => troublesOf(record) === troublesOf(first)),
    most,
  )
}

function takeFitting(candidates: readonly OutboxRecord[], most: number): OutboxRecord[] {
  const batch: OutboxRecord[] = []
  let bytes = 0
  for (const record of candidates) {
    bytes += utf8Length(JSON.stringify(record.content))
    const fits = batch.length === 0 || (batch.length < most && bytes <= MOST_BYTES)
    if (!fits || record.kind !== candidates[0]?.kind) break
    batch.push(record)
  }
  return batch
}
