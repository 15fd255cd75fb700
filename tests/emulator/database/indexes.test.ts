import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { Database, type CollectionIndex } from '../../../emulator/database'
import { compareValues } from '../../../emulator/database/values/compare'
import { encodeKey, encodeOne } from '../../../emulator/database/values/key'
import { decodeStored, encodeStored } from '../../../emulator/database/values/stored'
import { encodeWire, parseWire } from '../../../emulator/database/values/wire'
import type { Document, Value } from '../../../emulator/database/values/value'
import { findRequest, insertRequest, TestDatabase, updateRequest, type Doc } from './support/test-database'

const leaf = fc.oneof(
  fc.constantFrom<Value>(
    null,
    true,
    false,
    0,
    1,
    2,
    -1,
    1.5,
    Infinity,
    -Infinity,
    NaN,
    '',
    'a',
    'ab',
    'b',
    '\0',
    'a\0',
    '𠮷',
    '\uffee',
  ),
  fc.integer(),
  fc.double(),
  fc.string({ maxLength: 4 }),
  fc.integer({ min: -5, max: 5 }).map((ms) => new Date(ms)),
)
const name = fc.constantFrom('a', 'b', 'c')
const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
  ),
})).value

test('keys sort as values do', () => {
  fc.assert(
    fc.property(value, value, (left, right) => {
      expect(Math.sign(Buffer.compare(encodeOne(left), encodeOne(right)))).toBe(Math.sign(compareValues(left, right)))
      const descending = (item: Value): Buffer => encodeKey([{ value: item, descending: true }])
      expect(Math.sign(Buffer.compare(descending(left), descending(right)))).toBe(Math.sign(compareValues(right, left)))
    }),
    { numRuns: 3000 },
  )
})

test('what is stored and what is sent comes back equal', () => {
  fc.assert(
    fc.property(value, (item) => {
      const document: Document = { item }
      expect(decodeStored(encodeStored(document))).toEqual(document)
      expect(parseWire(encodeWire(document), 0)).toEqual(document)
    }),
    { numRuns: 1000 },
  )
})

const indexes: CollectionIndex[] = [
  { name: 'a', fields: ['a'] },
  { name: 'ab', fields: ['a', { field: 'b', order: 'desc' }] },
  { name: 'bDown', fields: [{ field: 'b', order: 'desc' }, 'c'] },
  { name: 'nested', fields: ['a.b', 'c'] },
  { name: 'byId', fields: ['c', 'a', '_id'] },
  { name: 'sameArray', fields: ['a.b', 'a.c', '_id'] },
]
const operand = fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: value })
const comparison = fc.oneof(
  operand,
  fc
    .tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne'), operand)
    .map(([operator, item]) => ({ [operator]: item })),
  fc.tuple(operand, operand).map(([from, to]) => ({ $gte: from, $lt: to })),
  fc.array(operand, { maxLength: 3 }).map((items) => ({ $in: items })),
  fc.constantFrom({ $exists: true }, { $exists: false }, { $size: 2 }),
)
const field = fc.constantFrom('a', 'b', 'c', 'a.b', 'a.c', '_id')
const query = fc.dictionary(field, comparison, { maxKeys: 3 })
const order = fc
  .uniqueArray(fc.tuple(field, fc.constantFrom(1, -1)), { maxLength: 3, selector: ([path]) => path })
  .map((parts) => Object.fromEntries(parts))
const small = fc.oneof(
  leaf,
  fc.constantFrom<Value>(...[[1, 2], [], [{ b: 1 }, { b: 'a' }], { b: 1 }, { b: [1, 5] }], [
    { b: 1, c: 2 },
    { b: 2, c: 1 },
  ]),
)
const documents = fc.array(fc.record({ a: small, b: leaf, c: leaf }, { requiredKeys: [] }), {
  minLength: 1,
  maxLength: 25,
})

/** Rows with equal sort keys may come in any order; those keys themselves must agree. */
test('an index never changes an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents,
      query,
      order,
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
      async (content, asked, sorting, limit, scalars) => {
        const rows = content
          .map((document, _id) => ({ ...document, _id }))
          .filter(({ a }) => !scalars || typeof a !== 'object')
        const [plain, indexed] = [new TestDatabase([]), new TestDatabase(indexes)]
        plain.database.bulkInsert('c', rows)
        indexed.database.bulkInsert('c', rows)
        const run = (database: TestDatabase, options: Doc): Promise<Doc> =>
          database.data(
            findRequest(
              {},
              { ...options, query: encodeWire(asked as Value), order: { ...sorting, _id: sorting['_id'] ?? 1 } },
            ),
          )
        expect(await run(indexed, {})).toEqual(await run(plain, {}))
        expect(await run(indexed, { limit, offset: 1 })).toEqual(await run(plain, { limit, offset: 1 }))
        const count = (database: TestDatabase): Promise<Doc> =>
          database.data({
            action: 'database.calculateDocument',
            collectionName: 'c',
            query: encodeWire(asked as Value),
          })
        expect(await count(indexed)).toEqual(await count(plain))
        const found = (await indexed.data(findRequest({}, { query: encodeWire(asked as Value), order: sorting })))[
          'list'
        ] as string[]
        expect([...found].sort()).toEqual([...((await run(plain, {}))['list'] as string[])].sort())
        plain.close()
        indexed.close()
      },
    ),
    { numRuns: 400 },
  )
}, 60_000)

describe('cost', () => {
  const visits = (count: number): TestDatabase => {
    const database = new TestDatabase([
      { name: 'place', fields: ['place'] },
      { name: 'newest', fields: ['unitId', { field: 'at', order: 'desc' }] },
      { name: 'tags', fields: ['tags'] },
      { name: 'tagsOfUnit', fields: ['unitId', 'tags', '_id'] },
    ])
    const documents = Array.from({ length: count }, (_, n) => ({
      _id: `v${n}`,
      place: `3715/${String(n % 100).padStart(3, '0')}`,
      unitId: `u${n % 50}`,
      at: new Date(n),
      tags: [`t${n % 500}`],
    }))
    database.database.bulkInsert('c', documents)
    return database
  }
  const cases: [string, unknown, Doc, number, number][] = [
    ['a subtree by its range', { place: { $gte: '3715/005', $lt: '3715/006' } }, {}, 50, 50],
    ['a keyset page', { unitId: 'u3', at: { $lt: new Date(4000) } }, { order: { at: -1 }, limit: 20 }, 20, 20],
    ['the newest of a unit', { unitId: 'u3' }, { order: { at: -1 }, limit: 5 }, 5, 5],
    ['the oldest of a unit', { unitId: 'u3' }, { order: { at: 1 }, limit: 5 }, 5, 5],
    ['by id', { _id: 'v7' }, {}, 1, 1],
    ['by several ids', { _id: { $in: ['v7', 'v8', 'none'] } }, {}, 2, 2],
    ['an element of an array', { tags: 't7' }, {}, 10, 10],
    ['an element of an array, of a unit, by id', { unitId: 'u7', tags: 't7' }, { order: { _id: 1 } }, 10, 10],
    ['order by an index alone', {}, { order: { place: 1 }, limit: 3 }, 3, 3],
  ]
  test.each(cases)('%s', async (_, asked, options, found, read) => {
    const { answer, cost } = await visits(5000).database.handle(findRequest(asked, options))
    expect((answer['data'] as { list: string[] }).list).toHaveLength(found)
    expect(cost).toEqual({ documentsRead: read, documentsWritten: 0 })
  })

  test('a count that the index answers reads nothing', async () => {
    const request = { action: 'database.calculateDocument', collectionName: 'c', query: '{"unitId":"u3"}' }
    const { answer, cost } = await visits(5000).database.handle(request)
    expect(answer).toEqual({ data: { total: 100 } })
    expect(cost.documentsRead).toBe(0)
  })

  test('writes are counted', async () => {
    const { database } = visits(10)
    expect((await database.handle(insertRequest([{}, {}]))).cost).toEqual({ documentsRead: 0, documentsWritten: 2 })
    expect((await database.handle(updateRequest({ _id: 'v1' }, { $set: { x: 1 } }))).cost).toEqual({
      documentsRead: 1,
      documentsWritten: 1,
    })
  })
})

describe('unique indexes', () => {
  const unique = (...fields: string[]): TestDatabase => new TestDatabase([{ name: 'one', fields, unique: true }])

  test('missing counts as null, and only one may be null', async () => {
    const database = unique('code')
    await database.insert([{ _id: 1 }])
    for (const document of [{ _id: 2 }, { _id: 3, code: null }]) {
      expect((await database.failure(insertRequest([document]))).message).toMatch(
        /E11000 duplicate key error collection: c index: one dup key: \{ code: null \}/,
      )
    }
  })

  test('the type counts', async () => {
    const database = unique('code')
    await database.insert([{ code: 1 }, { code: '1' }, { code: true }, { code: new Date(1) }, { code: { a: 1 } }])
    expect((await database.failure(insertRequest([{ code: { a: 1 } }]))).code).toBe('DATABASE_REQUEST_FAILED')
  })

  test('several fields together', async () => {
    const database = unique('campaign', 'person')
    await database.insert([
      { campaign: 'c', person: 1 },
      { campaign: 'c', person: 2 },
      { campaign: 'd', person: 1 },
    ])
    expect((await database.failure(insertRequest([{ campaign: 'c', person: 2 }]))).message).toMatch(
      /campaign: "c", person: 2/,
    )
  })

  test('elements of arrays', async () => {
    const database = unique('tags')
    await database.insert([{ tags: ['a', 'b', 'a'] }, { tags: 'c' }])
    for (const tags of [['b'], 'a', ['x', 'c']])
      expect((await database.failure(insertRequest([{ tags }]))).message).toMatch(/E11000/)
    await database.insert([{ tags: ['x', 'y'] }])
  })

  test('an update may not take a key either, and keeps the document', async () => {
    const database = unique('code')
    await database.insert([
      { _id: 1, code: 'a' },
      { _id: 2, code: 'b' },
    ])
    expect((await database.failure(updateRequest({ _id: 2 }, { $set: { code: 'a' } }))).message).toMatch(/E11000/)
    expect(await database.get(2)).toEqual({ _id: 2, code: 'b' })
    expect(await database.update({ _id: 1 }, { $set: { code: 'a', x: 1 } })).toBe(1)
  })

  test('a removed key is free again', async () => {
    const database = unique('code')
    await database.insert([{ _id: 1, code: ['a', 'b'] }])
    await database.remove({ _id: 1 })
    expect(await database.insert([{ _id: 2, code: 'a' }])).toEqual([2])
  })

  test('a value of more than 1,024 bytes is refused', async () => {
    const failure = await unique('code').failure(insertRequest([{ code: '长'.repeat(350) }]))
    expect(failure.message).toMatch(/key too large to index/)
  })

  test('parallel arrays are refused', async () => {
    const failure = await unique('a', 'b').failure(insertRequest([{ a: [1], b: [2] }]))
    expect(failure.message).toMatch(/cannot index parallel arrays/)
  })
})

describe('the file', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'database-'))))
  afterEach(() => rmSync(folder, { recursive: true }))
  const reopen = (catalogueIndexes: CollectionIndex[] = []): TestDatabase =>
    new TestDatabase(catalogueIndexes, { file: join(folder, 'data.db') })

  test('keeps documents and collections made at run time', async () => {
    const first = reopen()
    await first.send({ action: 'database.addCollection', collectionName: 'made' })
    await first.insert([{ _id: 1, d: new Date(5) }], { collectionName: 'made' })
    first.close()
    expect(await reopen().find({}, { collectionName: 'made' })).toEqual([{ _id: 1, d: new Date(5) }])
  })

  test('builds new indexes over what is there and drops removed ones', async () => {
    const first = reopen([{ name: 'old', fields: ['a'], unique: true }])
    await first.insert([
      { _id: 1, a: 1, b: 'x' },
      { _id: 2, a: 2, b: ['y', 'z'] },
    ])
    first.close()
    const second = reopen([{ name: 'new', fields: ['b'], unique: true }])
    await second.insert([{ _id: 3, a: 1, b: 'w' }])
    expect((await second.failure(insertRequest([{ b: 'z' }]))).message).toMatch(/index: new/)
    expect((await second.database.handle(findRequest({ b: 'x' }))).cost.documentsRead).toBe(1)
    second.close()
    const third = reopen([{ name: 'new', fields: ['b'], unique: true }])
    expect(await third.ids({ b: 'z' })).toEqual([2])
    third.close()
  })

  test('refuses a unique index over repeated keys and stays as it was', async () => {
    const first = reopen()
    await first.insert([{ a: 1 }, { a: 1 }])
    first.close()
    expect(() => reopen([{ name: 'a', fields: ['a'], unique: true }])).toThrow(/E11000/)
    const again = reopen()
    expect(await again.count({})).toBe(2)
    again.close()
  })

  test('has every answered write, whoever reads it', async () => {
    const first = reopen()
    await Promise.all(Array.from({ length: 50 }, (_, _id) => first.insert([{ _id }])))
    const other = Database.open({
      file: join(folder, 'data.db'),
      catalogue: { c: { indexes: [] }, other: { indexes: [] } },
    })
    const { answer } = await other.handle({ action: 'database.calculateDocument', collectionName: 'c', query: '{}' })
    expect(answer).toEqual({ data: { total: 50 } })
    other.close()
    first.close()
  })
})
