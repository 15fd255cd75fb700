import { TestDatabase, updateRequest, type Doc } from './support/test-database'

/** `unchanged` says that the document stays as it is and does not count as updated. */
type Case = [name: string, before: Doc, update: Doc, after: Doc | 'unchanged', query?: Doc]

const fields: Case[] = [
  ['$set replaces', { a: 1 }, { $set: { a: 2 } }, { a: 2 }],
  ['$set adds', { a: 1 }, { $set: { b: { c: [1] } } }, { a: 1, b: { c: [1] } }],
  ['$set of a nested path', { size: { h: 1, w: 2 } }, { $set: { 'size.h': 9 } }, { size: { h: 9, w: 2 } }],
  ['$set makes the documents on the way', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['$set makes a document for a number', {}, { $set: { 'a.0': 1 } }, { a: { 0: 1 } }],
  ['$set of an array element', { tags: ['a', 'b'] }, { $set: { 'tags.1': 'x' } }, { tags: ['a', 'x'] }],
  [
    '$set beyond an array pads with null',
    { tags: ['a'] },
    { $set: { 'tags.3': 'x' } },
    { tags: ['a', null, null, 'x'] },
  ],
  ['$set in an array element', { l: [{ x: 1 }] }, { $set: { 'l.0.y': 2 } }, { l: [{ x: 1, y: 2 }] }],
  ['$set of a date', {}, { $set: { d: new Date(5) } }, { d: new Date(5) }],
  ['$set of the same value', { a: 1 }, { $set: { a: 1 } }, 'unchanged'],
  [
    '$set of the same document in another order',
    { a: { x: 1, y: 2 } },
    { $set: { a: { y: 2, x: 1 } } },
    { a: { y: 2, x: 1 } },
  ],
  ['$set of the same _id', { a: 1 }, { $set: { _id: 'd' } }, 'unchanged'],
  ['$setOnInsert is for upserts', { a: 1 }, { $setOnInsert: { b: 1 } }, 'unchanged'],
  ['$unset', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
  ['$unset nested', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
  ['$unset of what is not there', { a: 1 }, { $unset: { b: '', 'a.c': '', 'x.y': '' } }, 'unchanged'],
  ['$unset of an array element leaves null', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['$rename', { nmae: 'x' }, { $rename: { nmae: 'name' } }, { name: 'x' }],
  ['$rename into a document', { a: 1 }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }],
  ['$rename over an existing field', { a: 1, b: 2 }, { $rename: { a: 'b' } }, { b: 1 }],
  ['$rename of what is not there', { b: 2 }, { $rename: { a: 'c' } }, 'unchanged'],
  ['$currentDate', {}, { $currentDate: { at: true } }, { at: new Date(1000) }],
  ['$currentDate with a type', {}, { $currentDate: { at: { $type: 'date' } } }, { at: new Date(1000) }],
  ['serverDate with offset', {}, { $set: { at: { $tcb_server_date: { offset: 500 } } } }, { at: new Date(1500) }],
  [
    'serverDate inside arrays',
    {},
    { $push: { l: { $each: [{ at: { $tcb_server_date: { offset: 0 } } }] } } },
    { l: [{ at: new Date(1000) }] },
  ],
  ['several operators', { a: 1, b: 1, c: 1 }, { $set: { a: 2 }, $inc: { b: 1 }, $unset: { c: '' } }, { a: 2, b: 2 }],
  ['nothing at all', { a: 1 }, {}, 'unchanged'],
]

const numbers: Case[] = [
  ['$inc', { n: 1 }, { $inc: { n: 2 } }, { n: 3 }],
  ['$inc down', { n: 1 }, { $inc: { n: -2 } }, { n: -1 }],
  ['$inc of a missing field', {}, { $inc: { n: 2 } }, { n: 2 }],
  ['$inc nested', { m: { orders: 2 } }, { $inc: { 'm.orders': 1 } }, { m: { orders: 3 } }],
  ['$inc by zero', { n: 1 }, { $inc: { n: 0 } }, 'unchanged'],
  ['$inc beyond 32 bits', { n: 2147483647 }, { $inc: { n: 1 } }, { n: 2147483648 }],
  ['$inc by a fraction', { n: 1 }, { $inc: { n: 0.5 } }, { n: 1.5 }],
  ['$inc of an array element', { l: [1, 2] }, { $inc: { 'l.1': 5 } }, { l: [1, 7] }],
  ['$mul', { p: 10.99 }, { $mul: { p: 1.25 } }, { p: 10.99 * 1.25 }],
  ['$mul of a missing field', {}, { $mul: { p: 100 } }, { p: 0 }],
  ['$min lowers', { low: 200 }, { $min: { low: 150 } }, { low: 150 }],
  ['$min leaves', { low: 100 }, { $min: { low: 150 } }, 'unchanged'],
  ['$min of a missing field', {}, { $min: { low: 1 } }, { low: 1 }],
  ['$min by type order', { v: 'a' }, { $min: { v: 5 } }, { v: 5 }],
  ['$max raises', { high: 800 }, { $max: { high: 950 } }, { high: 950 }],
  ['$max leaves', { high: 950 }, { $max: { high: 870 } }, 'unchanged'],
  ['$max of dates', { d: new Date(1) }, { $max: { d: new Date(2) } }, { d: new Date(2) }],
  ['$max over null', { v: null }, { $max: { v: 1 } }, { v: 1 }],
  ['$bit and', { e: 13 }, { $bit: { e: { and: 10 } } }, { e: 8 }],
  ['$bit or', { e: 3 }, { $bit: { e: { or: 5 } } }, { e: 7 }],
  ['$bit xor', { e: 1 }, { $bit: { e: { xor: 5 } } }, { e: 4 }],
  ['$bit of a missing field', {}, { $bit: { e: { or: 5 } } }, { e: 5 }],
]

const quizzes = [
  { wk: 1, score: 10 },
  { wk: 2, score: 8 },
]
const arrays: Case[] = [
  ['$push', { s: [1] }, { $push: { s: 2 } }, { s: [1, 2] }],
  ['$push makes the array', {}, { $push: { s: 2 } }, { s: [2] }],
  ['$push of an array', { s: [] }, { $push: { s: [1, 2] } }, { s: [[1, 2]] }],
  ['$push of a document', { s: [] }, { $push: { s: { a: 1 } } }, { s: [{ a: 1 }] }],
  ['$each', { s: [1] }, { $push: { s: { $each: [2, 3] } } }, { s: [1, 2, 3] }],
  ['$each of nothing', { s: [1] }, { $push: { s: { $each: [] } } }, 'unchanged'],
  ['$position', { s: [100] }, { $push: { s: { $each: [50, 60], $position: 0 } } }, { s: [50, 60, 100] }],
  [
    '$position from the end',
    { s: [50, 60, 70, 100] },
    { $push: { s: { $each: [90, 80], $position: -2 } } },
    { s: [50, 60, 90, 80, 70, 100] },
  ],
  ['$position beyond the end', { s: [1] }, { $push: { s: { $each: [2], $position: 9 } } }, { s: [1, 2] }],
  [
    '$slice from the end',
    { s: [40, 50, 60] },
    { $push: { s: { $each: [80, 78, 86], $slice: -5 } } },
    { s: [50, 60, 80, 78, 86] },
  ],
  ['$slice from the start', { s: [89, 90] }, { $push: { s: { $each: [100, 20], $slice: 3 } } }, { s: [89, 90, 100] }],
  ['$slice alone', { s: [89, 70, 100, 20] }, { $push: { s: { $each: [], $slice: -3 } } }, { s: [70, 100, 20] }],
  ['$slice 0', { s: [1] }, { $push: { s: { $each: [2], $slice: 0 } } }, { s: [] }],
  [
    '$sort of values',
    { t: [89, 70, 89, 50] },
    { $push: { t: { $each: [40, 60], $sort: 1 } } },
    { t: [40, 50, 60, 70, 89, 89] },
  ],
  ['$sort descending', { t: [89, 70] }, { $push: { t: { $each: [], $sort: -1 } } }, 'unchanged'],
  [
    '$sort by a field',
    { q: quizzes },
    { $push: { q: { $each: [{ wk: 3, score: 9 }], $sort: { score: 1 } } } },
    {
      q: [
        { wk: 2, score: 8 },
        { wk: 3, score: 9 },
        { wk: 1, score: 10 },
      ],
    },
  ],
  [
    '$sort and $slice',
    { q: quizzes },
    { $push: { q: { $each: [{ wk: 5, score: 9 }], $sort: { score: -1 }, $slice: 2 } } },
    {
      q: [
        { wk: 1, score: 10 },
        { wk: 5, score: 9 },
      ],
    },
  ],
  ['$addToSet', { t: ['a'] }, { $addToSet: { t: 'b' } }, { t: ['a', 'b'] }],
  ['$addToSet of a member', { t: ['a'] }, { $addToSet: { t: 'a' } }, 'unchanged'],
  ['$addToSet of an array', { t: ['a'] }, { $addToSet: { t: ['b'] } }, { t: ['a', ['b']] }],
  ['$addToSet $each', { t: ['a', 'b'] }, { $addToSet: { t: { $each: ['b', 'c', 'c'] } } }, { t: ['a', 'b', 'c'] }],
  [
    '$addToSet each, as WeChat documents it',
    { t: ['a'] },
    { $addToSet: { t: { each: ['a', 'b'] } } },
    { t: ['a', 'b'] },
  ],
  [
    '$addToSet of a document in another order',
    { t: [{ x: 1, y: 2 }] },
    { $addToSet: { t: { y: 2, x: 1 } } },
    {
      t: [
        { x: 1, y: 2 },
        { y: 2, x: 1 },
      ],
    },
  ],
  ['$addToSet makes the array', {}, { $addToSet: { t: 1 } }, { t: [1] }],
  ['$pop last', { s: [8, 9, 10] }, { $pop: { s: 1 } }, { s: [8, 9] }],
  ['$pop first', { s: [8, 9, 10] }, { $pop: { s: -1 } }, { s: [9, 10] }],
  ['$pop of an empty array', { s: [] }, { $pop: { s: 1 } }, 'unchanged'],
  ['$pop of a missing field', {}, { $pop: { s: 1 } }, 'unchanged'],
  ['$pull of a value', { v: [3, 5, 3] }, { $pull: { v: 3 } }, { v: [5] }],
  ['$pull by comparison', { v: [3, 5, 6, 7, 8] }, { $pull: { v: { $gte: 6 } } }, { v: [3, 5] }],
  [
    '$pull $in',
    { f: ['apples', 'pears', 'oranges'] },
    { $pull: { f: { $in: ['apples', 'oranges'] } } },
    { f: ['pears'] },
  ],
  [
    '$pull by fields',
    {
      r: [
        { item: 'A', score: 5 },
        { item: 'B', score: 8, c: 'x' },
      ],
    },
    { $pull: { r: { score: 8, item: 'B' } } },
    { r: [{ item: 'A', score: 5 }] },
  ],
  [
    '$pull by a condition on a field',
    { r: [{ s: 5 }, { s: 8 }] },
    { $pull: { r: { s: { $gt: 6 } } } },
    { r: [{ s: 5 }] },
  ],
  [
    '$pull by $elemMatch in elements',
    { r: [{ a: [{ q: 1, a: 4 }] }, { a: [{ q: 1, a: 9 }] }] },
    { $pull: { r: { a: { $elemMatch: { q: 1, a: { $gte: 8 } } } } } },
    { r: [{ a: [{ q: 1, a: 4 }] }] },
  ],
  [
    '$pull of an exact array',
    {
      v: [
        [1, 2],
        [2, 1],
      ],
    },
    { $pull: { v: [1, 2] } },
    { v: [[2, 1]] },
  ],
  ['$pull by expression', { t: ['abc', 'xyz'] }, { $pull: { t: /^a/ } }, { t: ['xyz'] }],
  ['$pull of null', { t: [null, 1] }, { $pull: { t: null } }, { t: [1] }],
  ['$pull of a missing field', {}, { $pull: { t: 1 } }, 'unchanged'],
  ['$pullAll', { s: [0, 2, 5, 5, 1, 0] }, { $pullAll: { s: [0, 5] } }, { s: [2, 1] }],
  ['$pullAll of documents', { s: [{ a: 1 }, { a: 2 }] }, { $pullAll: { s: [{ a: 1 }] } }, { s: [{ a: 2 }] }],
  ['a push into a nested array', { a: { b: [1] } }, { $push: { 'a.b': 2 } }, { a: { b: [1, 2] } }],
  ['the position that matched', { g: [85, 80, 80] }, { $set: { 'g.$': 82 } }, { g: [85, 82, 80] }, { g: 80 }],
  [
    'the position that matched, by field',
    {
      g: [
        { n: 80, std: 8 },
        { n: 85, std: 5 },
      ],
    },
    { $set: { 'g.$.std': 6 } },
    {
      g: [
        { n: 80, std: 8 },
        { n: 85, std: 6 },
      ],
    },
    { 'g.n': 85 },
  ],
  [
    'the position that matched, by $elemMatch',
    {
      g: [
        { n: 70, m: 1 },
        { n: 90, m: 1 },
      ],
    },
    { $inc: { 'g.$.m': 1 } },
    {
      g: [
        { n: 70, m: 1 },
        { n: 90, m: 2 },
      ],
    },
    { g: { $elemMatch: { n: { $gt: 80 }, m: 1 } } },
  ],
  ['all positions', { g: [1, 2] }, { $inc: { 'g.$[]': 10 } }, { g: [11, 12] }],
  ['all positions, by field', { g: [{ s: 1 }, { s: 2 }] }, { $set: { 'g.$[].s': 0 } }, { g: [{ s: 0 }, { s: 0 }] }],
]

type Refusal = [name: string, before: Doc, update: Doc, message: RegExp]
const refusals: Refusal[] = [
  ['a field below null', { a: null }, { $set: { 'a.b': 1 } }, /Cannot create field 'b' in element \{a: null\}/],
  ['a field below a text', { a: 'x' }, { $set: { 'a.b': 1 } }, /Cannot create field 'b' in element \{a: "x"\}/],
  ['a field below an array', { a: [1] }, { $set: { 'a.b': 1 } }, /Cannot create field 'b' in element \{a: \[1\]\}/],
  [
    '$inc of a text',
    { a: 'x' },
    { $inc: { a: 1 } },
    /Cannot apply \$inc to a value of non-numeric type.*'a' of non-numeric type string/,
  ],
  ['$inc of null', { a: null }, { $inc: { a: 1 } }, /non-numeric type null/],
  ['$inc by a text', { a: 1 }, { $inc: { a: 'x' } }, /Cannot increment with non-numeric argument/],
  ['$mul of a text', { a: 'x' }, { $mul: { a: 1 } }, /Cannot apply \$mul/],
  ['$push to a text', { a: 'x' }, { $push: { a: 1 } }, /The field 'a' must be an array but is of type string/],
  ['$push to null', { a: null }, { $push: { a: 1 } }, /must be an array but is of type null/],
  ['$each of no array', { a: [] }, { $push: { a: { $each: 1 } } }, /\$each in \$push must be an array/],
  [
    'an unknown clause of $push',
    { a: [] },
    { $push: { a: { $each: [], $foo: 1 } } },
    /Unrecognized clause in \$push: \$foo/,
  ],
  ['$addToSet to a number', { a: 1 }, { $addToSet: { a: 1 } }, /Cannot apply \$addToSet to non-array field/],
  ['$pop of a text', { a: 'x' }, { $pop: { a: 1 } }, /non-array type/],
  ['$pop by 2', { a: [1] }, { $pop: { a: 2 } }, /\$pop expects 1 or -1/],
  ['$pull from a text', { a: 'x' }, { $pull: { a: 1 } }, /Cannot apply \$pull to a non-array value/],
  ['$pullAll of no array', { a: [1] }, { $pullAll: { a: 1 } }, /\$pullAll requires an array/],
  [
    'two operators on one path',
    { a: 1 },
    { $set: { a: 1 }, $inc: { a: 1 } },
    /Updating the path 'a' would create a conflict at 'a'/,
  ],
  ['a path and one inside it', { a: {} }, { $set: { a: 1, 'a.b': 2 } }, /would create a conflict at 'a'/],
  ['another _id', { a: 1 }, { $set: { _id: 'other' } }, /immutable field '_id'/],
  ['no _id', { a: 1 }, { $unset: { _id: '' } }, /immutable field '_id'/],
  ['an empty path', { a: 1 }, { $set: { 'a..b': 1 } }, /empty field name/],
  ['a dollar in a value', { a: 1 }, { $set: { b: { $c: 1 } } }, /dollar \(\$\) prefixed field '\$c'/],
  ['a dot in a value', { a: 1 }, { $set: { b: { 'c.d': 1 } } }, /dotted field 'c\.d'/],
  ['$rename to itself', { a: 1 }, { $rename: { a: 'a' } }, /must differ/],
  ['$rename to no text', { a: 1 }, { $rename: { a: 5 } }, /must be a string/],
  ['$bit of a double', { a: 1.5 }, { $bit: { a: { and: 1 } } }, /non-integral/],
  ['$bit by another word', { a: 1 }, { $bit: { a: { not: 1 } } }, /only supports 'and', 'or', and 'xor'/],
  ['no position matched', { a: [1] }, { $set: { 'a.$': 1 } }, /did not find the match/],
  ['all positions of no array', { a: 1 }, { $set: { 'a.$[]': 1 } }, /non-array element/],
  ['operands that are no document', { a: 1 }, { $set: 5 }, /Modifiers operate on fields/],
  ['fields without an operator', { a: 1 }, { a: 2 }, /must contain key beginning with '\$'/],
  ['$currentDate of a number', { a: 1 }, { $currentDate: { a: 5 } }, /\$currentDate/],
]

const open = (): TestDatabase => new TestDatabase([{ name: 'byA', fields: ['a'] }], { now: () => 1000 })

describe.each(Object.entries({ fields, numbers, arrays }))('%s', (_, cases) => {
  test.each(cases)('%s', async (_name, before, update, after, query = { _id: 'd' }) => {
    const database = open()
    await database.insert([{ _id: 'd', ...before }])
    const updated = await database.update(query, update)
    expect(await database.get('d')).toEqual({ _id: 'd', ...(after === 'unchanged' ? before : after) })
    const [stored] = await database.find({ _id: 'd' })
    expect(Object.keys(stored ?? {})).toEqual(['_id', ...Object.keys(after === 'unchanged' ? before : after)])
    expect(updated).toBe(after === 'unchanged' ? 0 : 1)
  })
})

test.each(refusals)('refused: %s', async (_, before, update, message) => {
  const database = open()
  await database.insert([{ _id: 'd', ...before }])
  const failure = await database.failure(updateRequest({ _id: 'd' }, update))
  expect(failure.message).toMatch(message)
  expect(failure.code).toBe('DATABASE_REQUEST_FAILED')
  expect(await database.get('d')).toEqual({ _id: 'd', ...before })
})

test('an unknown operator has a code of its own', async () => {
  const failure = await open().failure(updateRequest({}, { $foo: { a: 1 } }))
  expect(failure).toEqual({
    code: 'DATABASE_INVALID_OPERRATOR',
    message: expect.stringContaining('Unknown modifier: $foo'),
  })
})

describe('which documents', () => {
  const three = async (): Promise<TestDatabase> => {
    const database = open()
    await database.insert([1, 2, 3].map((n) => ({ _id: `d${n}`, n, g: n % 2 })))
    return database
  }

  test('all that match', async () => {
    const database = await three()
    expect(await database.update({ g: 1 }, { $set: { seen: true } })).toBe(2)
    expect(await database.ids({ seen: true })).toEqual(['d1', 'd3'])
  })

  test('one of them with multi: false', async () => {
    const database = await three()
    expect(await database.update({ g: 1 }, { $set: { seen: true } }, { multi: false })).toBe(1)
    expect(await database.ids({ seen: true })).toEqual(['d1'])
  })

  test('only those that change are counted', async () => {
    const database = await three()
    expect(await database.update({}, { $set: { g: 1 } })).toBe(1)
  })

  test('none: no error', async () => {
    expect(await (await three()).update({ g: 9 }, { $set: { a: 1 } })).toBe(0)
  })

  test('an update that moves a document into its own condition is made once', async () => {
    const database = await three()
    expect(await database.update({ n: { $gt: 0 } }, { $inc: { n: 1 } })).toBe(3)
    expect((await database.find({})).map(({ n }) => n)).toEqual([2, 3, 4])
  })

  test('set replaces the document and keeps its _id and place', async () => {
    const database = await three()
    expect(await database.update({ _id: 'd2' }, { x: 1 }, { queryType: 'DOC', merge: false, upsert: true })).toBe(1)
    expect((await database.find({}))[1]).toEqual({ _id: 'd2', x: 1 })
  })

  test('set makes the document', async () => {
    const database = await three()
    const request = updateRequest({ _id: 'new' }, { x: 1 }, { queryType: 'DOC', merge: false, upsert: true })
    expect(await database.data(request)).toEqual({ updated: 0, upsert_id: 'new' })
    expect(await database.get('new')).toEqual({ _id: 'new', x: 1 })
  })

  test('an upsert takes equalities from the query and $setOnInsert', async () => {
    const database = await three()
    const update = { $set: { x: 1 }, $setOnInsert: { made: true } }
    await database.data(updateRequest({ 'a.b': 5, n: { $gt: 99 } }, update, { upsert: true }))
    expect((await database.find({ x: 1 }))[0]).toMatchObject({ a: { b: 5 }, x: 1, made: true })
  })

  test.each([
    ['all', { g: 1 }, {}, 2],
    ['one', { g: 1 }, { multi: false }, 1],
    ['by id', { _id: 'd1' }, { queryType: 'DOC', multi: false }, 1],
    ['none', { g: 7 }, {}, 0],
  ])('remove %s', async (_, query, extra, removed) => {
    const database = await three()
    expect(await database.remove(query, extra)).toBe(removed)
    expect(await database.count({})).toBe(3 - removed)
  })
})
