import { EJSON } from 'bson'
import { compileExpression } from '../../../emulator/database/expressions/compile'
import { NO_VARIABLES } from '../../../emulator/database/expressions/scope'
import { encodeWire, parseWire } from '../../../emulator/database/values/wire'

type Case = [expression: unknown, expected: unknown, document?: Record<string, unknown>]

const wired = (value: unknown): ReturnType<typeof parseWire> =>
  parseWire(EJSON.stringify([value], { relaxed: false }).slice(1, -1), 0)

/** Missing results come back as the text MISSING. */
function evaluate(expression: unknown, document: Record<string, unknown> = {}): unknown {
  const result = compileExpression(wired(expression))({ root: wired(document), variables: NO_VARIABLES })
  return result === undefined ? 'MISSING' : (EJSON.parse(`[${encodeWire(result)}]`) as unknown as unknown[])[0]
}

const utc = (text: string): Date => new Date(`${text}Z`)
const noon = utc('2014-01-01T08:15:39.736')

const arithmetic: Case[] = [
  [{ $add: ['$price', '$fee'] }, 12, { price: 10, fee: 2 }],
  [{ $add: [utc('2014-03-01T08:00:00'), 3 * 24 * 3600000] }, utc('2014-03-04T08:00:00')],
  [{ $add: [1, null] }, null],
  [{ $add: ['$none', 1] }, null],
  [{ $add: [] }, 0],
  [{ $add: [1.5, 2.5] }, 4],
  [{ $subtract: [utc('2014-03-01T09:00:00'), utc('2014-03-01T08:00:00')] }, 3600000],
  [{ $subtract: [utc('2014-03-01T09:00:00'), 300000] }, utc('2014-03-01T08:55:00')],
  [{ $subtract: [5, null] }, null],
  [{ $multiply: ['$price', '$quantity'] }, 20, { price: 10, quantity: 2 }],
  [{ $multiply: [-1, 0] }, 0],
  [{ $divide: [80, 8] }, 10],
  [{ $divide: [7, 2] }, 3.5],
  [{ $divide: [null, 2] }, null],
  [{ $mod: [80, 7] }, 3],
  [{ $mod: [-5, 3] }, -2],
  [{ $mod: [4.5, 2] }, 0.5],
  [{ $abs: -4 }, 4],
  [{ $abs: { $subtract: ['$a', '$b'] } }, 3, { a: 2, b: 5 }],
  [{ $ceil: 7.8 }, 8],
  [{ $ceil: -2.8 }, -2],
  [{ $floor: -2.8 }, -3],
  [{ $floor: null }, null],
  [{ $sqrt: 25 }, 5],
  [{ $pow: [5, 2] }, 25],
  [{ $pow: [5, -2] }, 0.04],
  [{ $exp: 0 }, 1],
  [{ $ln: 1 }, 0],
  [{ $log: [100, 10] }, 2],
  [{ $log: [8, 2] }, 3],
  [{ $log10: 1000 }, 3],
  [{ $trunc: 7.85 }, 7],
  [{ $trunc: [-7.85, 1] }, -7.8],
  [{ $trunc: [1234.5678, -2] }, 1200],
  [{ $round: [19.25, 1] }, 19.2],
  [{ $round: [28.73, 1] }, 28.7],
  [{ $round: [34.325, 1] }, 34.3],
  [{ $round: [-45.39, 1] }, -45.4],
  [{ $round: 10.5 }, 10],
  [{ $round: 11.5 }, 12],
  [{ $round: [19.25, -1] }, 20],
  [{ $sum: [1, 2, 'x', null] }, 3],
  [{ $sum: '$scores' }, 6, { scores: [1, 2, 3] }],
  [{ $avg: '$scores' }, 2, { scores: [1, 2, 3] }],
  [{ $avg: '$none' }, null],
  [{ $max: ['$a', '$b'] }, 9, { a: 3, b: 9 }],
  [{ $min: '$scores' }, 1, { scores: [3, 1, 2] }],
  [{ $stdDevPop: '$scores' }, 1, { scores: [1, 3] }],
  [{ $stdDevSamp: [1] }, null],
  [{ $sin: 0 }, 0],
  [{ $degreesToRadians: 180 }, Math.PI],
  [{ $bitAnd: [6, 3] }, 2],
]

const comparison: Case[] = [
  [{ $cmp: ['$qty', 250] }, 1, { qty: 300 }],
  [{ $cmp: [1, 'a'] }, -1],
  [{ $eq: ['$qty', 250] }, true, { qty: 250 }],
  [{ $eq: [null, '$none'] }, false],
  [
    {
      $eq: [
        [1, 2],
        [1, 2],
      ],
    },
    true,
  ],
  [{ $ne: [1, 1.5] }, true],
  [{ $gt: ['$qty', 250] }, false, { qty: 250 }],
  [{ $gte: ['$qty', 250] }, true, { qty: 250 }],
  [{ $lt: ['$none', null] }, true],
  [{ $lt: [true, 5] }, false],
  [{ $lte: ['abc', 'abd'] }, true],
  [{ $gt: ['𠮷', '\uffee'] }, true],
  [{ $and: [1, 'green'] }, true],
  [{ $and: [] }, true],
  [{ $and: [[null], [false], [0]] }, true],
  [{ $and: [null, true] }, false],
  [{ $or: [true, false] }, true],
  [{ $or: [] }, false],
  [{ $or: [null, 0, '$none'] }, false],
  [{ $not: [true] }, false],
  [{ $not: [[false]] }, false],
  [{ $not: [null] }, true],
  [{ $cond: { if: { $gte: ['$qty', 250] }, then: 30, else: 20 } }, 30, { qty: 250 }],
  [{ $cond: [{ $gte: ['$qty', 250] }, 30, 20] }, 20, { qty: 100 }],
  [{ $ifNull: ['$description', 'Unspecified'] }, 'Unspecified', { description: null }],
  [{ $ifNull: ['$a', '$b', 'none'] }, 'b', { b: 'b' }],
  [
    {
      $switch: {
        branches: [
          { case: { $eq: [0, 5] }, then: 'equals' },
          { case: { $gt: [0, 5] }, then: 'greater' },
        ],
        default: 'less',
      },
    },
    'less',
  ],
]

const text: Case[] = [
  [{ $concat: ['$item', ' - ', '$description'] }, 'ABC1 - product 1', { item: 'ABC1', description: 'product 1' }],
  [{ $concat: ['a', null] }, null],
  [{ $concat: ['你', '好'] }, '你好'],
  [{ $concat: [] }, ''],
  [{ $split: ['June-15-2013', '-'] }, ['June', '15', '2013']],
  [{ $split: ['banana split', 'a'] }, ['b', 'n', 'n', ' split']],
  [{ $split: ['astronomical', 'a'] }, ['', 'stronomic', 'l']],
  [{ $split: [null, 'a'] }, null],
  [{ $split: ['一，二', '，'] }, ['一', '二']],
  [{ $strLenBytes: '娘家人' }, 9],
  [{ $strLenCP: '娘家人' }, 3],
  [{ $strLenCP: '𠮷😀' }, 2],
  [{ $strLenBytes: 'cafétéria' }, 11],
  [{ $strcasecmp: ['$quarter', '13q4'] }, 0, { quarter: '13Q4' }],
  [{ $strcasecmp: ['a', 'B'] }, -1],
  [{ $strcasecmp: [null, ''] }, 0],
  [{ $substr: ['hello', 1, 3] }, 'ell'],
  [{ $substr: ['hello', 2, -1] }, 'llo'],
  [{ $substrBytes: ['寿司sushi', 0, 3] }, '寿'],
  [{ $substrBytes: ['hello', 9, 2] }, ''],
  [{ $substrCP: ['寿司sushi', 0, 3] }, '寿司s'],
  [{ $substrCP: ['𠮷野家', 0, 1] }, '𠮷'],
  [{ $substrCP: [12345, 1, 2] }, '23'],
  [{ $substr: [null, 0, 2] }, ''],
  [{ $substr: ['hello', -1, 2] }, ''],
  [{ $toLower: 'ABC1' }, 'abc1'],
  [{ $toLower: null }, ''],
  [{ $toUpper: '$none' }, ''],
  [{ $toUpper: 'é中a' }, 'é中A'],
  [{ $indexOfBytes: ['cafeteria', 'e'] }, 3],
  [{ $indexOfBytes: ['cafétéria', 'é'] }, 3],
  [{ $indexOfBytes: ['foo.bar.fi', '.', 5] }, 7],
  [{ $indexOfBytes: ['vanilla', 'll', 0, 2] }, -1],
  [{ $indexOfBytes: [null, 'foo'] }, null],
  [{ $indexOfCP: ['寿司sushi', 's'] }, 2],
  [{ $indexOfCP: ['cafétéria', 't'] }, 4],
  [{ $indexOfCP: ['vanilla', 'nilla', 3] }, -1],
  [{ $indexOfCP: ['abc', ''] }, 0],
  [{ $trim: { input: '  \n good  bye \t  ' } }, 'good  bye'],
  [{ $trim: { input: ' ggggoodbyeeeee', chars: ' gd' } }, 'oodbyeeeee'],
  [{ $ltrim: { input: '  a ' } }, 'a '],
  [{ $rtrim: { input: '  a ' } }, '  a'],
  [{ $trim: { input: null } }, null],
  [{ $regexMatch: { input: 'First lines', regex: 'line' } }, true],
  [{ $regexMatch: { input: '$none', regex: 'x' } }, false],
  [{ $regexFind: { input: '一line', regex: 'l(i)' } }, { match: 'li', idx: 1, captures: ['i'] }],
  [
    { $regexFindAll: { input: 'aXa', regex: 'A', options: 'i' } },
    [
      { match: 'a', idx: 0, captures: [] },
      { match: 'a', idx: 2, captures: [] },
    ],
  ],
  [{ $replaceOne: { input: 'aXaX', find: 'X', replacement: { $literal: '$&' } } }, 'a$&aX'],
  [{ $replaceAll: { input: 'a.b.c', find: '.', replacement: '-' } }, 'a-b-c'],
]

const lists: Case[] = [
  [{ $arrayElemAt: [[1, 2, 3], 0] }, 1],
  [{ $arrayElemAt: [[1, 2, 3], -2] }, 2],
  [{ $arrayElemAt: [[1, 2, 3], 15] }, 'MISSING'],
  [{ $arrayElemAt: ['$none', 1] }, null],
  [
    {
      $arrayToObject: [
        [
          ['item', 'abc123'],
          ['qty', 25],
        ],
      ],
    },
    { item: 'abc123', qty: 25 },
  ],
  [{ $arrayToObject: { $literal: ['item'] } }, 'ERROR'],
  [
    {
      $arrayToObject: {
        $literal: [
          { k: 'item', v: 'abc123' },
          { k: 'qty', v: 25 },
        ],
      },
    },
    { item: 'abc123', qty: 25 },
  ],
  [
    {
      $arrayToObject: {
        $literal: [
          ['item', 'abc123'],
          ['qty', 25],
        ],
      },
    },
    { item: 'abc123', qty: 25 },
  ],
  [
    { $objectToArray: { item: 'foo', qty: 25 } },
    [
      { k: 'item', v: 'foo' },
      { k: 'qty', v: 25 },
    ],
  ],
  [{ $concatArrays: [['hello', ' '], ['world']] }, ['hello', ' ', 'world']],
  [{ $concatArrays: [['hello'], [['world'], 'again']] }, ['hello', ['world'], 'again']],
  [{ $concatArrays: [[1], null] }, null],
  [{ $filter: { input: [1, 'a', 2, null, 3.1], as: 'num', cond: { $gte: ['$$num', 2] } } }, ['a', 2, 3.1]],
  [
    { $filter: { input: '$items', as: 'item', cond: { $gte: ['$$item.price', 100] } } },
    [{ price: 110 }],
    { items: [{ price: 3 }, { price: 110 }] },
  ],
  [{ $filter: { input: null, cond: true } }, null],
  [{ $in: [2, [1, 2, 3]] }, true],
  [{ $in: ['abc', ['xyz', 'abc']] }, true],
  [{ $in: ['xy', ['xyz', 'abc']] }, false],
  [{ $in: [['a'], [['a']]] }, true],
  [{ $indexOfArray: [['a', 'abc'], 'a'] }, 0],
  [{ $indexOfArray: [['a', 'abc', 'de', ['de']], ['de']] }, 3],
  [{ $indexOfArray: [['a', 'abc', 'b'], 'b', 0, 1] }, -1],
  [{ $indexOfArray: [null, 'foo'] }, null],
  [{ $isArray: [['hello']] }, true],
  [{ $isArray: '$none' }, false],
  [{ $isArray: ['hello'] }, false],
  [{ $map: { input: '$quizzes', as: 'grade', in: { $add: ['$$grade', 2] } } }, [7, 8], { quizzes: [5, 6] }],
  [{ $map: { input: [1, 2], in: { $multiply: ['$$this', '$k'] } } }, [3, 6], { k: 3 }],
  [{ $map: { input: '$none', as: 'x', in: '$$x' } }, null],
  [{ $range: [0, 10, 2] }, [0, 2, 4, 6, 8]],
  [{ $range: [10, 0, -2] }, [10, 8, 6, 4, 2]],
  [{ $range: [0, 10, -2] }, []],
  [{ $range: [0, 3] }, [0, 1, 2]],
  [{ $reduce: { input: ['a', 'b', 'c'], initialValue: '', in: { $concat: ['$$value', '$$this'] } } }, 'abc'],
  [
    {
      $reduce: {
        input: [1, 2, 3, 4],
        initialValue: { sum: 5, product: 2 },
        in: { sum: { $add: ['$$value.sum', '$$this'] }, product: { $multiply: ['$$value.product', '$$this'] } },
      },
    },
    { sum: 15, product: 48 },
  ],
  [{ $reduce: { input: null, initialValue: 0, in: 1 } }, null],
  [{ $reverseArray: { $literal: [1, 2, 3] } }, [3, 2, 1]],
  [{ $size: { $literal: ['a', 'b'] } }, 2],
  [{ $slice: [[1, 2, 3], 1, 1] }, [2]],
  [{ $slice: [[1, 2, 3], -2] }, [2, 3]],
  [{ $slice: [[1, 2, 3], 15, 2] }, []],
  [{ $slice: [[1, 2, 3], -15, 2] }, [1, 2]],
  [{ $zip: { inputs: [['a'], ['b'], ['c']] } }, [['a', 'b', 'c']]],
  [
    { $zip: { inputs: [[1], [2, 3], [4]], useLongestLength: true, defaults: ['a', 'b', 'c'] } },
    [
      [1, 2, 4],
      ['a', 3, 'c'],
    ],
  ],
  [{ $zip: { inputs: [[1], null] } }, null],
  [
    { $zip: { inputs: [[null], [1, 2]], useLongestLength: true, defaults: ['a', 'b'] } },
    [
      [null, 1],
      ['a', 2],
    ],
  ],
  [{ $first: { $literal: [1, 2] } }, 1],
  [{ $last: '$none' }, null],
  [{ $allElementsTrue: [[true, 1, 'someString']] }, true],
  [{ $allElementsTrue: [[]] }, true],
  [{ $allElementsTrue: [[null, false, 0]] }, false],
  [{ $anyElementTrue: [[[false]]] }, true],
  [{ $anyElementTrue: [[]] }, false],
  [{ $setDifference: [['a', 'b', 'a'], ['b']] }, ['a']],
  [{ $setDifference: [['a', 'b'], [['a', 'b']]] }, ['a', 'b']],
  [
    {
      $setEquals: [
        ['a', 'b', 'a'],
        ['b', 'a'],
      ],
    },
    true,
  ],
  [{ $setEquals: [['a', 'b'], [['a', 'b']]] }, false],
  [
    {
      $setIntersection: [
        ['a', 'b', 'a'],
        ['b', 'a'],
      ],
    },
    ['a', 'b'],
  ],
  [{ $setIntersection: [['a', 'b'], null] }, null],
  [
    {
      $setIsSubset: [
        ['a', 'b', 'a'],
        ['b', 'a', 'c'],
      ],
    },
    true,
  ],
  [{ $setIsSubset: [['a', 'b'], [['a', 'b']]] }, false],
  [
    {
      $setUnion: [
        ['red', 'blue'],
        ['blue', 'red'],
      ],
    },
    ['blue', 'red'],
  ],
  [{ $setUnion: [[1], '$none'] }, null],
  [{ $mergeObjects: [{ a: 1 }, null, { b: 2, a: 3 }] }, { a: 3, b: 2 }],
  [{ $mergeObjects: '$list' }, { a: 2 }, { list: [{ a: 1 }, { a: 2 }] }],
]

const variables: Case[] = [
  [
    { $let: { vars: { total: { $add: ['$price', '$tax'] }, rate: 0.5 }, in: { $multiply: ['$$total', '$$rate'] } } },
    5.25,
    { price: 10, tax: 0.5 },
  ],
  [{ $let: { vars: { o: '$o' }, in: '$$o.a' } }, 1, { o: { a: 1 } }],
  [{ $literal: '$1' }, '$1'],
  [{ $literal: { $add: [2, 3] } }, { $add: [2, 3] }],
  ['$$ROOT', { a: 1 }, { a: 1 }],
  ['$$CURRENT.a', 1, { a: 1 }],
  ['$$REMOVE', 'MISSING'],
  ['$a.b', [1, 2], { a: [{ b: 1 }, { c: 3 }, { b: 2 }, 5] }],
  ['$a.0', [], { a: [1, 2] }],
  ['$a.b', 'MISSING', { a: 5 }],
  [['$a', '$none'], [1, null], { a: 1 }],
  [{ x: '$a', y: '$none' }, { x: 1 }, { a: 1 }],
]

const conversions: Case[] = [
  [{ $type: '$none' }, 'missing'],
  [{ $type: 8 }, 'int'],
  [{ $type: 2147483648 }, 'long'],
  [{ $type: 4.5 }, 'double'],
  [{ $type: [[1]] }, 'array'],
  [{ $type: utc('2014-01-01T00:00:00') }, 'date'],
  [{ $toInt: '-5' }, -5],
  [{ $toInt: 1.99999 }, 1],
  [{ $toInt: true }, 1],
  [{ $toInt: null }, null],
  [{ $toInt: '5.5' }, 'ERROR'],
  [{ $toInt: 2147483648 }, 'ERROR'],
  [{ $toDouble: '-5.5' }, -5.5],
  [{ $toDouble: utc('1970-01-01T00:00:05') }, 5000],
  [{ $toLong: utc('1970-01-01T00:00:05') }, 5000],
  [{ $toString: 2.5 }, '2.5'],
  [{ $toString: true }, 'true'],
  [{ $toString: utc('2018-03-27T16:58:51.538') }, '2018-03-27T16:58:51.538Z'],
  [{ $toBool: 'false' }, true],
  [{ $toBool: 0 }, false],
  [{ $toDate: '2018-03-03' }, utc('2018-03-03T00:00:00')],
  [{ $toDate: 120000000000.5 }, utc('1973-10-20T21:20:00')],
  [{ $convert: { input: 'x', to: 'int', onError: 'bad' } }, 'bad'],
  [{ $convert: { input: null, to: 'int', onNull: 0 } }, 0],
  [{ $convert: { input: '9', to: 16 } }, 9],
]

const dates: Case[] = [
  [{ $year: noon }, 2014],
  [{ $month: noon }, 1],
  [{ $dayOfMonth: noon }, 1],
  [{ $hour: noon }, 8],
  [{ $minute: noon }, 15],
  [{ $second: noon }, 39],
  [{ $millisecond: noon }, 736],
  [{ $dayOfYear: noon }, 1],
  [{ $dayOfWeek: noon }, 4],
  [{ $week: noon }, 0],
  [{ $dayOfYear: utc('2016-12-31T00:00:00') }, 366],
  [{ $dayOfWeek: utc('2016-01-01T00:00:00') }, 6],
  [{ $week: utc('2016-01-04T00:00:00') }, 1],
  [{ $week: utc('2017-01-01T00:00:00') }, 1],
  [{ $isoDayOfWeek: utc('2016-01-03T00:00:00') }, 7],
  [{ $isoWeek: utc('2016-01-01T00:00:00') }, 53],
  [{ $isoWeekYear: utc('2016-01-01T00:00:00') }, 2015],
  [{ $isoWeekYear: utc('2014-12-29T00:00:00') }, 2015],
  [{ $year: '$none' }, null],
  [{ $year: [utc('2016-01-01T00:00:00')] }, 2016],
  [{ $year: { date: utc('2010-12-31T23:59:59'), timezone: 'Asia/Shanghai' } }, 2011],
  [{ $hour: { date: utc('2017-08-14T00:00:00'), timezone: '+0530' } }, 5],
  [{ $hour: { date: utc('2017-08-14T00:00:00'), timezone: 'America/Chicago' } }, 19],
  [{ $minute: { date: utc('2017-08-14T00:00:00'), timezone: '+0530' } }, 30],
  [{ $hour: { date: utc('2017-08-14T00:00:00'), timezone: null } }, null],
  [{ $dateToString: { format: '%Y-%m-%d', date: noon } }, '2014-01-01'],
  [{ $dateToString: { format: '%H:%M:%S:%L%z', date: noon, timezone: 'America/New_York' } }, '03:15:39:736-0500'],
  [{ $dateToString: { format: '%H:%M:%S:%L%z', date: noon, timezone: '+04:30' } }, '12:45:39:736+0430'],
  [{ $dateToString: { format: 'minutes %Z', date: noon, timezone: '+04:30' } }, 'minutes +270'],
  [{ $dateToString: { format: '%j %u %w %U %V %G %%', date: utc('2016-01-03T00:00:00') } }, '003 7 1 01 53 2015 %'],
  [
    { $dateToString: { format: '%Y年%m月%d日', date: utc('2026-05-01T16:30:00'), timezone: 'Asia/Shanghai' } },
    '2026年05月02日',
  ],
  [{ $dateToString: { date: noon } }, '2014-01-01T08:15:39.736Z'],
  [{ $dateToString: { date: null, format: '%Y' } }, null],
  [{ $dateToString: { date: '$none', format: '%Y', onNull: 'never' } }, 'never'],
  [{ $dateFromString: { dateString: '2017-02-08T12:10:40.787' } }, utc('2017-02-08T12:10:40.787')],
  [
    { $dateFromString: { dateString: '2017-02-08T12:10:40.787', timezone: 'America/New_York' } },
    utc('2017-02-08T17:10:40.787'),
  ],
  [{ $dateFromString: { dateString: '2017-02-08' } }, utc('2017-02-08T00:00:00')],
  [{ $dateFromString: { dateString: '2017-02-08', timezone: '+08:00' } }, utc('2017-02-07T16:00:00')],
  [{ $dateFromString: { dateString: '06-15-2018', format: '%m-%d-%Y' } }, utc('2018-06-15T00:00:00')],
  [{ $dateFromString: { dateString: '15-06-2018 23:59', format: '%d-%m-%Y %H:%M' } }, utc('2018-06-15T23:59:00')],
  [{ $dateFromString: { dateString: '2017-02-08T12:10:40+0100' } }, utc('2017-02-08T11:10:40')],
  [{ $dateFromString: { dateString: 'nothing', onError: 'bad' } }, 'bad'],
  [{ $dateFromString: { dateString: null, onNull: 0 } }, 0],
  [{ $dateFromString: { dateString: null } }, null],
  [{ $dateFromString: { dateString: 'nothing' } }, 'ERROR'],
  [{ $dateFromParts: { year: 2017, month: 2, day: 8, hour: 12 } }, utc('2017-02-08T12:00:00')],
  [
    {
      $dateFromParts: {
        year: 2016,
        month: 12,
        day: 31,
        hour: 23,
        minute: 46,
        second: 12,
        timezone: 'America/New_York',
      },
    },
    utc('2017-01-01T04:46:12'),
  ],
  [{ $dateFromParts: { isoWeekYear: 2017, isoWeek: 6, isoDayOfWeek: 3, hour: 12 } }, utc('2017-02-08T12:00:00')],
  [{ $dateFromParts: { year: 2017, month: 14, day: 1 } }, utc('2018-02-01T00:00:00')],
  [{ $dateFromParts: { year: 2017, month: 0, day: 1 } }, utc('2016-12-01T00:00:00')],
  [
    { $dateToParts: { date: utc('2017-01-01T01:29:09.123') } },
    { year: 2017, month: 1, day: 1, hour: 1, minute: 29, second: 9, millisecond: 123 },
  ],
  [
    { $dateToParts: { date: utc('2017-01-01T01:29:09.123'), timezone: 'America/New_York' } },
    { year: 2016, month: 12, day: 31, hour: 20, minute: 29, second: 9, millisecond: 123 },
  ],
  [
    { $dateToParts: { date: utc('2017-01-01T01:29:09.123'), iso8601: true } },
    { isoWeekYear: 2016, isoWeek: 52, isoDayOfWeek: 7, hour: 1, minute: 29, second: 9, millisecond: 123 },
  ],
  [{ $dateAdd: { startDate: utc('2020-12-31T12:10:05'), unit: 'month', amount: 1 } }, utc('2021-01-31T12:10:05')],
  [{ $dateDiff: { startDate: utc('2020-01-01T00:00:00'), endDate: utc('2020-01-08T00:00:00'), unit: 'day' } }, 7],
]

const errors: [unknown, RegExp][] = [
  [{ $divide: [1, 0] }, /can't \$divide by zero/],
  [{ $mod: [1, 0] }, /can't \$mod by zero/],
  [{ $add: [1, 'a'] }, /\$add only supports numeric or date types, not string/],
  [{ $subtract: ['a', 1] }, /can't \$subtract/],
  [{ $multiply: [1, 'a'] }, /\$multiply only supports numeric types, not string/],
  [{ $concat: ['a', 1] }, /\$concat only supports strings, not int/],
  [{ $size: '$none' }, /must be an array, but was of type: missing/],
  [{ $strLenCP: '$none' }, /requires a string argument, found: missing/],
  [{ $arrayElemAt: [5, 0] }, /must be an array/],
  [{ $in: [1, '$none'] }, /requires an array as a second argument/],
  [{ $sqrt: -1 }, /greater than or equal to 0/],
  [{ $pow: [0, -1] }, /base of 0 and a negative exponent/],
  [{ $log: [0, 10] }, /positive number/],
  [{ $year: 'today' }, /can't convert from BSON type string to Date/],
  [{ $unknown: 1 }, /Unrecognized expression '\$unknown'/],
  [{ $add: [1], $subtract: [2, 1] }, /exactly one field/],
  [{ $subtract: [1] }, /takes exactly 2 arguments/],
  [{ $cond: [true, 1] }, /takes exactly 3 arguments/],
  [{ $cond: { if: true, then: 1 } }, /Missing 'else'/],
  [{ $switch: { branches: [{ case: false, then: 1 }] } }, /no default was specified/],
  [{ $substrBytes: ['中', 0, 1] }, /middle of a UTF-8 character/],
  [{ $split: ['a', ''] }, /non-empty separator/],
  [{ $range: [0, 5, 0] }, /non-zero step/],
  [{ $hour: { date: new Date(0), timezone: 'Mars/Base' } }, /unrecognized time zone/],
  [{ $dateToString: { date: new Date(0), format: '%x' } }, /Invalid format character/],
  [{ $map: { input: 5, in: 1 } }, /must be an array/],
  ['$$none', /undefined variable/],
  ['$a..b', /FieldPath/],
]

describe.each(Object.entries({ arithmetic, comparison, text, lists, variables, conversions, dates }))(
  '%s',
  (_, cases) => {
    test.each(
      cases.map(
        ([expression, expected, document]) => [JSON.stringify(expression), expression, expected, document] as const,
      ),
    )('%s', (_text, expression, expected, document) => {
      if (expected === 'ERROR') expect(() => evaluate(expression, document)).toThrow()
      else expect(evaluate(expression, document)).toEqual(expected)
    })
  },
)

test.each(errors.map(([expression, message]) => [JSON.stringify(expression), expression, message] as const))(
  'refused: %s',
  (_, expression, message) => expect(() => evaluate(expression)).toThrow(message),
)
