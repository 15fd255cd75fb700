import { TestDatabase, type Doc } from './support/test-database'

type Case = [name: string, documents: Doc[], query: Doc, expected: unknown[]]

const inventory: Doc[] = [
  {
    _id: 1,
    item: 'journal',
    qty: 25,
    size: { h: 14, w: 21, uom: 'cm' },
    status: 'A',
    tags: ['blank', 'red'],
    dim: [14, 21],
  },
  {
    _id: 2,
    item: 'notebook',
    qty: 50,
    size: { h: 8.5, w: 11, uom: 'in' },
    status: 'A',
    tags: ['red', 'blank'],
    dim: [14, 21],
  },
  {
    _id: 3,
    item: 'paper',
    qty: 100,
    size: { h: 8.5, w: 11, uom: 'in' },
    status: 'D',
    tags: ['red', 'blank', 'plain'],
    dim: [14, 21],
  },
  {
    _id: 4,
    item: 'planner',
    qty: 75,
    size: { h: 22.85, w: 30, uom: 'cm' },
    status: 'D',
    tags: ['blank', 'red'],
    dim: [22.85, 30],
  },
  {
    _id: 5,
    item: 'postcard',
    qty: 45,
    size: { h: 10, w: 15.25, uom: 'cm' },
    status: 'A',
    tags: ['blue'],
    dim: [10, 15.25],
  },
]

const stock: Doc[] = [
  {
    _id: 1,
    item: 'journal',
    instock: [
      { warehouse: 'A', qty: 5 },
      { warehouse: 'C', qty: 15 },
    ],
  },
  { _id: 2, item: 'notebook', instock: [{ warehouse: 'C', qty: 5 }] },
  {
    _id: 3,
    item: 'paper',
    instock: [
      { warehouse: 'A', qty: 60 },
      { warehouse: 'B', qty: 15 },
    ],
  },
  {
    _id: 4,
    item: 'planner',
    instock: [
      { warehouse: 'A', qty: 40 },
      { warehouse: 'B', qty: 5 },
    ],
  },
  {
    _id: 5,
    item: 'postcard',
    instock: [
      { warehouse: 'B', qty: 15 },
      { warehouse: 'C', qty: 35 },
    ],
  },
]

const types: Doc[] = [
  { _id: 'missing' },
  { _id: 'null', v: null },
  { _id: 'zero', v: 0 },
  { _id: 'five', v: 5 },
  { _id: 'half', v: 0.5 },
  { _id: 'nan', v: NaN },
  { _id: 'inf', v: Infinity },
  { _id: 'empty', v: '' },
  { _id: 'text', v: 'abc' },
  { _id: 'true', v: true },
  { _id: 'false', v: false },
  { _id: 'date', v: new Date(5) },
  { _id: 'object', v: { a: 1, b: 2 } },
  { _id: 'swapped', v: { b: 2, a: 1 } },
  { _id: 'list', v: [1, 5, 'x'] },
  { _id: 'nested', v: [[1, 5], 9] },
  { _id: 'none', v: [] },
]

const manual: Case[] = [
  ['everything', inventory, {}, [1, 2, 3, 4, 5]],
  ['equality', inventory, { status: 'D' }, [3, 4]],
  ['$in of the manual', inventory, { status: { $in: ['A', 'D'] } }, [1, 2, 3, 4, 5]],
  ['AND', inventory, { status: 'A', qty: { $lt: 30 } }, [1]],
  ['OR', inventory, { $or: [{ status: 'A' }, { qty: { $lt: 30 } }] }, [1, 2, 5]],
  ['AND with OR', inventory, { status: 'A', $or: [{ qty: { $lt: 30 } }, { item: /^p/ }] }, [1, 5]],
  ['embedded document, exact', inventory, { size: { h: 14, w: 21, uom: 'cm' } }, [1]],
  ['embedded document, other order', inventory, { size: { w: 21, h: 14, uom: 'cm' } }, []],
  ['nested field', inventory, { 'size.uom': 'in' }, [2, 3]],
  ['nested field with operator', inventory, { 'size.h': { $lt: 15 } }, [1, 2, 3, 5]],
  ['nested AND', inventory, { 'size.h': { $lt: 15 }, 'size.uom': 'in', status: 'D' }, [3]],
  ['array, exact', inventory, { tags: ['red', 'blank'] }, [2]],
  ['array, $all', inventory, { tags: { $all: ['red', 'blank'] } }, [1, 2, 3, 4]],
  ['array element', inventory, { tags: 'red' }, [1, 2, 3, 4]],
  ['array element by comparison', inventory, { dim: { $gt: 25 } }, [4]],
  ['array, compound by different elements', inventory, { dim: { $gt: 15, $lt: 20 } }, [1, 2, 3, 5]],
  ['array, compound by one element', inventory, { dim: { $elemMatch: { $gt: 22, $lt: 30 } } }, [4]],
  ['array by index', inventory, { 'dim.1': { $gt: 25 } }, [4]],
  ['array by length', inventory, { tags: { $size: 3 } }, [3]],
  ['array of documents, exact', stock, { instock: { warehouse: 'A', qty: 5 } }, [1]],
  ['array of documents, other order', stock, { instock: { qty: 5, warehouse: 'A' } }, []],
  ['array of documents by field', stock, { 'instock.qty': { $lte: 20 } }, [1, 2, 3, 4, 5]],
  ['array of documents by index and field', stock, { 'instock.0.qty': { $lte: 20 } }, [1, 2, 5]],
  ['$elemMatch on documents', stock, { instock: { $elemMatch: { qty: 5, warehouse: 'A' } } }, [1]],
  ['$elemMatch with a range', stock, { instock: { $elemMatch: { qty: { $gt: 10, $lte: 20 } } } }, [1, 3, 5]],
  ['a range by different elements', stock, { 'instock.qty': { $gt: 10, $lte: 20 } }, [1, 3, 4, 5]],
  ['two fields by different elements', stock, { 'instock.qty': 5, 'instock.warehouse': 'A' }, [1, 4]],
  [
    '$expr compares fields',
    [
      { _id: 1, budget: 400, spent: 450 },
      { _id: 2, budget: 100, spent: 50 },
    ],
    { $expr: { $gt: ['$spent', '$budget'] } },
    [1],
  ],
  [
    '$elemMatch on scalars of the manual',
    [
      { _id: 1, results: [82, 85, 88] },
      { _id: 2, results: [75, 88, 89] },
    ],
    { results: { $elemMatch: { $gte: 80, $lt: 85 } } },
    [1],
  ],
  [
    '$mod of the manual',
    [
      { _id: 1, qty: 0 },
      { _id: 2, qty: 5 },
      { _id: 3, qty: 12 },
    ],
    { qty: { $mod: [4, 0] } },
    [1, 3],
  ],
  [
    '$all of $elemMatch',
    stock,
    { instock: { $all: [{ $elemMatch: { warehouse: 'A' } }, { $elemMatch: { qty: 15 } }] } },
    [1, 3],
  ],
  [
    '$all of one nested array',
    [
      { _id: 1, a: [['x', 'y']] },
      { _id: 2, a: ['x', 'y'] },
    ],
    { a: { $all: [['x', 'y']] } },
    [1, 2],
  ],
  ['$nor', inventory, { $nor: [{ qty: { $gt: 40 } }, { status: 'D' }] }, [1]],
  [
    '$not matches missing too',
    [{ _id: 1, p: 2 }, { _id: 2 }, { _id: 3, p: 1 }],
    { p: { $not: { $gt: 1.99 } } },
    [2, 3],
  ],
  ['$not of an expression', inventory, { item: { $not: /^p/ } }, [1, 2]],
  ['$and of the same field', inventory, { $and: [{ qty: { $gt: 40 } }, { qty: { $lt: 60 } }] }, [2, 5]],
  ['$ne and arrays', inventory, { tags: { $ne: 'red' } }, [5]],
  ['$nin and arrays', inventory, { tags: { $nin: ['red', 'plain'] } }, [5]],
  ['dotted path inside an array of arrays is not entered', [{ _id: 1, a: [[{ b: 1 }]] }], { 'a.b': 1 }, []],
  ['dotted path with two indexes', [{ _id: 1, a: [[{ b: 1 }]] }], { 'a.0.0.b': 1 }, [1]],
  [
    'a numeric field name',
    [
      { _id: 1, a: { 0: 'x' } },
      { _id: 2, a: ['x'] },
    ],
    { 'a.0': 'x' },
    [1, 2],
  ],
]

const nulls: Case[] = [
  ['null matches null and missing', types, { v: null }, ['missing', 'null']],
  ['$eq null', types, { v: { $eq: null } }, ['missing', 'null']],
  ['$in with null', types, { v: { $in: [null, 5] } }, ['missing', 'null', 'five', 'list']],
  ['$gte null', types, { v: { $gte: null } }, ['missing', 'null']],
  ['$lte null', types, { v: { $lte: null } }, ['missing', 'null']],
  ['$gt null', types, { v: { $gt: null } }, []],
  ['$exists true', types.slice(0, 3), { v: { $exists: true } }, ['null', 'zero']],
  ['$exists false', types, { v: { $exists: false } }, ['missing']],
  ['$exists of an empty array', types, { v: { $exists: true, $size: 0 } }, ['none']],
  ['$ne null', types.slice(0, 4), { v: { $ne: null } }, ['zero', 'five']],
  [
    'null inside an array',
    [
      { _id: 1, a: [null, 1] },
      { _id: 2, a: [1] },
    ],
    { a: null },
    [1],
  ],
  [
    'null for a field of array elements',
    [
      { _id: 1, a: [{ b: 1 }, {}] },
      { _id: 2, a: [{ b: 1 }] },
    ],
    { 'a.b': null },
    [1],
  ],
  ['null below a scalar', [{ _id: 1, a: 5 }], { 'a.b': null }, [1]],
  ['null below an array of scalars', [{ _id: 1, a: [5] }], { 'a.b': null }, []],
  [
    'exists below a scalar',
    [
      { _id: 1, a: 5 },
      { _id: 2, a: { b: 1 } },
    ],
    { 'a.b': { $exists: true } },
    [2],
  ],
]

const bracketing: Case[] = [
  ['$gt a number', types, { v: { $gt: 0 } }, ['five', 'half', 'inf', 'list', 'nested']],
  ['$gte a number', types, { v: { $gte: 0 } }, ['zero', 'five', 'half', 'inf', 'list', 'nested']],
  ['$lt a number leaves NaN out', types, { v: { $lt: 5 } }, ['zero', 'half', 'list']],
  ['$lte a number', types, { v: { $lte: 0.5 } }, ['zero', 'half']],
  ['$gt a string', types, { v: { $gt: 'a' } }, ['text', 'list']],
  ['$lt a string', types, { v: { $lt: 'b' } }, ['empty', 'text']],
  ['$gte a date', types, { v: { $gte: new Date(0) } }, ['date']],
  ['$lt a date', types, { v: { $lt: new Date(6) } }, ['date']],
  ['a date is not its number', types, { v: new Date(5) }, ['date']],
  ['$gt false', types, { v: { $gt: false } }, ['true']],
  ['$lte false', types, { v: { $lte: false } }, ['false']],
  ['true is not 1', types, { v: 1 }, ['list']],
  ['NaN equals NaN', types, { v: NaN }, ['nan']],
  ['$gte NaN', types, { v: { $gte: NaN } }, ['nan']],
  ['$gt NaN', types, { v: { $gt: NaN } }, []],
  ['Infinity', types, { v: Infinity }, ['inf']],
  ['$gt an object compares by fields', types, { v: { $gt: { a: 1, b: 1 } } }, ['object', 'swapped']],
  ['$gte an array compares arrays', types, { v: { $gte: [1, 5] } }, ['list', 'nested']],
  ['an array equals an element', types, { v: [1, 5] }, ['nested']],
  ['objects by order of keys', types, { v: { a: 1, b: 2 } }, ['object']],
  ['an empty array', types, { v: [] }, ['none']],
  ['an empty string', types, { v: '' }, ['empty']],
  [
    'integers and doubles are one',
    [
      { _id: 1, v: 2147483648 },
      { _id: 2, v: 1 },
    ],
    { v: 2147483648 },
    [1],
  ],
  ['minus zero is zero', [{ _id: 1, v: -0 }], { v: 0 }, [1]],
  [
    'strings by code points',
    [
      { _id: 1, v: '\uffee' },
      { _id: 2, v: '𠮷' },
    ],
    { v: { $gt: '\uffef' } },
    [2],
  ],
]

const typeNames: Case[] = [
  ['$type number', types, { v: { $type: 'number' } }, ['zero', 'five', 'half', 'nan', 'inf', 'list', 'nested']],
  ['$type int', types, { v: { $type: 'int' } }, ['zero', 'five', 'list', 'nested']],
  ['$type double', types, { v: { $type: 'double' } }, ['half', 'nan', 'inf']],
  [
    '$type long',
    [
      { _id: 1, v: 2147483648 },
      { _id: 2, v: 1 },
    ],
    { v: { $type: 'long' } },
    [1],
  ],
  ['$type string', types, { v: { $type: 'string' } }, ['empty', 'text', 'list']],
  ['$type by code', types, { v: { $type: 2 } }, ['empty', 'text', 'list']],
  ['$type array', types, { v: { $type: 'array' } }, ['list', 'nested', 'none']],
  ['$type object', types, { v: { $type: 'object' } }, ['object', 'swapped']],
  ['$type bool', types, { v: { $type: 'bool' } }, ['true', 'false']],
  ['$type date', types, { v: { $type: 'date' } }, ['date']],
  ['$type null leaves missing out', types, { v: { $type: 'null' } }, ['null']],
  ['$type of several', types, { v: { $type: ['null', 'date'] } }, ['null', 'date']],
]

const words: Doc[] = [
  { _id: 1, s: 'Abc', t: 'x' },
  { _id: 2, s: 'abc\nDef' },
  { _id: 3, s: '中文abc' },
  { _id: 4, s: ['xyz', 'ABC'] },
  { _id: 5, s: 12 },
  { _id: 6, s: 'a.c' },
]
const patterns: Case[] = [
  ['regular expression', words, { s: /^a/ }, [2, 6]],
  ['ignoring case, arrays too', words, { s: /^ABC$/i }, [1, 4]],
  ['$regex with $options', words, { s: { $regex: '^abc', $options: 'i' } }, [1, 2, 4]],
  ['many lines', words, { s: /^Def$/m }, [2]],
  ['not many lines', words, { s: /^Def$/ }, []],
  ['dot and new line', words, { s: /abc.Def/ }, []],
  ['dot matches all', words, { s: { $regex: 'abc.Def', $options: 's' } }, [2]],
  ['extended', words, { s: { $regex: '^ a b c # begins\n', $options: 'xi' } }, [1, 2, 4]],
  ['Chinese', words, { s: /中文/ }, [3]],
  ['inline flag', words, { s: { $regex: '(?i)^abc$' } }, [1, 4]],
  ['escaped dot', words, { s: /^a\.c$/ }, [6]],
  ['in $in', words, { s: { $in: [/^中/, 12] } }, [3, 5]],
  ['in $nin', words, { s: { $nin: [/^a/i] } }, [3, 5]],
  ['in $all', words, { s: { $all: [/x/, /B/] } }, [4]],
  ['$not $regex', words, { s: { $not: { $regex: 'abc', $options: 'i' } } }, [5, 6]],
  ['in $elemMatch', words, { s: { $elemMatch: { $regex: 'AB' } } }, [4]],
  ['with another operator', words, { s: { $regex: 'c$', $ne: 'a.c' } }, [1, 3]],
]

const lists: Doc[] = [
  { _id: 1, a: [1, 2, 3] },
  { _id: 2, a: [3] },
  { _id: 3, a: [] },
  { _id: 4, a: 3 },
  {
    _id: 5,
    a: [
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ],
  },
  { _id: 6, a: [{ x: 1, y: 4 }] },
  { _id: 7 },
]
const arrays: Case[] = [
  ['$all of scalars', lists, { a: { $all: [3] } }, [1, 2, 4]],
  ['$all of several', lists, { a: { $all: [1, 3] } }, [1]],
  ['$all of nothing', lists, { a: { $all: [] } }, []],
  ['$size', lists, { a: { $size: 1 } }, [2, 6]],
  ['$size 0', lists, { a: { $size: 0 } }, [3]],
  ['$elemMatch is not for scalars', lists, { a: { $elemMatch: { $eq: 3 } } }, [1, 2]],
  ['$elemMatch of two fields', lists, { a: { $elemMatch: { x: 1, y: 4 } } }, [6]],
  ['$elemMatch with $or', lists, { a: { $elemMatch: { $or: [{ x: 3 }, { y: 9 }] } } }, [5]],
  ['$elemMatch with $in', lists, { a: { $elemMatch: { $in: [2, 7] } } }, [1]],
  ['$elemMatch with $nin', lists, { a: { $elemMatch: { $nin: [1, 2, 3] } } }, [5, 6]],
  ['$not $elemMatch', lists.slice(0, 4), { a: { $not: { $elemMatch: { $gt: 2 } } } }, [3, 4]],
  ['$not $size', lists.slice(0, 4), { a: { $not: { $size: 1 } } }, [1, 3, 4]],
  ['$in of documents', lists, { a: { $in: [{ x: 1, y: 4 }] } }, [6]],
  [
    '$in of an array',
    [
      { _id: 1, a: [1, 2] },
      { _id: 2, a: [[1, 2]] },
      { _id: 3, a: [1] },
    ],
    { a: { $in: [[1, 2]] } },
    [1, 2],
  ],
  ['$in of nothing', lists, { a: { $in: [] } }, []],
  ['$nin of nothing', lists, { a: { $nin: [] } }, [1, 2, 3, 4, 5, 6, 7]],
  [
    '$mod negative',
    [
      { _id: 1, n: -7 },
      { _id: 2, n: 7 },
    ],
    { n: { $mod: [4, -3] } },
    [1],
  ],
  [
    '$mod of doubles',
    [
      { _id: 1, n: 4.7 },
      { _id: 2, n: 5 },
    ],
    { n: { $mod: [4, 0] } },
    [1],
  ],
  [
    '$bitsAllSet',
    [
      { _id: 1, n: 54 },
      { _id: 2, n: 20 },
    ],
    { n: { $bitsAllSet: 50 } },
    [1],
  ],
  [
    '$bitsAnySet by positions',
    [
      { _id: 1, n: 2 },
      { _id: 2, n: 8 },
    ],
    { n: { $bitsAnySet: [1, 5] } },
    [1],
  ],
  [
    '$bitsAllClear',
    [
      { _id: 1, n: 54 },
      { _id: 2, n: 20 },
    ],
    { n: { $bitsAllClear: [0, 1] } },
    [2],
  ],
]

/** What the SDK puts on the wire for commands inside commands: the command objects themselves. */
const command = (operator: string, ...operands: unknown[]): Doc => ({ operator, operands, fieldName: 'a' })
const sdkCommands: Case[] = [
  ['_.elemMatch(_.gt(1).lt(3))', lists, { a: { $elemMatch: command('and', command('gt', 1), command('lt', 3)) } }, [1]],
  ['_.elemMatch(_.eq(3))', lists, { a: { $elemMatch: command('eq', 3) } }, [1, 2]],
  ['_.elemMatch(_.in([2]))', lists, { a: { $elemMatch: command('in', 2) } }, [1]],
  ['_.elemMatch(_.neq(3))', lists.slice(0, 4), { a: { $elemMatch: command('neq', 3) } }, [1]],
]

const places: Doc[] = [
  { _id: 'p1', at: { type: 'Point', coordinates: [113.323809, 23.097732] } },
  { _id: 'p2', at: { type: 'Point', coordinates: [113.33, 23.1] } },
  { _id: 'far', at: { type: 'Point', coordinates: [116.4, 39.9] } },
  { _id: 'legacy', at: [113.32, 23.09] },
  {
    _id: 'area',
    at: {
      type: 'Polygon',
      coordinates: [
        [
          [113, 23],
          [114, 23],
          [114, 24],
          [113, 24],
          [113, 23],
        ],
      ],
    },
  },
  {
    _id: 'line',
    at: {
      type: 'LineString',
      coordinates: [
        [112, 22],
        [115, 25],
      ],
    },
  },
  { _id: 'none' },
]
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [113, 23],
      [113.4, 23],
      [113.4, 23.2],
      [113, 23.2],
      [113, 23],
    ],
  ],
}
const holed = {
  type: 'Polygon',
  coordinates: [
    [
      [113, 23],
      [114, 23],
      [114, 24],
      [113, 24],
      [113, 23],
    ],
    [
      [113.31, 23.05],
      [113.325, 23.05],
      [113.325, 23.0985],
      [113.31, 23.0985],
      [113.31, 23.05],
    ],
  ],
}
const geo: Case[] = [
  [
    '$nearSphere sorts by distance',
    places,
    { at: { $nearSphere: { $geometry: { type: 'Point', coordinates: [113.33, 23.1] } } } },
    ['p2', 'p1', 'legacy', 'far'],
  ],
  [
    '$maxDistance',
    places,
    { at: { $nearSphere: { $geometry: { type: 'Point', coordinates: [113.33, 23.1] }, $maxDistance: 1000 } } },
    ['p2', 'p1'],
  ],
  [
    '$minDistance',
    places,
    {
      at: {
        $nearSphere: {
          $geometry: { type: 'Point', coordinates: [113.33, 23.1] },
          $minDistance: 100,
          $maxDistance: 2000,
        },
      },
    },
    ['p1', 'legacy'],
  ],
  [
    '$near with another condition',
    places,
    { _id: { $ne: 'p2' }, at: { $near: { $geometry: { type: 'Point', coordinates: [113.33, 23.1] } } } },
    ['p1', 'legacy', 'far'],
  ],
  ['$geoWithin a polygon', places, { at: { $geoWithin: { $geometry: square } } }, ['p1', 'p2', 'legacy']],
  ['$geoWithin a polygon with a hole', places, { at: { $geoWithin: { $geometry: holed } } }, ['p2', 'area']],
  [
    '$geoWithin $centerSphere',
    places,
    { at: { $geoWithin: { $centerSphere: [[113.323809, 23.097732], 1 / 6378.1] } } },
    ['p1', 'p2', 'legacy'],
  ],
  [
    '$geoWithin $box',
    places,
    {
      at: {
        $geoWithin: {
          $box: [
            [113.3, 23],
            [113.325, 23.2],
          ],
        },
      },
    },
    ['p1', 'legacy'],
  ],
  ['$geoWithin $center', places, { at: { $geoWithin: { $center: [[113.33, 23.1], 0.001] } } }, ['p2']],
  [
    '$geoWithin $polygon',
    places,
    {
      at: {
        $geoWithin: {
          $polygon: [
            [113, 23],
            [113.325, 23],
            [113.325, 23.2],
            [113, 23.2],
          ],
        },
      },
    },
    ['p1', 'legacy'],
  ],
  [
    '$geoIntersects a point',
    places,
    { at: { $geoIntersects: { $geometry: { type: 'Point', coordinates: [113.5, 23.5] } } } },
    ['area', 'line'],
  ],
  [
    '$geoIntersects a line',
    places,
    {
      at: {
        $geoIntersects: {
          $geometry: {
            type: 'LineString',
            coordinates: [
              [113.5, 22],
              [113.5, 25],
            ],
          },
        },
      },
    },
    ['area', 'line'],
  ],
  [
    '$geoIntersects a polygon',
    places,
    { at: { $geoIntersects: { $geometry: square } } },
    ['p1', 'p2', 'legacy', 'area', 'line'],
  ],
]

const tables: Record<string, Case[]> = { manual, nulls, bracketing, typeNames, patterns, arrays, sdkCommands, geo }

/** The same answers must come with and without indexes on the fields asked for. */
const indexes = ['v', 's', 'a', 'item', 'qty', 'status', 'tags', 'dim', 'n', 'size.h', 'instock.qty', 'a.b'].map(
  (field, at) => ({
    name: `by${at}`,
    fields: [field],
  }),
)

describe.each([
  ['without indexes', []],
  ['with indexes', indexes],
])('queries %s', (_, catalogue) => {
  describe.each(Object.entries(tables))('%s', (_name, cases) => {
    test.each(cases)('%s', async (name, documents, query, expected) => {
      const database = new TestDatabase(catalogue)
      await database.insert(documents)
      const found = await database.ids(query)
      const ordered = name.includes('near') || name.includes('Distance')
      const byPlace = (ids: unknown[]): unknown[] => documents.map(({ _id }) => _id).filter((id) => ids.includes(id))
      expect(ordered ? found : byPlace(found)).toEqual(expected)
      expect(found).toHaveLength(expected.length)
      expect(await database.count(query)).toBe(expected.length)
      database.close()
    })
  })
})
