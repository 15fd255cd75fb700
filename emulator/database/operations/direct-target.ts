import type { Cost } from '../cost'
import { NO_OVERLAY } from '../plan/find'
import type { Collection, Row } from '../storage/collection'
import type { Change } from '../transactions/history'
import { Blocked } from '../transactions/locks'
import { idKey, namesOf } from '../transactions/names'
import { changedNames } from '../transactions/transaction'
import type { Transactions } from '../transactions/transactions'
import type { Document, Maybe } from '../values/value'
import type { WriteTarget } from './write-target'

/** Writes to the tables at once. `changes` is what open transactions must be told when the operation has succeeded. */
export function directTarget(transactions: Transactions, cost: Cost, changes: Change[]): WriteTarget {
  const assertFree = (collection: Collection, document: Document): void => {
    if (!transactions.locks.any) return
    for (const name of namesOf(collection, document)) {
      const holder = transactions.locks.holderOf(name)
      if (holder) throw new Blocked(holder)
    }
  }
  const note = (collection: Collection, id: Maybe, sequence: number, before: Row | null, after: Row | null): void => {
    cost.documentsWritten++
    if (!transactions.anyOpen) return
    changes.push({ collection, sequence, key: idKey(id), before, names: changedNames(collection, before, after) })
  }
  return {
    get: (collection, id) => collection.get(id),
    overlay: () => NO_OVERLAY,
    insert(collection, document) {
      assertFree(collection, document)
      const sequence = collection.insert(document)
      note(collection, document['_id'], sequence, null, { sequence, document })
    },
    replace(collection, row, document) {
      assertFree(collection, row.document)
      assertFree(collection, document)
      collection.replace(row, document)
      note(collection, document['_id'], row.sequence, row, { sequence: row.sequence, document })
    },
    remove(collection, row) {
      assertFree(collection, row.document)
      collection.remove(row)
      note(collection, row.document['_id'], row.sequence, row, null)
    },
  }
}
