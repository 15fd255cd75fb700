import type { TestEmulator } from '../../support/emulator'
import { contentOf, fill } from '../support/case-collection'
import { startFixtureEmulator } from '../support/fixture-emulator'
import { type Collection, type Command, type Fields, type SdkDatabase, connectSdk, rejection } from '../support/sdk'

let emulator: TestEmulator
let database: SdkDatabase
let notes: Collection

beforeAll(async () => {
  emulator = await startFixtureEmulator()
  database = connectSdk(emulator.url).database()
  notes = database.collection('notes')
})
afterAll(() => emulator.stop())

type Change = (command: Command) => Fields

const cases: [name: string, before: Fields, change: Change, after: Fields][] = [
  ['a plain value', { a: 1 }, () => ({ a: 2 }), { a: 2 }],
  ['a new field', { a: 1 }, () => ({ b: 2 }), { a: 1, b: 2 }],
  ['an object is merged, not replaced', { o: { x: 1, y: 2 } }, () => ({ o: { x: 9 } }), { o: { x: 9, y: 2 } }],
  ['an empty object changes nothing', { o: { x: 1 } }, () => ({ o: {} }), { o: { x: 1 } }],
  ['a dotted path', { o: { x: 1 } }, () => ({ 'o.y': 2 }), { o: { x: 1, y: 2 } }],
  ['a dotted path makes objects on the way', {}, () => ({ 'o.p.q': 1 }), { o: { p: { q: 1 } } }],
  ['a place in an array', { l: [1, 2, 3] }, () => ({ 'l.1': 9 }), { l: [1, 9, 3] }],
  ['a place behind the end fills with null', { l: [1] }, () => ({ 'l.3': 4 }), { l: [1, null, null, 4] }],
  ['null', { a: 1 }, () => ({ a: null }), { a: null }],
  ['undefined is left out', { a: 1, b: 1 }, () => ({ a: undefined, b: 2 }), { a: 1, b: 2 }],
  ['undefined in an array becomes null', {}, () => ({ l: [1, undefined] }), { l: [1, null] }],
  ['an array is replaced', { l: [1, 2] }, () => ({ l: [3] }), { l: [3] }],
  ['a date stays a date', {}, () => ({ d: new Date(5) }), { d: new Date(5) }],
  ['set replaces an object', { o: { x: 1, y: 2 } }, (_) => ({ o: _.set({ x: 9 }) }), { o: { x: 9 } }],
  ['remove', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
  ['remove of nothing', { b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
  ['remove below', { o: { x: 1, y: 2 } }, (_) => ({ o: { x: _.remove() } }), { o: { y: 2 } }],
  ['inc', { n: 1 }, (_) => ({ n: _.inc(2) }), { n: 3 }],
  ['inc down and by a fraction', { n: 1 }, (_) => ({ n: _.inc(-1.5) }), { n: -0.5 }],
  ['inc of a missing field', {}, (_) => ({ n: _.inc(2) }), { n: 2 }],
  ['mul', { n: 3 }, (_) => ({ n: _.mul(2) }), { n: 6 }],
  ['mul of a missing field', {}, (_) => ({ n: _.mul(2) }), { n: 0 }],
  ['min', { n: 3, m: 3 }, (_) => ({ n: _.min(2), m: _.min(4) }), { n: 2, m: 3 }],
  ['max', { n: 3, m: 3 }, (_) => ({ n: _.max(2), m: _.max(4) }), { n: 3, m: 4 }],
  ['max of dates', { d: new Date(1) }, (_) => ({ d: _.max(new Date(2)) }), { d: new Date(2) }],
  ['rename', { a: 1 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
  ['push', { l: [1] }, (_) => ({ l: _.push(2) }), { l: [1, 2] }],
  ['push several', { l: [1] }, (_) => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
  ['push makes the array', {}, (_) => ({ l: _.push([1]) }), { l: [1] }],
  ['push at a place', { l: [1, 4] }, (_) => ({ l: _.push({ each: [2, 3], position: 1 }) }), { l: [1, 2, 3, 4] }],
  ['push sorted and cut', { l: [3, 1] }, (_) => ({ l: _.push({ each: [2], sort: 1, slice: 2 }) }), { l: [1, 2] }],
  ['push and keep the newest', { l: [1, 2] }, (_) => ({ l: _.push({ each: [3], slice: -2 }) }), { l: [2, 3] }],
  [
    'push sorted by a field',
    { l: [{ v: 2 }] },
    (_) => ({ l: _.push({ each: [{ v: 1 }], sort: { v: 1 } }) }),
    { l: [{ v: 1 }, { v: 2 }] },
  ],
  ['pop', { l: [1, 2] }, (_) => ({ l: _.pop() }), { l: [1] }],
  ['shift', { l: [1, 2] }, (_) => ({ l: _.shift() }), { l: [2] }],
  ['unshift', { l: [2] }, (_) => ({ l: _.unshift([0, 1]) }), { l: [0, 1, 2] }],
  ['pull a value', { l: [1, 2, 1] }, (_) => ({ l: _.pull(1) }), { l: [2] }],
  ['pull by a condition', { l: [1, 5, 3] }, (_) => ({ l: _.pull(_.gte(3)) }), { l: [1] }],
  ['pull objects', { l: [{ k: 1 }, { k: 2, v: 1 }] }, (_) => ({ l: _.pull({ k: 2 }) }), { l: [{ k: 1 }] }],
  ['pullAll', { l: [1, 2, 3, 1] }, (_) => ({ l: _.pullAll([1, 3]) }), { l: [2] }],
  ['addToSet of a new value', { l: [1] }, (_) => ({ l: _.addToSet(2) }), { l: [1, 2] }],
  ['addToSet of a known value', { l: [1] }, (_) => ({ l: _.addToSet(1) }), { l: [1] }],
  ['addToSet of several', { l: [1] }, (_) => ({ l: _.addToSet({ each: [1, 2, 2] }) }), { l: [1, 2] }],
  [
    'several operators at once',
    { n: 1, l: [] },
    (_) => ({ n: _.inc(1), l: _.push([1]), a: 'x' }),
    { n: 2, l: [1], a: 'x' },
  ],
]

test.each(cases)('update: %s', async (_, before, change, after) => {
  await fill(database, 'notes', [{ _id: 'one', ...before }])
  await notes.doc('one').update({ data: change(database.command) })
  expect(await contentOf(notes, 'one')).toEqual(after)
})

const refused: [name: string, before: Fields, change: Change][] = [
  ['inc of a string', { n: '1' }, (_) => ({ n: _.inc(1) })],
  ['inc of null', { n: null }, (_) => ({ n: _.inc(1) })],
  ['mul of a string', { n: 'a' }, (_) => ({ n: _.mul(2) })],
  ['push to what is no array', { l: 1 }, (_) => ({ l: _.push([1]) })],
  ['pop of what is no array', { l: 1 }, (_) => ({ l: _.pop() })],
  ['addToSet to what is no array', { l: {} }, (_) => ({ l: _.addToSet(1) })],
  ['pull from what is no array', { l: 'x' }, (_) => ({ l: _.pull('x') })],
  ['a path through null', { o: null }, () => ({ 'o.x': 1 })],
  ['a path through a string', { o: 'text' }, () => ({ 'o.x': 1 })],
  ['two changes of one path', { o: { x: 1 } }, (_) => ({ o: _.set({}), 'o.x': 1 })],
]

test.each(refused)('refused with -502001, and nothing changes: %s', async (_, before, change) => {
  await fill(database, 'notes', [{ _id: 'one', ...before }])
  const { errCode } = await rejection(notes.doc('one').update({ data: change(database.command) }))
  expect(errCode).toBe(-502001)
  expect(await contentOf(notes, 'one')).toEqual(before)
})

describe('of many documents', () => {
  beforeEach(() =>
    fill(database, 'notes', [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
      { _id: 'c', n: 3 },
    ]),
  )

  test('where().update changes all that match and counts them', async () => {
    const { stats } = await notes.where({ n: database.command.gt(1) }).update({ data: { flag: true } })
    expect(stats.updated).toBe(2)
    expect((await notes.where({ flag: true }).count()).total).toBe(2)
  })

  test('a refused update of many stops there, as MongoDB does', async () => {
    await notes.doc('c').update({ data: { n: 'text' } })
    const condition = { _id: database.command.exists(true) }
    await rejection(notes.where(condition).update({ data: { n: database.command.inc(1) } }))
    expect((await notes.orderBy('_id', 'asc').get()).data.map(({ n }) => n)).toEqual([2, 3, 'text'])
  })

  test('nothing matches: updated 0, no error', async () => {
    expect((await notes.where({ n: 99 }).update({ data: { a: 1 } })).stats.updated).toBe(0)
    expect((await notes.doc('none').update({ data: { a: 1 } })).stats.updated).toBe(0)
  })
})

describe('the time of the server', () => {
  test('is near ours, and can be shifted', async () => {
    const hour = 3600_000
    await fill(database, 'notes', [
      { _id: 'one', at: database.serverDate(), later: database.serverDate({ offset: hour }) },
    ])
    const { at, later } = (await contentOf(notes, 'one')) as { at: Date; later: Date }
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000)
    expect(later.getTime() - at.getTime()).toBe(hour)
  })

  test('works in updates', async () => {
    await fill(database, 'notes', [{ _id: 'one' }])
    await notes.doc('one').update({ data: { at: database.serverDate() } })
    expect((await contentOf(notes, 'one'))['at']).toBeInstanceOf(Date)
  })
})
