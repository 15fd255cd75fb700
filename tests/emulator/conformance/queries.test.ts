import type { TestEmulator } from '../../support/emulator'
import { fill } from '../support/case-collection'
import { startFixtureEmulator } from '../support/fixture-emulator'
import { type Collection, type Command, type SdkDatabase, connectSdk } from '../support/sdk'

let emulator: TestEmulator
let database: SdkDatabase
let notes: Collection

const day = (date: number): Date => new Date(Date.UTC(2026, 0, date))

const documents = [
  {
    _id: 'a',
    n: 1,
    name: 'B1',
    tags: ['x'],
    date: day(1),
    nested: { p: 1, q: { r: 'deep' } },
    items: [
      { k: 1, v: 5 },
      { k: 2, v: 8 },
    ],
  },
  { _id: 'b', n: 2, name: 'b2', tags: [], date: day(2), nested: { p: 2 }, nothing: null },
  { _id: 'c', n: 3, name: 'B3', tags: ['x', 'y'], date: day(3), g: 1, items: [{ k: 1, v: 9 }] },
  { _id: 'd', n: 4.5, name: '娘家人', tags: ['y', 'z', 'x'], date: day(4), g: 0 },
  { _id: 'e', n: -5, name: '', date: day(5), g: 1, flag: true },
  { _id: 'f', n: '3', name: 'text', flag: false },
]

beforeAll(async () => {
  emulator = await startFixtureEmulator()
  database = connectSdk(emulator.url).database()
  notes = await fill(database, 'notes', documents)
})
afterAll(() => emulator.stop())

const idsWhere = async (condition: unknown): Promise<string> =>
  (await notes.where(condition).orderBy('_id', 'asc').get()).data.map(({ _id }) => _id).join('')

type Condition = (command: Command, database: SdkDatabase) => unknown

const cases: [name: string, condition: Condition, expected: string][] = [
  ['a plain value', () => ({ n: 2 }), 'b'],
  ['a string is not a number', () => ({ n: '3' }), 'f'],
  ['a value in an array', () => ({ tags: 'x' }), 'acd'],
  ['a whole array, in its order', () => ({ tags: ['x', 'y'] }), 'c'],
  ['several fields', () => ({ g: 1, flag: true }), 'e'],
  ['nested objects as paths', () => ({ nested: { q: { r: 'deep' } } }), 'a'],
  ['a dotted path', () => ({ 'nested.p': 2 }), 'b'],
  ['a path through an array of objects', () => ({ 'items.k': 2 }), 'a'],
  ['a place in an array', () => ({ 'tags.0': 'y' }), 'd'],
  ['null finds null and what is missing', () => ({ nothing: null }), 'abcdef'],
  ['Chinese text', () => ({ name: '娘家人' }), 'd'],
  ['an empty string', () => ({ name: '' }), 'e'],
  ['a date', () => ({ date: day(3) }), 'c'],
  ['eq', (_) => ({ n: _.eq(3) }), 'c'],
  ['eq with an object takes it as a whole', (_) => ({ nested: _.eq({ p: 2 }) }), 'b'],
  ['neq finds what is missing', (_) => ({ g: _.neq(1) }), 'abdf'],
  ['gt', (_) => ({ n: _.gt(2) }), 'cd'],
  ['gte', (_) => ({ n: _.gte(2) }), 'bcd'],
  ['lt compares numbers with numbers only', (_) => ({ n: _.lt(2) }), 'ae'],
  ['lte', (_) => ({ n: _.lte(2) }), 'abe'],
  ['gt on strings', (_) => ({ name: _.gt('b') }), 'bdf'],
  ['gte on dates', (_) => ({ date: _.gte(day(4)) }), 'de'],
  ['gt on an array: any element', (_) => ({ tags: _.gt('y') }), 'd'],
  ['in', (_) => ({ n: _.in([1, 4.5, 99]) }), 'ad'],
  ['in with null', (_) => ({ g: _.in([null, 0]) }), 'abdf'],
  ['in of nothing', (_) => ({ n: _.in([]) }), ''],
  ['nin', (_) => ({ n: _.nin([1, 2, 3]) }), 'def'],
  ['and of conditions on one field', (_) => ({ n: _.gt(1).and(_.lt(4)) }), 'bc'],
  ['and as a function', (_) => ({ n: _.and(_.gt(1), _.lt(4)) }), 'bc'],
  ['and of whole conditions', (_) => _.and([{ g: 1 }, { n: _.gt(0) }]), 'c'],
  ['or on one field', (_) => ({ n: _.or(_.eq(1), _.gt(4)) }), 'ad'],
  ['or chained', (_) => ({ n: _.lt(0).or(_.gt(4)) }), 'de'],
  ['or of whole conditions', (_) => _.or([{ n: 1 }, { name: 'text' }]), 'af'],
  ['nor', (_) => _.nor([{ n: 1 }, { g: 1 }]), 'bdf'],
  ['nor on one field', (_) => ({ n: _.nor([_.eq(1), _.gt(2)]) }), 'bef'],
  ['not', (_) => ({ n: _.not(_.eq(1)) }), 'bcdef'],
  ['not of a comparison finds other types', (_) => ({ n: _.not(_.gt(2)) }), 'abef'],
  ['exists', (_) => ({ g: _.exists(true) }), 'cde'],
  ['exists counts null', (_) => ({ nothing: _.exists(true) }), 'b'],
  ['not exists', (_) => ({ tags: _.exists(false) }), 'ef'],
  ['mod', (_) => ({ n: _.mod(2, 1) }), 'ac'],
  ['all', (_) => ({ tags: _.all(['x', 'y']) }), 'cd'],
  ['elemMatch on objects', (_) => ({ items: _.elemMatch({ k: 1, v: _.gt(8) }) }), 'c'],
  ['elemMatch on values', (_) => ({ tags: _.elemMatch(_.eq('z')) }), 'd'],
  ['size', (_) => ({ tags: _.size(0) }), 'b'],
  ['size of two', (_) => ({ tags: _.size(2) }), 'c'],
  ['expr: anything is greater than what is missing', (_) => _.expr({ $gt: ['$n', '$g'] }), 'abcdf'],
  ['a regular expression', () => ({ name: /^B\d$/ }), 'ac'],
  ['a regular expression with options', () => ({ name: /^b\d$/i }), 'abc'],
  ['db.RegExp', (_, db) => ({ name: db.RegExp({ regexp: '家', options: '' }) }), 'd'],
  ['true is not 1', () => ({ flag: true }), 'e'],
]

test.each(cases)('where: %s', async (_, condition, expected) => {
  expect(await idsWhere(condition(database.command, database))).toBe(expected)
})

test.each(cases)('count agrees with get: %s', async (_, condition, expected) => {
  expect((await notes.where(condition(database.command, database)).count()).total).toBe(expected.length)
})

describe('a page of documents', () => {
  const ids = async (query: { get(): Promise<{ data: object[] }> }): Promise<string> =>
    (await query.get()).data.map((document) => ('_id' in document ? document._id : '?')).join('')

  test.each([
    ['rising by date, missing first', 'date', 'asc', 'fabcde'],
    ['falling by date', 'date', 'desc', 'edcbaf'],
    ['by mixed types: numbers before strings', 'n', 'asc', 'eabcdf'],
    ['by text in the order of code points', 'name', 'asc', 'eacbfd'],
  ])('%s', async (_, field, direction, expected) => {
    expect(await ids(notes.orderBy(field, direction))).toBe(expected)
  })

  test('by two fields, the first one first', async () => {
    expect(
      await ids(
        notes
          .where({ date: database.command.exists(true) })
          .orderBy('g', 'desc')
          .orderBy('n', 'desc'),
      ),
    ).toBe('cedba')
  })

  test('skip and limit', async () => {
    expect(await ids(notes.orderBy('_id', 'asc').skip(2).limit(3))).toBe('cde')
    expect(await ids(notes.orderBy('_id', 'asc').skip(6))).toBe('')
  })

  test('only some fields', async () => {
    expect((await notes.where({ _id: 'a' }).field({ n: true, 'nested.p': true }).get()).data).toEqual([
      { _id: 'a', n: 1, nested: { p: 1 } },
    ])
  })

  test('without _id', async () => {
    expect((await notes.where({ _id: 'b' }).field({ n: true, _id: false }).get()).data).toEqual([{ n: 2 }])
  })

  test('all fields but some', async () => {
    expect((await notes.where({ _id: 'f' }).field({ name: false }).get()).data).toEqual([
      { _id: 'f', n: '3', flag: false },
    ])
  })

  test('a slice of an array', async () => {
    const projection = { tags: database.command.project.slice([1, 1]), _id: true }
    expect((await notes.where({ _id: 'd' }).field(projection).get()).data[0]).toMatchObject({ tags: ['z'] })
  })
})
