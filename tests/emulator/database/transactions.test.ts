import { findRequest, insertRequest, TestDatabase, updateRequest, type Doc } from './support/test-database'

const byId = { queryType: 'DOC' }
const CONFLICT = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message: '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others.',
}

async function accounts(options = {}): Promise<TestDatabase> {
  const database = new TestDatabase(
    [
      { name: 'code', fields: ['code'], unique: true },
      { name: 'v', fields: ['v'] },
    ],
    options,
  )
  await database.insert([
    { _id: 'a', v: 100, code: 'A' },
    { _id: 'b', v: 0, code: 'B' },
  ])
  return database
}
const add = (id: string, amount: number, transactionId?: string) =>
  updateRequest({ _id: id }, { $inc: { v: amount } }, { ...byId, transactionId })
const balances = async (database: TestDatabase): Promise<unknown[]> =>
  (await database.find({}, { order: { _id: 1 } })).map(({ v }) => v)

test('a commit makes all writes at once', async () => {
  const database = await accounts()
  const transactionId = await database.begin()
  await database.send(add('a', -10, transactionId))
  await database.send(add('b', 10, transactionId))
  await database.insert([{ _id: 'c', v: 1, code: 'C' }], { transactionId })
  expect(await balances(database)).toEqual([100, 0])
  expect(await database.commit(transactionId)).toEqual({ result: {} })
  expect(await balances(database)).toEqual([90, 10, 1])
})

test('a rollback leaves nothing, not even locks', async () => {
  const database = await accounts()
  const transactionId = await database.begin()
  await database.send(add('a', -10, transactionId))
  await database.remove({ _id: 'b' }, { ...byId, transactionId })
  await database.insert([{ _id: 'c', code: 'C' }], { transactionId })
  await database.abort(transactionId)
  expect(await balances(database)).toEqual([100, 0])
  await database.insert([{ _id: 'c', code: 'C' }])
  expect(await database.update({ _id: 'a' }, { $inc: { v: 1 } })).toBe(1)
})

test('it reads its own writes, by id and by query, in order', async () => {
  const database = await accounts()
  const transactionId = await database.begin()
  await database.send(add('b', 500, transactionId))
  await database.insert([{ _id: 'c', v: 300, code: 'C' }], { transactionId })
  await database.remove({ _id: 'a' }, { ...byId, transactionId })
  expect(await database.get('b', { transactionId })).toMatchObject({ v: 500 })
  expect(await database.get('a', { transactionId })).toBeUndefined()
  expect(await database.ids({ v: { $gt: 0 } }, { order: { v: 1 }, transactionId })).toEqual(['c', 'b'])
  expect(await database.ids({ v: { $gt: 0 } }, { order: { v: -1 }, limit: 1, transactionId })).toEqual(['b'])
  expect(await database.ids({})).toEqual(['a', 'b'])
})

test('it keeps seeing the state in which it began', async () => {
  const database = await accounts()
  const transactionId = await database.begin()
  await database.send(add('a', 1))
  await database.remove({ _id: 'b' })
  await database.insert([{ _id: 'c', v: 7, code: 'C' }])
  expect(await database.find({}, { order: { _id: 1 }, transactionId })).toEqual([
    { _id: 'a', v: 100, code: 'A' },
    { _id: 'b', v: 0, code: 'B' },
  ])
  expect(await database.get('b', { transactionId })).toMatchObject({ v: 0 })
  expect(await database.get('c', { transactionId })).toBeUndefined()
  expect(await database.ids({ v: 7 }, { transactionId })).toEqual([])
})

test('a document locked by another is a conflict at once', async () => {
  const database = await accounts()
  const [first, second] = [await database.begin(), await database.begin()]
  await database.send(add('a', 1, first))
  expect(await database.failure(add('a', 1, second))).toEqual(CONFLICT)
  await database.commit(first)
  expect(await balances(database)).toEqual([101, 0])
})

test('a document changed since the beginning is a conflict', async () => {
  const database = await accounts()
  const transactionId = await database.begin()
  await database.send(add('a', 1))
  expect(await database.failure(add('a', 1, transactionId))).toEqual(CONFLICT)
})

test('an error ends the transaction: nothing of it can be committed', async () => {
  const database = await accounts()
  const transactionId = await database.begin()
  await database.send(add('b', 1, transactionId))
  await database.send(add('a', 1))
  await database.failure(add('a', 1, transactionId))
  const failure = await database.failure({ action: 'database.commitTransaction', transactionId })
  expect(failure.code).toBe('DATABASE_TRANSACTION_FAIL')
  await database.abort(transactionId)
  expect(await balances(database)).toEqual([101, 0])
})

test('an ordinary write waits until the lock is free', async () => {
  const database = await accounts()
  const transactionId = await database.begin()
  await database.send(add('a', 1, transactionId))
  const order: string[] = []
  const waiting = database.send(add('a', 1000)).then(() => order.push('write'))
  await database.send(add('b', 1))
  order.push('commit')
  await database.commit(transactionId)
  await waiting
  expect(order).toEqual(['commit', 'write'])
  expect(await balances(database)).toEqual([1101, 1])
})

test('a blocked update of many has done nothing while it waits', async () => {
  const database = await accounts()
  const transactionId = await database.begin()
  await database.send(add('b', 1, transactionId))
  const waiting = database.update({}, { $inc: { v: 10 } })
  expect(await balances(database)).toEqual([100, 0])
  await database.commit(transactionId)
  expect(await waiting).toBe(2)
  expect(await balances(database)).toEqual([110, 11])
})

test('an ordinary insert of an id that is being inserted waits and is refused', async () => {
  const database = await accounts()
  const transactionId = await database.begin()
  await database.insert([{ _id: 'c', code: 'C' }], { transactionId })
  const waiting = database.failure(insertRequest([{ _id: 'c', code: 'X' }]))
  await database.commit(transactionId)
  expect((await waiting).message).toMatch(/E11000.*_id_/)
})

describe('unique keys', () => {
  test('a taken key is reported at the insert', async () => {
    const database = await accounts()
    const transactionId = await database.begin()
    const failure = await database.failure(insertRequest([{ _id: 'c', code: 'A' }], { transactionId }))
    expect(failure.message).toMatch(/E11000 duplicate key error collection: c index: code/)
  })

  test('a taken id is reported at the insert', async () => {
    const database = await accounts()
    const transactionId = await database.begin()
    const failure = await database.failure(insertRequest([{ _id: 'a', code: 'Z' }], { transactionId }))
    expect(failure.message).toMatch(/E11000 duplicate key error collection: c index: _id_/)
  })

  test('two of its own with one key', async () => {
    const database = await accounts()
    const transactionId = await database.begin()
    await database.insert([{ _id: 'c', code: 'C' }], { transactionId })
    const failure = await database.failure(insertRequest([{ _id: 'd', code: 'C' }], { transactionId }))
    expect(failure.message).toMatch(/E11000/)
  })

  test('a key that another transaction is taking is a conflict', async () => {
    const database = await accounts()
    const [first, second] = [await database.begin(), await database.begin()]
    await database.insert([{ _id: 'c', code: 'C' }], { transactionId: first })
    expect(await database.failure(insertRequest([{ _id: 'd', code: 'C' }], { transactionId: second }))).toEqual(
      CONFLICT,
    )
  })

  test('a key that was taken since the beginning is a conflict', async () => {
    const database = await accounts()
    const transactionId = await database.begin()
    await database.insert([{ _id: 'c', code: 'C' }])
    expect(await database.failure(insertRequest([{ _id: 'd', code: 'C' }], { transactionId }))).toEqual(CONFLICT)
  })

  test('an ordinary insert waits for a key that is being taken, and gets it after a rollback', async () => {
    const database = await accounts()
    const transactionId = await database.begin()
    await database.insert([{ _id: 'c', code: 'C' }], { transactionId })
    const waiting = database.insert([{ _id: 'd', code: 'C' }])
    await database.abort(transactionId)
    expect(await waiting).toEqual(['d'])
  })

  test('a key that is given up can be taken in the same transaction', async () => {
    const database = await accounts()
    const transactionId = await database.begin()
    await database.remove({ _id: 'a' }, { ...byId, transactionId })
    await database.insert([{ _id: 'c', code: 'A' }], { transactionId })
    await database.commit(transactionId)
    expect(await database.ids({ code: 'A' })).toEqual(['c'])
  })

  test('two documents can change keys', async () => {
    const database = await accounts()
    const transactionId = await database.begin()
    const set = (id: string, code: string): Promise<Doc> =>
      database.send(updateRequest({ _id: id }, { $set: { code } }, { ...byId, transactionId }))
    await set('a', 'tmp')
    await set('b', 'A')
    await set('a', 'B')
    await database.commit(transactionId)
    expect(await database.find({}, { projection: { code: 1 } })).toEqual([
      { _id: 'a', code: 'B' },
      { _id: 'b', code: 'A' },
    ])
  })
})

describe('its end', () => {
  test.each([
    ['commit', 'database.commitTransaction'],
    ['write', 'database.modifyDocument'],
    ['read', 'database.getDocument'],
  ])('after a commit there is nothing to %s', async (_, action) => {
    const database = await accounts()
    const transactionId = await database.begin()
    await database.commit(transactionId)
    const request = { ...add('a', 1), action, transactionId }
    expect((await database.failure(request)).code).toBe('DATABASE_TRANSACTION_FAIL')
  })

  test('an unknown id', async () => {
    const database = await accounts()
    expect((await database.failure(findRequest({}, { transactionId: 'none' }))).code).toBe('DATABASE_TRANSACTION_FAIL')
  })

  test('after 30 seconds its writes are gone', async () => {
    let clock = 0
    const database = await accounts({ now: () => clock })
    const transactionId = await database.begin()
    await database.send(add('a', 1, transactionId))
    clock = 30_001
    const failure = await database.failure({ action: 'database.commitTransaction', transactionId })
    expect(failure).toEqual({ code: 'DATABASE_TRANSACTION_FAIL', message: expect.stringContaining('timed out') })
    expect(await balances(database)).toEqual([100, 0])
  })

  test('its locks die with it, though nobody asks', async () => {
    const database = await accounts({ transactionLifetimeMs: 20 })
    const transactionId = await database.begin()
    await database.send(add('a', 1, transactionId))
    await database.send(add('a', 1000))
    expect(await balances(database)).toEqual([1100, 0])
  })
})

test('many increments at once: every success counts once', async () => {
  const database = await accounts()
  const increment = async (): Promise<number> => {
    const transactionId = await database.begin()
    try {
      const { v } = (await database.get('a', { transactionId })) as { v: number }
      await database.send(updateRequest({ _id: 'a' }, { $set: { v: v + 1 } }, { ...byId, transactionId }))
      await database.commit(transactionId)
      return 1
    } catch {
      return 0
    }
  }
  const done = await Promise.all(Array.from({ length: 30 }, increment))
  const successes = done.reduce((sum, one) => sum + one, 0)
  expect(successes).toBeGreaterThan(0)
  expect((await balances(database))[0]).toBe(100 + successes)
})
