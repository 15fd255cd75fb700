import { findRequest, insertRequest, TestDatabase, type Doc } from './support/test-database'

const open = (): TestDatabase => new TestDatabase([], { now: () => 5000 })

describe('insert', () => {
  const values: [name: string, stored: unknown][] = [
    ['integers', [0, -1, 2147483647, -2147483648]],
    ['long integers', [2147483648, 9007199254740991, -9007199254740991]],
    ['doubles', [0.1, -1.5, 1e300, 5e-324]],
    ['NaN and infinities', [NaN, Infinity, -Infinity]],
    ['texts', ['', '娘家人', '𠮷㛃😀', 'a"b\\c\n\u0000', '\u2028']],
    ['booleans and null', [true, false, null]],
    ['dates', [new Date(0), new Date(-1), new Date('2026-01-02T03:04:05.678Z')]],
    ['nested objects', { a: { b: { c: [{ d: {} }, []] } } }],
    ['a GeoJSON point', { type: 'Point', coordinates: [113.3, 23.1] }],
    ['keys of every kind', { '': 1, ' ': 2, 中文: 3, constructor: 4, toString: 5, 'a-b': 6 }],
    ['something that looks like a stored date', { date: 5, type: 'date' }],
    ['10,000 characters', '长'.repeat(10_000)],
  ]
  test.each(values)('%s come back as they went', async (_, stored) => {
    const database = open()
    await database.insert([{ _id: 'x', v: stored }])
    expect(await database.get('x')).toEqual({ _id: 'x', v: stored })
    expect((await database.find({}))[0]).toEqual({ _id: 'x', v: stored })
  })

  test('a regular expression is stored as one', async () => {
    const database = open()
    await database.insert([{ _id: 'x', v: /^a.b$/i }])
    expect((await database.get('x'))?.['v']).toMatchObject({ pattern: '^a.b$', options: 'i' })
  })

  test('ids of its own are 32 hexadecimal digits and all different', async () => {
    const ids = await open().insert([{}, {}, {}])
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
  })

  test.each([
    ['text', 'a'],
    ['empty text', ''],
    ['number', 5],
    ['zero', 0],
    ['null', null],
    ['bool', true],
  ])('%s as _id', async (_, id) => {
    const database = open()
    expect(await database.insert([{ _id: id, a: 1 }])).toEqual([id])
    expect(await database.get(id)).toEqual({ _id: id, a: 1 })
    expect((await database.failure(insertRequest([{ _id: id }]))).message).toMatch(
      /E11000 duplicate key error collection: c index: _id_/,
    )
  })

  test('1 and "1" are two ids', async () => {
    const database = open()
    await database.insert([{ _id: 1 }, { _id: '1' }])
    expect(await database.count({})).toBe(2)
  })

  test('_id stands first', async () => {
    const database = open()
    await database.insert([{ a: 1, _id: 'x' }])
    expect(Object.keys((await database.get('x')) ?? {})).toEqual(['_id', 'a'])
  })

  test('serverDate, with offset, at any depth', async () => {
    const database = open()
    const at = (offset: number): Doc => ({ $tcb_server_date: { offset } })
    await database.insert([{ _id: 'x', a: at(0), b: { c: [at(-1000), { d: at(86_400_000) }] } }])
    expect(await database.get('x')).toEqual({
      _id: 'x',
      a: new Date(5000),
      b: { c: [new Date(4000), { d: new Date(86_405_000) }] },
    })
  })

  test('many: what stood before the refused one stays, what came after is not stored', async () => {
    const database = open()
    await database.insert([{ _id: 'b' }])
    await database.failure(insertRequest([{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }]))
    expect(await database.ids({}, { order: { _id: 1 } })).toEqual(['a', 'b'])
  })

  const refused: [string, Doc[], RegExp][] = [
    ['a key with a dollar', [{ $bad: 1 }], /dollar \(\$\) prefixed field '\$bad'/],
    ['a nested key with a dollar', [{ a: [{ $bad: 1 }] }], /'\$bad' in 'a\.0\.\$bad'/],
    ['a dotted key', [{ 'a.b': 1 }], /dotted field 'a\.b'/],
    ['a nested dotted key', [{ x: { 'a.b': 1 } }], /dotted field 'a\.b' in 'x\.a\.b'/],
    ['an array as _id', [{ _id: [1] }], /'_id' value cannot be of type array/],
    ['a regular expression as _id', [{ _id: /a/ }], /'_id' value cannot be of type regex/],
    ['more than 16 MB', [{ a: 'x'.repeat(17 * 1024 * 1024) }], /object to insert too large/],
    ['101 levels', [Array.from({ length: 101 }).reduce<Doc>((inner) => ({ a: inner }), {})], /nesting/],
  ]
  test.each(refused)('refused: %s', async (_, documents, message) => {
    const database = open()
    const failure = await database.failure(insertRequest([{ _id: 'good' }, ...documents]))
    expect(failure).toEqual({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(message) })
    expect(await database.get('good')).toEqual(message.source.includes('too large') ? { _id: 'good' } : undefined)
  })

  test('nothing to insert', async () => {
    expect((await open().failure(insertRequest([]))).code).toBe('INVALID_PARAM')
  })
})

describe('collections', () => {
  test('are not made by writing', async () => {
    const failure = await open().failure(insertRequest([{}], { collectionName: 'none' }))
    expect(failure).toEqual({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
      message: expect.stringContaining('[ResourceNotFound] Db or Table not exist: none.'),
    })
  })

  test('are made on request, once', async () => {
    const database = open()
    const add = { action: 'database.addCollection', collectionName: 'fresh' }
    expect(await database.send(add)).toEqual({})
    await database.insert([{ _id: 1 }], { collectionName: 'fresh' })
    expect((await database.failure(add)).message).toMatch(/Table exist/)
  })

  test('A and a are two', async () => {
    const database = open()
    await database.send({ action: 'database.addCollection', collectionName: 'A' })
    await database.send({ action: 'database.addCollection', collectionName: 'a' })
    await database.insert([{ _id: 1 }], { collectionName: 'A' })
    expect(await database.find({}, { collectionName: 'a' })).toEqual([])
  })

  test.each(['', 'a b', 'a$b', 'a"b', 'system.users', 'x'.repeat(65), '集合'])(
    'refused name: %s',
    async (collectionName) => {
      expect((await open().failure({ action: 'database.addCollection', collectionName })).code).toBe('INVALID_PARAM')
    },
  )
})

describe('pages', () => {
  const numbers = async (count: number): Promise<TestDatabase> => {
    const database = open()
    database.database.bulkInsert(
      'c',
      Array.from({ length: count }, (_, _id) => ({ _id, n: count - _id })),
    )
    return database
  }

  test.each([
    ['100 unless asked', {}, 100],
    ['as many as asked', { limit: 150 }, 150],
    ['1,000 at most', { limit: 5000 }, 1000],
    ['limit 0 means 100', { limit: 0 }, 100],
    ['after an offset', { offset: 1090, limit: 100 }, 10],
    ['beyond the end', { offset: 2000 }, 0],
  ])('%s', async (_, options, expected) => {
    expect(await (await numbers(1100)).find({}, options)).toHaveLength(expected)
  })

  test('the answer names offset and limit', async () => {
    const database = await numbers(3)
    expect(await database.data(findRequest({}, { offset: 1, limit: 1 }))).toMatchObject({ offset: 1, limit: 1 })
  })

  test('a negative offset is refused', async () => {
    expect((await (await numbers(1)).failure(findRequest({}, { offset: -1 }))).code).toBe('INVALID_PARAM')
  })

  test('without order: as inserted', async () => {
    const database = open()
    await database.insert(['c', 'a', 'b'].map((_id) => ({ _id })))
    expect(await database.ids({})).toEqual(['c', 'a', 'b'])
  })
})

describe('order', () => {
  const mixed: Doc[] = [
    { _id: 'regex', v: /a/ },
    { _id: 'date', v: new Date(0) },
    { _id: 'true', v: true },
    { _id: 'false', v: false },
    { _id: 'object', v: { a: 1 } },
    { _id: 'text', v: 'b' },
    { _id: 'Text', v: 'B' },
    { _id: 'two', v: 2 },
    { _id: 'minus', v: -1.5 },
    { _id: 'nan', v: NaN },
    { _id: 'null', v: null },
    { _id: 'missing' },
  ]
  const ascending = [
    'null',
    'missing',
    'nan',
    'minus',
    'two',
    'Text',
    'text',
    'object',
    'false',
    'true',
    'date',
    'regex',
  ]

  test.each([
    ['without an index', []],
    ['with an index', [{ name: 'v', fields: ['v'] }]],
    ['with a descending index', [{ name: 'v', fields: [{ field: 'v', order: 'desc' as const }] }]],
  ])('of types, %s', async (_, indexes) => {
    const database = new TestDatabase(indexes)
    await database.insert(mixed)
    const nulls = new Set(['null', 'missing'])
    const up = await database.ids({}, { order: { v: 1 } })
    expect(up.slice(2)).toEqual(ascending.slice(2))
    expect(new Set(up.slice(0, 2))).toEqual(nulls)
    const down = await database.ids({}, { order: { v: -1 } })
    expect(down.slice(0, 10)).toEqual([...ascending].reverse().slice(0, 10))
    expect(new Set(down.slice(10))).toEqual(nulls)
  })

  const cases: [string, Doc[], Doc, unknown[]][] = [
    [
      'by two fields',
      [
        { _id: 1, a: 1, b: 1 },
        { _id: 2, a: 2, b: 1 },
        { _id: 3, a: 1, b: 2 },
      ],
      { a: 1, b: -1 },
      [3, 1, 2],
    ],
    ['by a nested field', [{ _id: 1, a: { b: 2 } }, { _id: 2, a: { b: 1 } }, { _id: 3 }], { 'a.b': 1 }, [3, 2, 1]],
    [
      'arrays ascending by their least',
      [
        { _id: 1, a: [5, 9] },
        { _id: 2, a: [1, 10] },
        { _id: 3, a: 3 },
        { _id: 4, a: [] },
      ],
      { a: 1 },
      [4, 2, 3, 1],
    ],
    [
      'arrays descending by their greatest',
      [
        { _id: 1, a: [5, 9] },
        { _id: 2, a: [1, 10] },
        { _id: 3, a: 3 },
        { _id: 4, a: [] },
      ],
      { a: -1 },
      [2, 1, 3, 4],
    ],
    [
      'fields of array elements',
      [
        { _id: 1, a: [{ b: 5 }, { b: 1 }] },
        { _id: 2, a: [{ b: 3 }] },
      ],
      { 'a.b': 1 },
      [1, 2],
    ],
    [
      'equal ones as inserted',
      [
        { _id: 3, a: 1 },
        { _id: 1, a: 1 },
        { _id: 2, a: 1 },
      ],
      { a: 1 },
      [3, 1, 2],
    ],
    [
      'texts by code points',
      [
        { _id: 1, a: '𠮷' },
        { _id: 2, a: '\uffee' },
        { _id: 3, a: '中' },
        { _id: 4, a: 'Z' },
        { _id: 5, a: 'a' },
      ],
      { a: 1 },
      [4, 5, 3, 2, 1],
    ],
  ]
  test.each(cases)('%s', async (_, documents, order, expected) => {
    for (const indexes of [
      [],
      [
        { name: 'a', fields: ['a'] },
        { name: 'ab', fields: ['a.b'] },
      ],
    ]) {
      const database = new TestDatabase(indexes)
      await database.insert(documents)
      expect(await database.ids({}, { order })).toEqual(expected)
    }
  })
})

describe('projection', () => {
  const one: Doc = {
    _id: 1,
    a: 1,
    n: { x: 1, y: { z: 2 } },
    l: [1, 2, 3, 4],
    d: [{ k: 'a', v: 1 }, { k: 'b', v: 2 }, 5],
  }
  const cases: [string, Doc, Doc][] = [
    ['inclusion', { a: 1 }, { _id: 1, a: 1 }],
    ['inclusion without _id', { a: 1, _id: 0 }, { a: 1 }],
    ['only _id', { _id: 1 }, { _id: 1 }],
    ['without _id', { _id: 0 }, { a: 1, n: one['n'], l: one['l'], d: one['d'] }],
    ['exclusion', { n: 0, l: 0, d: 0 }, { _id: 1, a: 1 }],
    ['a nested path', { 'n.y.z': 1 }, { _id: 1, n: { y: { z: 2 } } }],
    ['a nested object', { n: { x: 1 } }, { _id: 1, n: { x: 1 } }],
    ['a nested exclusion', { 'n.y': 0, l: 0, d: 0 }, { _id: 1, a: 1, n: { x: 1 } }],
    ['fields of array elements', { 'd.v': 1 }, { _id: 1, d: [{ v: 1 }, { v: 2 }] }],
    ['without fields of array elements', { 'd.v': 0, n: 0, l: 0 }, { _id: 1, a: 1, d: [{ k: 'a' }, { k: 'b' }, 5] }],
    ['what is not there', { zz: 1 }, { _id: 1 }],
    ['below a scalar', { 'a.b': 1 }, { _id: 1 }],
    ['$slice', { l: { $slice: 2 } }, { ...one, l: [1, 2] }],
    ['$slice from the end', { l: { $slice: -1 }, _id: 1 }, { ...one, l: [4] }],
    ['$slice of a part', { l: { $slice: [1, 2] } }, { ...one, l: [2, 3] }],
    ['$slice of a part from the end', { l: { $slice: [-3, 2] } }, { ...one, l: [2, 3] }],
    ['$slice with inclusion', { a: 1, l: { $slice: 1 } }, { _id: 1, a: 1, l: [1] }],
    ['$elemMatch', { d: { $elemMatch: { v: { $gt: 1 } } } }, { _id: 1, d: [{ k: 'b', v: 2 }] }],
    [
      '$elemMatch with a command of the SDK',
      { d: { $elemMatch: { v: { operator: 'gt', operands: [1], fieldName: {} } } } },
      { _id: 1, d: [{ k: 'b', v: 2 }] },
    ],
    ['$elemMatch on scalars', { l: { $elemMatch: { $gt: 2 } } }, { _id: 1, l: [3] }],
    ['$elemMatch without a match', { d: { $elemMatch: { v: 9 } }, a: 1 }, { _id: 1, a: 1 }],
  ]
  test.each(cases)('%s', async (_, projection, expected) => {
    const database = open()
    await database.insert([one])
    expect((await database.find({}, { projection }))[0]).toEqual(expected)
    expect(await database.get(1, { projection })).toEqual(expected)
  })

  test.each([
    ['mixed', { a: 1, l: 0 }, /Cannot do exclusion on field l in inclusion projection/],
    ['a path and one inside it', { n: 1, 'n.x': 1 }, /Path collision/],
    ['an unknown option', { l: { $nothing: 1 } }, /Unsupported projection option/],
  ])('refused: %s', async (_, projection, message) => {
    expect((await open().failure(findRequest({}, { projection }))).message).toMatch(message)
  })
})

describe('refused queries', () => {
  const cases: [string, unknown, string, RegExp][] = [
    ['an unknown operator', { a: { $foo: 1 } }, 'DATABASE_INVALID_OPERRATOR', /unknown operator: \$foo/],
    ['an unknown operator at the top', { $foo: 1 }, 'DATABASE_INVALID_OPERRATOR', /unknown top level operator: \$foo/],
    ['a field among operators', { a: { $gt: 1, b: 2 } }, 'DATABASE_INVALID_OPERRATOR', /unknown operator: b/],
    ['$in of no array', { a: { $in: 5 } }, 'DATABASE_REQUEST_FAILED', /\$in needs an array/],
    ['$nin of no array', { a: { $nin: 'x' } }, 'DATABASE_REQUEST_FAILED', /\$nin needs an array/],
    ['an operator in $in', { a: { $in: [{ $gt: 1 }] } }, 'DATABASE_REQUEST_FAILED', /cannot nest \$ under \$in/],
    ['$all of no array', { a: { $all: 5 } }, 'DATABASE_REQUEST_FAILED', /\$all needs an array/],
    ['$and of no array', { $and: {} }, 'DATABASE_REQUEST_FAILED', /\$and must be an array/],
    ['$or of nothing', { $or: [] }, 'DATABASE_REQUEST_FAILED', /\$or must be a nonempty array/],
    ['$nor of scalars', { $nor: [1] }, 'DATABASE_REQUEST_FAILED', /entries need to be full objects/],
    ['$not of a scalar', { a: { $not: 5 } }, 'DATABASE_REQUEST_FAILED', /\$not needs a regex or a document/],
    ['$not of nothing', { a: { $not: {} } }, 'DATABASE_REQUEST_FAILED', /\$not cannot be empty/],
    ['a negative $size', { a: { $size: -1 } }, 'DATABASE_REQUEST_FAILED', /\$size/],
    ['a fractional $size', { a: { $size: 1.5 } }, 'DATABASE_REQUEST_FAILED', /\$size/],
    ['$mod of one number', { a: { $mod: [4] } }, 'DATABASE_REQUEST_FAILED', /malformed mod, not enough elements/],
    [
      '$mod of three numbers',
      { a: { $mod: [4, 1, 2] } },
      'DATABASE_REQUEST_FAILED',
      /malformed mod, too many elements/,
    ],
    ['$mod by zero', { a: { $mod: [0, 0] } }, 'DATABASE_REQUEST_FAILED', /divisor cannot be 0/],
    ['$mod by text', { a: { $mod: ['a', 0] } }, 'DATABASE_REQUEST_FAILED', /malformed mod/],
    ['$elemMatch of a scalar', { a: { $elemMatch: 5 } }, 'DATABASE_REQUEST_FAILED', /\$elemMatch needs an Object/],
    ['an invalid expression', { a: { $regex: '(' } }, 'DATABASE_REQUEST_FAILED', /Regular expression is invalid/],
    ['$options alone', { a: { $options: 'i' } }, 'DATABASE_REQUEST_FAILED', /\$options needs a \$regex/],
    ['$regex of a number', { a: { $regex: 5 } }, 'DATABASE_REQUEST_FAILED', /\$regex has to be a string/],
    ['an unknown type', { a: { $type: 'foo' } }, 'DATABASE_REQUEST_FAILED', /Unknown type name alias: foo/],
    [
      '$geoWithin a line',
      {
        a: {
          $geoWithin: {
            $geometry: {
              type: 'LineString',
              coordinates: [
                [0, 0],
                [1, 1],
              ],
            },
          },
        },
      },
      'DATABASE_REQUEST_FAILED',
      /needs a Polygon/,
    ],
    [
      'an open polygon',
      {
        a: {
          $geoWithin: {
            $geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [0, 0],
                  [1, 1],
                  [1, 0],
                ],
              ],
            },
          },
        },
      },
      'DATABASE_REQUEST_FAILED',
      /unknown GeoJSON/,
    ],
  ]
  test.each(cases)('%s, even where there is nothing to ask', async (_, query, code, message) => {
    expect(await open().failure(findRequest(query))).toEqual({ code, message: expect.stringMatching(message) })
  })
})
