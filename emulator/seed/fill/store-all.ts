import type { Receipt } from '../../../contracts/receipts'
import { chunksOf } from './pool'
import type { Counter } from './progress'

/** What became of records sent: `kept` were changed by somebody since an earlier seeding, and stay as they are. */
export interface Stored {
  stored: number
  kept: number
}

const batchSize = 20
const attempts = 5

/** Sends the records in batches, one batch after the other. Throws when one is refused. */
export const storeAll = async <Entry>(
  records: readonly Entry[],
  counter: Counter,
  send: (batch: Entry[]) => Promise<{ receipts: Receipt[] }>,
): Promise<Stored> => {
  const sum: Stored = { stored: 0, kept: 0 }
  for (const batch of chunksOf(records, batchSize)) {
    const receipts = await decided(batch, send)
    sum.stored += receipts.filter(({ state }) => state === 'stored').length
    sum.kept += receipts.filter(({ state }) => state === 'conflict').length
    counter.add(batch.length)
  }
  return sum
}

/** The receipts once nothing is left for later. */
const decided = async <Entry>(
  batch: Entry[],
  send: (batch: Entry[]) => Promise<{ receipts: Receipt[] }>,
): Promise<Receipt[]> => {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const { receipts } = await send(batch)
    const refused = receipts.find((receipt) => receipt.state === 'refused')
    if (refused) throw new Error(`没收下：${JSON.stringify(refused)}`)
    if (receipts.every(({ state }) => state !== 'later')) return receipts
  }
  throw new Error('模拟云一直让稍后再传')
}
