import { Failure } from '../shared/failure'
import { cityOf } from '../shared/place'
import { TransactionalStore, type Store } from '../shared/store'
import { inTransaction } from '../shared/transaction'
import {
  BoardRepository,
  boardId,
  childKey,
  Cities,
  foldId,
  FoldRepository,
  LogToFold,
  type FoldDocument,
} from './repository'
import { additions } from './rules'

const LEASE_MS = 60_000
const MOST_BATCHES = 20

/** The timer's job: adds the log to the boards, city by city. */
export async function foldEverywhere(now: Date): Promise<void> {
  for (const city of await new Cities(new TransactionalStore()).ids()) await foldCity(city, now)
}

/**
 * Adds what is pending of a city to its boards, in batches. Each line is first marked with the number of its batch and
 * then added in the transaction that advances the city's batch number: after a crash in between, the next run finds the
 * marked batch and goes on with it, so every line is added exactly once. One folder at a time, by a lease.
 */
export async function foldCity(city: string, now: Date): Promise<void> {
  for (let round = 0; round < MOST_BATCHES; round++) {
    const lease = await take(cityOf(city), now)
    if (!lease) return
    const folded = await foldBatch(city, lease)
    if (folded === 0) return
  }
}

/** The fold of the city, leased to us; null when somebody else has it. */
async function take(city: string, now: Date): Promise<FoldDocument | null> {
  try {
    return await inTransaction((store) => lease(store, city, now))
  } catch (error) {
    if (error instanceof Failure && error.code === 'BUSY') return null
    throw error
  }
}

async function lease(store: Store, city: string, now: Date): Promise<FoldDocument | null> {
  const folds = new FoldRepository(store)
  const fold = await folds.forUpdate(city)
  const leasedUntil = new Date(now.getTime() + LEASE_MS).toISOString()
  if (!fold) {
    const first = { _id: foldId(city), batch: 0, leasedUntil }
    await folds.insert([first])
    return first
  }
  if (fold.leasedUntil > now.toISOString()) return null
  const leased = { ...fold, leasedUntil }
  await folds.write(leased)
  return leased
}

async function foldBatch(city: string, lease: FoldDocument): Promise<number> {
  const batch = lease.batch + 1
  const log = new LogToFold(new TransactionalStore())
  if ((await log.ofBatch(city, batch)).length === 0) await log.claim(city, batch)
  const lines = await log.ofBatch(city, batch)
  const boards = additions(lines, boardId, childKey)
  await inTransaction(async (store) => {
    const folds = new FoldRepository(store)
    const fold = await folds.forUpdate(city)
    if (fold?.leasedUntil !== lease.leasedUntil) return
    const repository = new BoardRepository(store)
    const existing = new Map((await repository.getMany([...boards.keys()])).map((board) => [board._id, board]))
    for (const [id, addition] of boards) {
      const board = existing.get(id)
      if (board) await repository.add(board, addition)
      else await repository.insert([{ _id: id, ...addition }])
    }
    await folds.write({ ...lease, batch: lines.length > 0 ? batch : lease.batch, leasedUntil: '' })
  })
  return lines.length
}
