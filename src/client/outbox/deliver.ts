import type { Receipt } from '../../../contracts/receipts'
import type { Call } from '../call'
import { asFailure, type CallFailure } from '../failure'
import { kinds } from './kinds'
import type { Contents, OutboxRecord, Problem, RecordKind } from './record'

export type Verdict =
  { state: 'stored'; storedAt: string } | { state: 'problem'; problem: Problem } | { state: 'later' }

/**
 * What came of one call. `offline`: not sent. `unknown`: perhaps done; to be sent again under the same ids.
 * `notBound`: the cloud does not know her, so nothing of hers may go.
 */
export type Delivery = { outcome: 'answered'; verdicts: Verdict[] } | { outcome: 'offline' | 'unknown' | 'notBound' }

/** Sends one batch of records of the same kind. Never throws. */
export async function deliver(call: Call, batch: readonly OutboxRecord[]): Promise<Delivery> {
  const first = batch[0]
  if (!first) return { outcome: 'answered', verdicts: [] }
  try {
    const receipts = await deliverContents(call, first.kind, batch)
    if (receipts.length !== batch.length) return { outcome: 'unknown' }
    return { outcome: 'answered', verdicts: receipts.map(verdictOf) }
  } catch (error) {
    return deliveryOfFailure(asFailure(error), batch)
  }
}

const deliverContents = <Kind extends RecordKind>(call: Call, kind: Kind, batch: readonly OutboxRecord[]) =>
  kinds[kind].deliver(
    call,
    batch.map((record) => record.content as Contents[Kind]),
  )

function verdictOf(receipt: Receipt): Verdict {
  switch (receipt.state) {
    case 'stored':
      return { state: 'stored', storedAt: receipt.storedAt }
    case 'conflict':
      return { state: 'problem', problem: { code: 'CONFLICT', details: { stored: receipt.stored } } }
    case 'refused':
      return { state: 'problem', problem: receipt.failure }
    case 'later':
      return { state: 'later' }
  }
}

function deliveryOfFailure({ code, details }: CallFailure, batch: readonly OutboxRecord[]): Delivery {
  const everyRecord = (verdict: Verdict): Delivery => ({ outcome: 'answered', verdicts: batch.map(() => verdict) })
  switch (code) {
    case 'OFFLINE':
      return { outcome: 'offline' }
    case 'NOT_BOUND':
      return { outcome: 'notBound' }
    case 'UNREACHABLE':
    case 'UNEXPECTED':
      return { outcome: 'unknown' }
    case 'BUSY':
    case 'UNKNOWN_ACTION':
      return everyRecord({ state: 'later' })
    case 'FORBIDDEN':
      return everyRecord({ state: 'problem', problem: { code, details } })
    default:
      return batch.length === 1 ? everyRecord({ state: 'problem', problem: { code, details } }) : { outcome: 'unknown' }
  }
}
