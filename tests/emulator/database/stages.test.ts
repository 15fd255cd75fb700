import { aggregateRequest, TestDatabase, type Doc } from './support/test-database'

type Case = [name: string, documents: Doc[], stages: Doc[], expected: Doc[]]

const artwork: Doc[] = [
  { _id: 1, title: 'The Pillars of Society', artist: 'Grosz', year: 1926, price: 199.99, tags: ['painting', 'satire'] },
  { _id: 2, title: 'Melancholy III', artist: 'Munch', year: 1902, price: 280, tags: ['woodcut'] },
  { _id: 3, title: 'Dancer', artist: 'Miro', year: 1925, price: 76.04, tags: ['oil', 'Surrealism', 'painting'] },
  { _id: 4, title: 'The Great Wave', artist: 'Hokusai', price: 167.3, tags: ['woodblock', 'ukiyo-e'] },
  {
    _id: 5,
    title: 'The Persistence of Memory',
    artist: 'Dali',
    year: 1931,
    price: 483,
    tags: ['Surrealism', 'painting', 'oil'],
  },
  { _id: 6, title: 'Composition VII', artist: 'Kandinsky', year: 1913, price: 385, tags: ['oil', 'painting'] },
  { _id: 7, title: 'The Scream', artist: 'Munch', year: 1893, tags: ['Expressionism'] },
  { _id: 8, title: 'Blue Flower', artist: "O'Keefe", year: 1918, price: 118.42, tags: ['abstract'] },
]
const sales: Doc[] = [
  { _id: 1, item: 'abc', price: 10, quantity: 2, date: new Date('2014-03-01T08:00:00Z') },
  { _id: 2, item: 'jkl', price: 20, quantity: 1, date: new Date('2014-03-01T09:00:00Z') },
  { _id: 3, item: 'xyz', price: 5, quantity: 10, date: new Date('2014-03-15T09:00:00Z') },
  { _id: 4, item: 'xyz', price: 5, quantity: 20, date: new Date('2014-04-04T11:21:39Z') },
  { _id: 5, item: 'abc', price: 10, quantity: 10, date: new Date('2014-04-04T21:23:13Z') },
]
const amount = { $multiply: ['$price', '$quantity'] }
const inventory: Doc[] = [
  { _id: 1, item: 'ABC', price: 80, sizes: ['S', 'M', 'L'] },
  { _id: 2, item: 'EFG', price: 120, sizes: [] },
  { _id: 3, item: 'IJK', price: 160, sizes: 'M' },
  { _id: 4, item: 'LMN', price: 10 },
  { _id: 5, item: 'XYZ', price: 5.75, sizes: null },
]

const groups: Case[] = [
  ['count', sales, [{ $group: { _id: null, count: { $sum: 1 } } }], [{ _id: null, count: 5 }]],
  [
    'distinct values',
    sales,
    [{ $group: { _id: '$item' } }, { $sort: { _id: 1 } }],
    [{ _id: 'abc' }, { _id: 'jkl' }, { _id: 'xyz' }],
  ],
  [
    'sum of products and a later match',
    sales,
    [
      { $group: { _id: '$item', total: { $sum: amount } } },
      { $match: { total: { $gte: 100 } } },
      { $sort: { _id: 1 } },
    ],
    [
      { _id: 'abc', total: 120 },
      { _id: 'xyz', total: 150 },
    ],
  ],
  [
    'by day',
    sales,
    [
      {
        $group: {
          _id: { $dateToString: { format: '%Y-%m-%d', date: '$date' } },
          average: { $avg: '$quantity' },
          count: { $sum: 1 },
        },
      },
      { $sort: { _id: 1 } },
    ],
    [
      { _id: '2014-03-01', average: 1.5, count: 2 },
      { _id: '2014-03-15', average: 10, count: 1 },
      { _id: '2014-04-04', average: 15, count: 2 },
    ],
  ],
  [
    'by two fields',
    sales,
    [
      { $group: { _id: { item: '$item', month: { $month: '$date' } }, n: { $sum: 1 } } },
      { $sort: { '_id.item': 1, '_id.month': 1 } },
      { $limit: 2 },
    ],
    [
      { _id: { item: 'abc', month: 3 }, n: 1 },
      { _id: { item: 'abc', month: 4 }, n: 1 },
    ],
  ],
  [
    'missing and null are one group',
    [{ _id: 1 }, { _id: 2, a: null }, { _id: 3, a: 1 }],
    [{ $group: { _id: '$a', n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
    [
      { _id: null, n: 2 },
      { _id: 1, n: 1 },
    ],
  ],
  [
    'first and last',
    sales,
    [
      { $sort: { date: 1 } },
      { $group: { _id: '$item', first: { $first: '$quantity' }, last: { $last: '$quantity' } } },
      { $sort: { _id: 1 } },
    ],
    [
      { _id: 'abc', first: 2, last: 10 },
      { _id: 'jkl', first: 1, last: 1 },
      { _id: 'xyz', first: 10, last: 20 },
    ],
  ],
  [
    'push documents',
    sales,
    [{ $match: { item: 'xyz' } }, { $group: { _id: '$item', all: { $push: { id: '$_id', q: '$quantity' } } } }],
    [
      {
        _id: 'xyz',
        all: [
          { id: 3, q: 10 },
          { id: 4, q: 20 },
        ],
      },
    ],
  ],
  [
    'push leaves missing out',
    [{ _id: 1, a: 1 }, { _id: 2 }, { _id: 3, a: null }],
    [{ $group: { _id: null, all: { $push: '$a' } } }],
    [{ _id: null, all: [1, null] }],
  ],
  [
    'addToSet',
    sales,
    [{ $group: { _id: null, items: { $addToSet: '$item' } } }],
    [{ _id: null, items: ['abc', 'jkl', 'xyz'] }],
  ],
  [
    'min and max leave null out',
    [{ _id: 1, a: null }, { _id: 2, a: 5 }, { _id: 3 }, { _id: 4, a: 2 }],
    [{ $group: { _id: null, min: { $min: '$a' }, max: { $max: '$a' } } }],
    [{ _id: null, min: 2, max: 5 }],
  ],
  [
    'sum and avg leave texts out',
    [{ _id: 1, a: 'x' }, { _id: 2, a: 5 }, { _id: 3 }],
    [{ $group: { _id: null, sum: { $sum: '$a' }, avg: { $avg: '$a' } } }],
    [{ _id: null, sum: 5, avg: 5 }],
  ],
  [
    'avg of nothing',
    [{ _id: 1 }],
    [
      {
        $group: {
          _id: null,
          sum: { $sum: '$a' },
          avg: { $avg: '$a' },
          first: { $first: '$a' },
          dev: { $stdDevSamp: '$a' },
        },
      },
    ],
    [{ _id: null, sum: 0, avg: null, first: null, dev: null }],
  ],
  [
    'standard deviations',
    [
      { _id: 1, a: 85 },
      { _id: 2, a: 90 },
      { _id: 3, a: 71 },
    ],
    [{ $group: { _id: null, pop: { $stdDevPop: '$a' } } }, { $project: { _id: 0, pop: { $round: ['$pop', 3] } } }],
    [{ pop: 8.042 }],
  ],
  [
    'merge objects',
    [
      { _id: 1, q: { a: 1 } },
      { _id: 2, q: { b: 2 } },
    ],
    [{ $group: { _id: null, all: { $mergeObjects: '$q' } } }],
    [{ _id: null, all: { a: 1, b: 2 } }],
  ],
  [
    'a group of documents',
    [
      { _id: 1, k: { a: 1, b: 2 } },
      { _id: 2, k: { b: 2, a: 1 } },
    ],
    [{ $group: { _id: '$k', n: { $sum: 1 } } }],
    [
      { _id: { a: 1, b: 2 }, n: 1 },
      { _id: { b: 2, a: 1 }, n: 1 },
    ],
  ],
  ['nothing in, nothing out', [], [{ $group: { _id: null, n: { $sum: 1 } } }], []],
  [
    'sortByCount',
    artwork,
    [{ $unwind: '$tags' }, { $sortByCount: '$tags' }, { $limit: 2 }],
    [
      { _id: 'painting', count: 4 },
      { _id: 'oil', count: 3 },
    ],
  ],
  [
    'bucket by year',
    artwork,
    [
      { $match: { year: { $exists: true } } },
      {
        $bucket: {
          groupBy: '$year',
          boundaries: [1890, 1900, 1910, 1920, 1940],
          output: { count: { $sum: 1 }, titles: { $push: '$title' } },
        },
      },
    ],
    [
      { _id: 1890, count: 1, titles: ['The Scream'] },
      { _id: 1900, count: 1, titles: ['Melancholy III'] },
      { _id: 1910, count: 2, titles: ['Composition VII', 'Blue Flower'] },
      { _id: 1920, count: 3, titles: ['The Pillars of Society', 'Dancer', 'The Persistence of Memory'] },
    ],
  ],
  [
    'bucket with a default',
    artwork,
    [
      {
        $bucket: {
          groupBy: '$price',
          boundaries: [0, 200, 400],
          default: 'Other',
          output: { count: { $sum: 1 }, titles: { $push: '$title' } },
        },
      },
    ],
    [
      { _id: 0, count: 4, titles: ['The Pillars of Society', 'Dancer', 'The Great Wave', 'Blue Flower'] },
      { _id: 200, count: 2, titles: ['Melancholy III', 'Composition VII'] },
      { _id: 'Other', count: 2, titles: ['The Persistence of Memory', 'The Scream'] },
    ],
  ],
  [
    'bucket: a boundary belongs above',
    [
      { _id: 1, v: 10 },
      { _id: 2, v: 20 },
    ],
    [{ $bucket: { groupBy: '$v', boundaries: [0, 10, 20], default: 99 } }],
    [
      { _id: 10, count: 1 },
      { _id: 99, count: 1 },
    ],
  ],
  [
    'bucketAuto',
    artwork.filter(({ price }) => price !== undefined),
    [{ $bucketAuto: { groupBy: '$price', buckets: 4 } }],
    [
      { _id: { min: 76.04, max: 167.3 }, count: 2 },
      { _id: { min: 167.3, max: 280 }, count: 2 },
      { _id: { min: 280, max: 483 }, count: 2 },
      { _id: { min: 483, max: 483 }, count: 1 },
    ],
  ],
  [
    'bucketAuto keeps equals together',
    [1, 1, 1, 2].map((v, _id) => ({ _id, v })),
    [{ $bucketAuto: { groupBy: '$v', buckets: 2 } }],
    [
      { _id: { min: 1, max: 2 }, count: 3 },
      { _id: { min: 2, max: 2 }, count: 1 },
    ],
  ],
  ['count stage', sales, [{ $match: { price: { $gt: 5 } } }, { $count: 'many' }], [{ many: 3 }]],
  ['count of nothing', sales, [{ $match: { price: 0 } }, { $count: 'many' }], []],
  [
    'facet',
    artwork,
    [{ $facet: { byArtist: [{ $sortByCount: '$artist' }, { $limit: 1 }], total: [{ $count: 'n' }] } }],
    [{ byArtist: [{ _id: 'Munch', count: 2 }], total: [{ n: 8 }] }],
  ],
]

const shapes: Case[] = [
  [
    'project inclusion',
    sales.slice(0, 1),
    [{ $project: { price: 1, item: true } }],
    [{ _id: 1, item: 'abc', price: 10 }],
  ],
  ['project without _id', sales.slice(0, 1), [{ $project: { _id: 0, price: 1 } }], [{ price: 10 }]],
  [
    'project exclusion',
    sales.slice(0, 1),
    [{ $project: { date: 0, price: 0 } }],
    [{ _id: 1, item: 'abc', quantity: 2 }],
  ],
  [
    'project computes',
    sales.slice(0, 1),
    [{ $project: { _id: 0, total: amount, name: '$item', fixed: { $literal: 1 } } }],
    [{ total: 20, name: 'abc', fixed: 1 }],
  ],
  [
    'project nested, dotted',
    [{ _id: 1, a: { b: 1, c: 2 }, l: [{ b: 1, c: 2 }, 5] }],
    [{ $project: { 'a.b': 1, 'l.c': 1 } }],
    [{ _id: 1, a: { b: 1 }, l: [{ c: 2 }] }],
  ],
  [
    'project nested, as an object',
    [{ _id: 1, a: { b: 1, c: 2 } }],
    [{ $project: { a: { c: 1, d: { $add: ['$a.b', 1] } } } }],
    [{ _id: 1, a: { c: 2, d: 2 } }],
  ],
  [
    'project exclusion nested',
    [{ _id: 1, a: { b: 1, c: 2 }, l: [{ b: 1, c: 2 }, 5] }],
    [{ $project: { 'a.b': 0, 'l.b': 0 } }],
    [{ _id: 1, a: { c: 2 }, l: [{ c: 2 }, 5] }],
  ],
  [
    'project a missing field leaves it out',
    sales.slice(0, 1),
    [{ $project: { _id: 0, x: '$none', y: null } }],
    [{ y: null }],
  ],
  [
    'project $$REMOVE',
    [
      { _id: 1, a: '' },
      { _id: 2, a: 'x' },
    ],
    [{ $project: { a: { $cond: [{ $eq: ['$a', ''] }, '$$REMOVE', '$a'] } } }],
    [{ _id: 1 }, { _id: 2, a: 'x' }],
  ],
  [
    'project an array of fields',
    [{ _id: 1, x: 1, y: 2 }],
    [{ $project: { both: ['$x', '$y', '$z'] } }],
    [{ _id: 1, both: [1, 2, null] }],
  ],
  ['project a new _id', [{ _id: 1, x: 5 }], [{ $project: { _id: '$x' } }], [{ _id: 5 }]],
  [
    'addFields',
    [{ _id: 1, a: [1, 2], b: 3 }],
    [{ $addFields: { sum: { $sum: '$a' } } }, { $addFields: { all: { $add: ['$sum', '$b'] } } }],
    [{ _id: 1, a: [1, 2], b: 3, sum: 3, all: 6 }],
  ],
  [
    'addFields nested',
    [{ _id: 1, s: { doors: 4 } }],
    [{ $addFields: { 's.fuel': 'x', t: { u: 1 } } }],
    [{ _id: 1, s: { doors: 4, fuel: 'x' }, t: { u: 1 } }],
  ],
  [
    'addFields in array elements',
    [{ _id: 1, l: [{ a: 1 }, { a: 2 }] }],
    [{ $addFields: { 'l.b': 0 } }],
    [
      {
        _id: 1,
        l: [
          { a: 1, b: 0 },
          { a: 2, b: 0 },
        ],
      },
    ],
  ],
  ['addFields replaces', [{ _id: 1, a: 1 }], [{ $addFields: { a: '$none', _id: 9 } }], [{ _id: 9 }]],
  ['unset', [{ _id: 1, a: 1, b: { c: 1, d: 2 } }], [{ $unset: ['a', 'b.c'] }], [{ _id: 1, b: { d: 2 } }]],
  ['replaceRoot', [{ _id: 1, name: { first: 'A' } }], [{ $replaceRoot: { newRoot: '$name' } }], [{ first: 'A' }]],
  [
    'replaceRoot of merged',
    [{ _id: 1, a: 2 }],
    [{ $replaceRoot: { newRoot: { $mergeObjects: [{ a: 0, b: 0 }, '$$ROOT'] } } }],
    [{ a: 2, b: 0, _id: 1 }],
  ],
  [
    'unwind',
    inventory,
    [{ $unwind: '$sizes' }, { $project: { sizes: 1 } }],
    [
      { _id: 1, sizes: 'S' },
      { _id: 1, sizes: 'M' },
      { _id: 1, sizes: 'L' },
      { _id: 3, sizes: 'M' },
    ],
  ],
  [
    'unwind with position',
    inventory,
    [{ $unwind: { path: '$sizes', includeArrayIndex: 'at' } }, { $project: { at: 1 } }],
    [
      { _id: 1, at: 0 },
      { _id: 1, at: 1 },
      { _id: 1, at: 2 },
      { _id: 3, at: null },
    ],
  ],
  [
    'unwind keeps what is empty',
    inventory,
    [{ $unwind: { path: '$sizes', preserveNullAndEmptyArrays: true } }, { $project: { price: 0, item: 0 } }],
    [
      { _id: 1, sizes: 'S' },
      { _id: 1, sizes: 'M' },
      { _id: 1, sizes: 'L' },
      { _id: 2 },
      { _id: 3, sizes: 'M' },
      { _id: 4 },
      { _id: 5, sizes: null },
    ],
  ],
  [
    'unwind nested',
    [{ _id: 1, a: { b: [1, 2], c: 3 } }],
    [{ $unwind: '$a.b' }],
    [
      { _id: 1, a: { b: 1, c: 3 } },
      { _id: 1, a: { b: 2, c: 3 } },
    ],
  ],
  [
    'sort, skip, limit',
    sales,
    [{ $sort: { price: -1, _id: 1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { _id: 1 } }],
    [{ _id: 1 }, { _id: 5 }],
  ],
  [
    'sort by types',
    [
      { _id: 1, v: 'a' },
      { _id: 2, v: 1 },
      { _id: 3, v: true },
      { _id: 4 },
      { _id: 5, v: { a: 1 } },
      { _id: 6, v: new Date(0) },
      { _id: 7, v: [] },
    ],
    [{ $sort: { v: 1 } }, { $project: { _id: 1 } }],
    [7, 4, 2, 1, 5, 3, 6].map((_id) => ({ _id })),
  ],
  [
    'match with $expr',
    sales,
    [{ $match: { $expr: { $gt: ['$quantity', '$price'] } } }, { $project: { _id: 1 } }],
    [{ _id: 3 }, { _id: 4 }],
  ],
  ['sample of all', sales, [{ $sample: { size: 9 } }, { $count: 'n' }], [{ n: 5 }]],
]

const others: Doc[] = [
  { _id: 1, sku: 'almonds', instock: 120 },
  { _id: 2, sku: 'bread', instock: 80 },
  { _id: 3, sku: null, description: 'Incomplete' },
  { _id: 4 },
  { _id: 5, sku: ['cashews', 'pecans'], instock: 60 },
]
const joins: Case[] = [
  [
    'lookup',
    [
      { _id: 1, item: 'almonds' },
      { _id: 2, item: 'pecans' },
    ],
    [
      { $lookup: { from: 'other', localField: 'item', foreignField: 'sku', as: 'docs' } },
      { $project: { item: 0, 'docs.instock': 0 } },
    ],
    [
      { _id: 1, docs: [{ _id: 1, sku: 'almonds' }] },
      { _id: 2, docs: [{ _id: 5, sku: ['cashews', 'pecans'] }] },
    ],
  ],
  [
    'lookup of a missing field finds null and missing',
    [{ _id: 3 }],
    [
      { $lookup: { from: 'other', localField: 'item', foreignField: 'sku', as: 'docs' } },
      { $project: { ids: '$docs._id' } },
    ],
    [{ _id: 3, ids: [3, 4] }],
  ],
  [
    'lookup with an array',
    [{ _id: 1, items: ['bread', 'almonds'] }],
    [
      { $lookup: { from: 'other', localField: 'items', foreignField: 'sku', as: 'docs' } },
      { $project: { ids: '$docs._id' } },
    ],
    [{ _id: 1, ids: [1, 2] }],
  ],
  [
    'lookup with nothing found',
    [{ _id: 1, item: 'x' }],
    [{ $lookup: { from: 'other', localField: 'item', foreignField: 'sku', as: 'docs' } }],
    [{ _id: 1, item: 'x', docs: [] }],
  ],
  [
    'lookup in a collection that is not there',
    [{ _id: 1, item: 'x' }],
    [{ $lookup: { from: 'nowhere', localField: 'item', foreignField: 'sku', as: 'docs' } }],
    [{ _id: 1, item: 'x', docs: [] }],
  ],
  [
    'lookup with let and pipeline',
    [
      { _id: 1, item: 'almonds', ordered: 100 },
      { _id: 2, item: 'bread', ordered: 100 },
    ],
    [
      {
        $lookup: {
          from: 'other',
          let: { item: '$item', qty: '$ordered' },
          pipeline: [
            { $match: { $expr: { $and: [{ $eq: ['$sku', '$$item'] }, { $gte: ['$instock', '$$qty'] }] } } },
            { $project: { _id: 0, sku: 1 } },
          ],
          as: 'docs',
        },
      },
      { $project: { docs: 1 } },
    ],
    [
      { _id: 1, docs: [{ sku: 'almonds' }] },
      { _id: 2, docs: [] },
    ],
  ],
  [
    'lookup with a plain pipeline',
    [{ _id: 1 }],
    [
      {
        $lookup: {
          from: 'other',
          pipeline: [{ $match: { instock: { $gt: 70 } } }, { $sort: { _id: -1 } }, { $project: { _id: 1 } }],
          as: 'docs',
        },
      },
    ],
    [{ _id: 1, docs: [{ _id: 2 }, { _id: 1 }] }],
  ],
  [
    'lookup with fields and pipeline',
    [{ _id: 1, item: 'bread' }],
    [
      {
        $lookup: {
          from: 'other',
          localField: 'item',
          foreignField: 'sku',
          pipeline: [{ $project: { instock: 1, _id: 0 } }],
          as: 'docs',
        },
      },
    ],
    [{ _id: 1, item: 'bread', docs: [{ instock: 80 }] }],
  ],
  [
    'lookup and unwind',
    [{ _id: 1, item: 'bread' }],
    [
      { $lookup: { from: 'other', localField: 'item', foreignField: 'sku', as: 'd' } },
      { $unwind: '$d' },
      { $replaceRoot: { newRoot: { $mergeObjects: ['$d', { item: '$item' }] } } },
    ],
    [{ _id: 2, sku: 'bread', instock: 80, item: 'bread' }],
  ],
  [
    'graphLookup',
    [
      { _id: 1, name: 'Dev' },
      { _id: 2, name: 'Eliot', reportsTo: 'Dev' },
      { _id: 3, name: 'Ron', reportsTo: 'Eliot' },
    ],
    [
      { $match: { _id: 3 } },
      {
        $graphLookup: {
          from: 'c',
          startWith: '$reportsTo',
          connectFromField: 'reportsTo',
          connectToField: 'name',
          as: 'above',
          depthField: 'depth',
        },
      },
      { $project: { above: { $map: { input: '$above', in: ['$$this.name', '$$this.depth'] } } } },
    ],
    [
      {
        _id: 3,
        above: [
          ['Eliot', 0],
          ['Dev', 1],
        ],
      },
    ],
  ],
  [
    'unionWith',
    [{ _id: 9 }],
    [{ $unionWith: { coll: 'other', pipeline: [{ $match: { _id: { $lt: 3 } } }, { $project: { _id: 1 } }] } }],
    [{ _id: 9 }, { _id: 1 }, { _id: 2 }],
  ],
  [
    'geoNear',
    [
      { _id: 1, at: { type: 'Point', coordinates: [113.33, 23.1] } },
      { _id: 2, at: { type: 'Point', coordinates: [113.323809, 23.097732] } },
      { _id: 3, at: { type: 'Point', coordinates: [116, 39] } },
    ],
    [
      {
        $geoNear: {
          near: { type: 'Point', coordinates: [113.323809, 23.097732] },
          distanceField: 'far',
          maxDistance: 5000,
          spherical: true,
          query: { _id: { $lt: 9 } },
        },
      },
      { $project: { far: { $round: ['$far', 0] } } },
    ],
    [
      { _id: 2, far: 0 },
      { _id: 1, far: 682 },
    ],
  ],
]

describe.each(Object.entries({ groups, shapes, joins }))('%s', (_, cases) => {
  test.each(cases)('%s', async (_name, documents, stages, expected) => {
    const database = new TestDatabase([{ name: 'byPrice', fields: ['price'] }])
    if (documents.length > 0) await database.insert(documents)
    await database.insert(others, { collectionName: 'other' })
    const found = await database.aggregate(stages)
    expect(found).toEqual(expected)
    expect(found.map((document) => Object.keys(document).sort())).toEqual(
      expected.map((document) => Object.keys(document).sort()),
    )
  })
})

const refusals: [string, Doc[], RegExp][] = [
  ['an unknown stage', [{ $nothing: {} }], /Unrecognized pipeline stage name: '\$nothing'/],
  ['an unknown accumulator', [{ $group: { _id: null, a: { $nothing: 1 } } }], /unknown group operator/],
  ['a group without _id', [{ $group: { n: { $sum: 1 } } }], /must include an _id/],
  ['a group field that is no accumulator', [{ $group: { _id: null, n: '$a' } }], /must be an accumulator object/],
  ['mixed projection', [{ $project: { a: 1, b: 0 } }], /Cannot do exclusion on field b in inclusion projection/],
  ['an empty projection', [{ $project: {} }], /at least one field/],
  ['limit 0', [{ $limit: 0 }], /must be positive/],
  ['a negative skip', [{ $skip: -1 }], /non-negative/],
  ['a sort by 2', [{ $sort: { a: 2 } }], /must be 1/],
  ['an empty sort', [{ $sort: {} }], /at least one sort key/],
  ['unwind without a dollar', [{ $unwind: 'a' }], /prefixed with a '\$'/],
  ['a bucket out of range', [{ $bucket: { groupBy: '$v', boundaries: [0, 1] } }], /no default was specified/],
  ['unsorted boundaries', [{ $bucket: { groupBy: '$v', boundaries: [1, 0] } }], /sorted in ascending order/],
  ['mixed boundaries', [{ $bucket: { groupBy: '$v', boundaries: [1, 'a'] } }], /same type/],
  ['one boundary', [{ $bucket: { groupBy: '$v', boundaries: [1] } }], /at least 2 values/],
  [
    'a default inside',
    [{ $bucket: { groupBy: '$v', boundaries: [0, 10], default: 5 } }],
    /'default' field must be less than/,
  ],
  ['replaceRoot by no document', [{ $replaceRoot: { newRoot: '$v' } }], /must evaluate to an object/],
  ['an empty count name', [{ $count: '' }], /non-empty string/],
  ['a query operator in match', [{ $match: { a: { $nothing: 1 } } }], /unknown operator: \$nothing/],
  ['division by zero in project', [{ $project: { a: { $divide: [1, '$zero'] } } }], /can't \$divide by zero/],
  ['a late geoNear', [{ $limit: 1 }, { $geoNear: {} }], /only valid as the first stage/],
]

test.each(refusals)('refused: %s', async (_, stages, message) => {
  const database = new TestDatabase()
  await database.insert([{ _id: 1, v: 50, zero: 0 }])
  expect((await database.failure(aggregateRequest(stages))).message).toMatch(message)
})

test('20 documents without a limit, as many as asked with one, 10,000 at most', async () => {
  const database = new TestDatabase()
  database.database.bulkInsert(
    'c',
    Array.from({ length: 10_050 }, (_, _id) => ({ _id })),
  )
  expect(await database.aggregate([{ $match: {} }])).toHaveLength(20)
  expect(await database.aggregate([{ $limit: 150 }])).toHaveLength(150)
  expect(await database.aggregate([{ $limit: 20_000 }])).toHaveLength(10_000)
  expect(await database.aggregate([{ $group: { _id: null, n: { $sum: 1 } } }])).toEqual([{ _id: null, n: 10_050 }])
})
