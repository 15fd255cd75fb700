import type { Blank, Roster } from '../../contracts/founding/blank'
import type { Batch, Readable } from '../shared/batch'
import { isLocked } from './case-rules'
import type { CaseDocument } from './repository'
import type { Sided } from './sides'

/** How many writings a case remembers, so that one sent again is known. */
const REMEMBERED = 300

type Fail = (code: 'CASE_CLOSED' | 'NOT_YOUR_TURN') => never

/** Whether this side may write this blank or roster now; raises why not. */
export function mayWrite({ found, side }: Sided, id: string, asked: Blank | Roster, fail: Fail): void {
  if (found.closed) return fail('CASE_CLOSED')
  if (side !== asked.filledBy) return fail('NOT_YOUR_TURN')
  if (side === 'contact' && isLocked(id, found, found.settings)) return fail('NOT_YOUR_TURN')
}

export const remembered = (
  found: CaseDocument,
  entries: readonly { id: string; fingerprint: string; at: string }[],
): CaseDocument['written'] => [...found.written, ...entries].slice(-REMEMBERED)

/** A writing that is known already gets its receipt again; another one under its id is a conflict. True: decided. */
export function settleRepeated<Entry extends { id: string }>(
  batch: Batch<Entry>,
  entry: Readable<Entry>,
  { written }: CaseDocument,
): boolean {
  const before = written.find(({ id }) => id === entry.record.id)
  if (!before) return false
  if (before.fingerprint === entry.fingerprint) batch.stored(entry, before.at)
  else batch.conflict(entry, null)
  return true
}
