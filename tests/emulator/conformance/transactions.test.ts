import type { TestEmulator } from '../../support/emulator'
import { contentOf, fill } from '../support/case-collection'
import { startFixtureEmulator } from '../support/fixture-emulator'
import {
  type Collection,
  type SdkDatabase,
  type SdkError,
  type Transaction,
  connectSdk,
  rejection,
} from '../support/sdk'

const LIFETIME_MS = 400

let emulator: TestEmulator
let database: SdkDatabase
let accounts: Collection

beforeAll(async () => {
  emulator = await startFixtureEmulator({ transactionLifetimeMs: LIFETIME_MS })
  database = connectSdk(emulator.url).database()
})
afterAll(() => emulator.stop())
beforeEach(async () => {
  accounts = await fill(database, 'accounts', [
    { _id: 'a', v: 100 },
    { _id: 'b', v: 0 },
  ])
})

const valueOf = async (id: string): Promise<unknown> => (await contentOf(accounts, id))['v']
const account = (transaction: Transaction, id: string) => transaction.collection('accounts').doc(id)
const inc = (by: number) => ({ data: { v: database.command.inc(by) } })

const transfer = async (transaction: Transaction): Promise<void> => {
  await account(transaction, 'a').update(inc(-10))
  await account(transaction, 'b').update(inc(10))
}

describe('runTransaction', () => {
  test('commits everything and answers what the work returned', async () => {
    const answer = await database.runTransaction(async (transaction) => {
      await transfer(transaction)
      return 'done'
    })
    expect(answer).toBe('done')
    expect([await valueOf('a'), await valueOf('b')]).toEqual([90, 10])
  })

  test('hides its writes from others until it commits, and sees them itself', async () => {
    await database.runTransaction(async (transaction) => {
      await account(transaction, 'b').update(inc(5))
      expect(await valueOf('b')).toBe(0)
      expect((await account(transaction, 'b').get()).data).toMatchObject({ v: 5 })
    })
    expect(await valueOf('b')).toBe(5)
  })

  test('undoes everything when the work throws', async () => {
    const work = database.runTransaction(async (transaction) => {
      await transfer(transaction)
      throw new Error('boom')
    })
    await expect(work).rejects.toThrow('boom')
    expect([await valueOf('a'), await valueOf('b')]).toEqual([100, 0])
  })

  test('undoes everything on rollback and rejects with the reason', async () => {
    const work = database.runTransaction(async (transaction) => {
      await transfer(transaction)
      await transaction.rollback('no')
    })
    expect(await rejection(work)).toBe('no')
    expect([await valueOf('a'), await valueOf('b')]).toEqual([100, 0])
  })

  test('adds, sets and removes with the rest', async () => {
    await database.runTransaction(async (transaction) => {
      await transaction.collection('accounts').add({ data: { _id: 'c', v: 1 } })
      await account(transaction, 'a').set({ data: { v: 7 } })
      await account(transaction, 'b').remove()
    })
    expect((await accounts.orderBy('_id', 'asc').get()).data).toEqual([
      { _id: 'a', v: 7 },
      { _id: 'c', v: 1 },
    ])
  })

  test('spans collections', async () => {
    await fill(database, 'notes', [])
    await rejection(
      database.runTransaction(async (transaction) => {
        await account(transaction, 'a').update(inc(1))
        await transaction.collection('notes').add({ data: { _id: 'n' } })
        await transaction.rollback('no')
      }),
    )
    expect(await valueOf('a')).toBe(100)
    expect((await database.collection('notes').count()).total).toBe(0)
  })

  test('rejects a missing document', async () => {
    const work = database.runTransaction((transaction) => account(transaction, 'none').get())
    expect((await rejection(work)).errMsg).toContain('does not exist')
  })

  test('is undone by a unique violation', async () => {
    const visits = await fill(database, 'visits', [{ _id: 'v', number: 'N1' }])
    const work = database.runTransaction(async (transaction) => {
      await account(transaction, 'a').update(inc(-1))
      await transaction.collection('visits').add({ data: { _id: 'w', number: 'N1' } })
    })
    expect((await rejection(work)).errMsg).toContain('E11000')
    expect(await valueOf('a')).toBe(100)
    expect((await visits.count()).total).toBe(1)
  })
})

describe('conflicts', () => {
  test('carry the signature of the cloud, which the SDK does not retry', async () => {
    const first = await database.startTransaction()
    await account(first, 'a').update(inc(1))
    let runs = 0
    const second = database.runTransaction(async (transaction) => {
      runs += 1
      await account(transaction, 'a').update(inc(1))
    })
    const error: SdkError = await rejection(second)
    expect(error).toMatchObject({ errCode: -501001, errMsg: expect.stringContaining('TransactionConflict') })
    expect(error).not.toHaveProperty('code')
    expect(runs).toBe(1)
    await first.commit()
    expect(await valueOf('a')).toBe(101)
  })

  test('never lose an update: with retries every success is counted once', async () => {
    const increment = async (): Promise<boolean> => {
      for (let attempt = 0; attempt < 40; attempt += 1) {
        const done = await database.runTransaction(readAndWrite).then(
          () => true,
          (error: SdkError) => /TransactionConflict/.test(error.errMsg) && undefined,
        )
        if (done !== undefined) return done
      }
      return false
    }
    const readAndWrite = async (transaction: Transaction): Promise<void> => {
      const { data } = await account(transaction, 'b').get()
      await account(transaction, 'b').update({ data: { v: Number(data['v']) + 1 } })
    }
    const outcomes = await Promise.all(Array.from({ length: 12 }, increment))
    expect(await valueOf('b')).toBe(outcomes.filter(Boolean).length)
    expect(outcomes.some(Boolean)).toBe(true)
  })

  test('do not touch other documents', async () => {
    const [first, second] = [await database.startTransaction(), await database.startTransaction()]
    await account(first, 'a').update(inc(1))
    await account(second, 'b').update(inc(1))
    await first.commit()
    await second.commit()
    expect([await valueOf('a'), await valueOf('b')]).toEqual([101, 1])
  })

  test('a document is free again after a rollback', async () => {
    const first = await database.startTransaction()
    await account(first, 'a').update(inc(1))
    await first.rollback()
    await database.runTransaction((transaction) => account(transaction, 'a').update(inc(2)))
    expect(await valueOf('a')).toBe(102)
  })
})

describe('startTransaction', () => {
  test('commits by hand', async () => {
    const transaction = await database.startTransaction()
    await transfer(transaction)
    await transaction.commit()
    expect([await valueOf('a'), await valueOf('b')]).toEqual([90, 10])
  })

  test('takes nothing after its commit', async () => {
    const transaction = await database.startTransaction()
    await transaction.commit()
    await expect(account(transaction, 'a').update(inc(1))).rejects.toBeDefined()
    expect(await valueOf('a')).toBe(100)
  })

  test('lives for a limited time, then gives its documents free', async () => {
    const transaction = await database.startTransaction()
    await account(transaction, 'a').update(inc(1))
    await accounts.doc('a').update(inc(5))
    await expect(transaction.commit()).rejects.toBeDefined()
    expect(await valueOf('a')).toBe(105)
  })
})

test('TRAP: where().update within a transaction runs outside of it', async () => {
  await rejection(
    database.runTransaction(async (transaction) => {
      await transaction
        .collection('accounts')
        .where({ _id: 'b' })
        .update({ data: { v: 777 } })
      await transaction.rollback('no')
    }),
  )
  expect(await valueOf('b')).toBe(777)
})
