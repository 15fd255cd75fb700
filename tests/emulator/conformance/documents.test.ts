import type { TestEmulator } from '../../support/emulator'
import { contentOf, fill } from '../support/case-collection'
import { startFixtureEmulator } from '../support/fixture-emulator'
import { type Collection, type Fields, type Sdk, type SdkDatabase, connectSdk, rejection } from '../support/sdk'

let emulator: TestEmulator
let sdk: Sdk
let database: SdkDatabase
let notes: Collection

beforeAll(async () => {
  emulator = await startFixtureEmulator()
  sdk = connectSdk(emulator.url)
  database = sdk.database()
})
afterAll(() => emulator.stop())
beforeEach(async () => {
  notes = await fill(database, 'notes', [])
})

describe('what is written is read back', () => {
  const values: [string, unknown][] = [
    ['a whole number', 1],
    ['a negative number', -7],
    ['a number beyond 32 bits', 1_795_288_693_090],
    ['the largest safe number', Number.MAX_SAFE_INTEGER],
    ['a fraction', 12.5],
    ['zero', 0],
    ['an empty string', ''],
    ['rare characters and emoji', '𠮷㛃😀娘家人'],
    ['10,000 characters', '字'.repeat(10_000)],
    ['a string with a zero byte and quotes', 'a\u0000"\'\\b'],
    ['true', true],
    ['null', null],
    ['a date', new Date('2026-01-02T03:04:05.678Z')],
    ['a date before 1970', new Date(-1)],
    ['an empty array', []],
    ['an empty object', {}],
    ['arrays in arrays', [[1], [2, [3]]]],
    ['deep objects', { a: { b: { c: { d: [1, { e: null }] } } } }],
  ]

  test.each(values)('%s', async (_, value) => {
    const { _id } = await notes.add({ data: { value } })
    expect(await contentOf(notes, _id)).toEqual({ value })
  })
})

describe('add', () => {
  test('makes an id of 32 hexadecimal digits', async () => {
    expect((await notes.add({ data: { a: 1 } }))._id).toMatch(/^[0-9a-f]{32}$/)
  })

  test('takes an id', async () => {
    expect((await notes.add({ data: { _id: 'mine', a: 1 } }))._id).toBe('mine')
  })

  test('takes many documents at once', async () => {
    await notes.add({ data: [{ _id: 'a' }, { _id: 'b' }, { c: 1 }] })
    expect((await notes.where({ _id: database.command.exists(true) }).count()).total).toBe(3)
  })

  test('leaves out undefined', async () => {
    const { _id } = await notes.add({ data: { a: undefined, b: 1, l: [undefined] } })
    expect(await contentOf(notes, _id)).toEqual({ b: 1, l: [null] })
  })

  test('refuses a known id and stops there, as MongoDB does', async () => {
    await notes.add({ data: { _id: 'a' } })
    expect(await rejection(notes.add({ data: [{ _id: 'b' }, { _id: 'a' }, { _id: 'c' }] }))).toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining('E11000'),
    })
    expect((await notes.orderBy('_id', 'asc').get()).data).toEqual([{ _id: 'a' }, { _id: 'b' }])
  })

  test.each([
    ['a field that begins with $', { $bad: 1 }],
    ['a field with a dot', { 'a.b': 1 }],
  ])('refuses %s', async (_, data: Fields) => {
    expect((await rejection(notes.add({ data }))).errCode).toBe(-502001)
  })
})

describe('doc', () => {
  test('get of a missing document rejects', async () => {
    expect(await rejection(notes.doc('none').get())).toMatchObject({
      errCode: -1,
      errMsg: expect.stringContaining('document with _id none does not exist'),
    })
  })

  test('get of a missing document is null with throwOnNotFound: false', async () => {
    const { data } = await sdk.database({ throwOnNotFound: false }).collection('notes').doc('none').get()
    expect(data).toBeNull()
  })

  test('set creates, then replaces', async () => {
    expect((await notes.doc('s').set({ data: { a: 1, b: 1 } })).stats).toMatchObject({ created: 1, updated: 0 })
    expect((await notes.doc('s').set({ data: { a: 2 } })).stats).toMatchObject({ created: 0, updated: 1 })
    expect(await contentOf(notes, 's')).toEqual({ a: 2 })
  })

  test.each(['set', 'update'] as const)('%s refuses an _id in its data', async (method) => {
    await expect(notes.doc('s')[method]({ data: { _id: 's', a: 1 } })).rejects.toBeDefined()
  })

  test('remove counts', async () => {
    await notes.add({ data: { _id: 'r' } })
    expect((await notes.doc('r').remove()).stats.removed).toBe(1)
    expect((await notes.doc('r').remove()).stats.removed).toBe(0)
  })

  test('field', async () => {
    await notes.add({ data: { _id: 'f', a: 1, b: 2 } })
    expect((await notes.doc('f').field({ a: true }).get()).data).toEqual({ _id: 'f', a: 1 })
  })

  test('an id may hold any characters', async () => {
    const id = '户/1?\'"$.𠮷'
    await notes.doc(id).set({ data: { a: 1 } })
    expect((await notes.doc(id).get()).data).toEqual({ _id: id, a: 1 })
  })
})

describe('limits of a query', () => {
  beforeEach(() => notes.add({ data: Array.from({ length: 1010 }, (_, n) => ({ _id: `n${n}`, n })) }))

  test.each([
    ['100 documents without a limit', undefined, 100],
    ['as many as asked', 7, 7],
    ['at most 1,000', 5000, 1000],
    ['a limit of 0 is the default', 0, 100],
  ])('%s', async (_, limit, expected) => {
    const query = limit === undefined ? notes : notes.limit(limit)
    expect((await query.get()).data).toHaveLength(expected)
  })

  test('count and update know no limit', async () => {
    expect((await notes.count()).total).toBe(1010)
    const { stats } = await notes.where({ n: database.command.gte(0) }).update({ data: { seen: true } })
    expect(stats.updated).toBe(1010)
  })
})

describe('traps of the SDK, as the cloud has them', () => {
  beforeEach(() =>
    notes.add({
      data: [
        { _id: 'a', openid: 'o-a', o: { x: 1 } },
        { _id: 'b', openid: 'o-b', o: {} },
      ],
    }),
  )

  test('a condition that is undefined is dropped', async () => {
    expect((await notes.where({ openid: undefined, _id: database.command.neq('zz') }).get()).data).toHaveLength(2)
  })

  test('a condition that is an empty object is dropped', async () => {
    expect((await notes.where({ o: {} }).get()).data).toHaveLength(2)
  })

  test('conditions that are all undefined are refused by the SDK', async () => {
    await expect((async () => notes.where({ openid: undefined }).get())()).rejects.toBeDefined()
  })

  test('an update of only undefined changes nothing', async () => {
    await rejection(notes.doc('a').update({ data: { x: undefined } })).catch(() => undefined)
    expect(await contentOf(notes, 'a')).toEqual({ openid: 'o-a', o: { x: 1 } })
  })

  test('where().remove removes all that match, and only those', async () => {
    expect((await notes.where({ openid: 'o-a' }).remove()).stats.removed).toBe(1)
    expect((await notes.get()).data).toMatchObject([{ _id: 'b' }])
  })
})

describe('unique indexes', () => {
  let visits: Collection

  beforeEach(async () => {
    visits = await fill(database, 'visits', [{ _id: 'a', number: 'N1' }])
  })

  test('refuse a second document with the same value', async () => {
    expect(await rejection(visits.add({ data: { number: 'N1' } }))).toMatchObject({
      errCode: -502001,
      errMsg: expect.stringMatching(/E11000 duplicate key error.*uniqueNumber/),
    })
  })

  test('take a missing value for null: only one document may miss it', async () => {
    await visits.add({ data: { _id: 'b' } })
    expect((await rejection(visits.add({ data: { _id: 'c' } }))).errMsg).toContain('E11000')
    expect((await rejection(visits.add({ data: { _id: 'd', number: null } }))).errMsg).toContain('E11000')
  })

  test('refuse an update to a taken value, and set', async () => {
    await visits.add({ data: { _id: 'b', number: 'N2' } })
    expect((await rejection(visits.doc('b').update({ data: { number: 'N1' } }))).errMsg).toContain('E11000')
    expect((await rejection(visits.doc('b').set({ data: { number: 'N1' } }))).errMsg).toContain('E11000')
  })

  test('free a value with its document', async () => {
    await visits.doc('a').remove()
    expect((await visits.add({ data: { _id: 'b', number: 'N1' } }))._id).toBe('b')
  })

  test('let one of 20 simultaneous inserts win', async () => {
    const inserts = Array.from({ length: 20 }, (_, n) => visits.add({ data: { _id: `race${n}`, number: 'N9' } }))
    const outcomes = await Promise.allSettled(inserts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('collections', () => {
  test('are not made by writing', async () => {
    const unknown = database.collection('unknown')
    expect((await rejection(unknown.add({ data: { a: 1 } }))).errCode).toBe(-502005)
    expect((await rejection(unknown.get())).errCode).toBe(-502005)
    expect((await rejection(unknown.count())).errCode).toBe(-502005)
    expect((await rejection(unknown.doc('a').set({ data: { a: 1 } }))).errCode).toBe(-502005)
    expect((await rejection(unknown.doc('a').remove())).errCode).toBe(-502005)
    expect((await rejection(unknown.aggregate().match({}).end())).errMsg).toContain('Db or Table not exist: unknown')
  })

  test('can be created, once', async () => {
    await database.createCollection('fresh')
    await database.collection('fresh').add({ data: { _id: 'a' } })
    expect((await database.collection('fresh').count()).total).toBe(1)
    await expect(database.createCollection('fresh')).rejects.toBeDefined()
  })
})

describe('packets', () => {
  test('a document of 10 MB passes', async () => {
    const text = 'x'.repeat(10 * 1024 * 1024)
    await notes.doc('large').set({ data: { text } })
    expect(((await contentOf(notes, 'large'))['text'] as string).length).toBe(text.length)
  })

  test('more than 16 MB in one request do not', async () => {
    const { errMsg } = await rejection(notes.add({ data: { text: 'x'.repeat(16 * 1024 * 1024) } }))
    expect(errMsg).toMatch(/16777216/)
  })
})

test('an action that the emulator does not play is an invalid parameter', async () => {
  const answer = await emulator.send('POST', '/admin', { body: '{"action":"ai.chat"}' })
  expect(answer.json()).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('ai.chat') })
})

test('a request without an action is an invalid parameter', async () => {
  const answer = await emulator.send('POST', '/admin', { body: '{}' })
  expect(answer.json()).toMatchObject({ code: 'INVALID_PARAM' })
})
