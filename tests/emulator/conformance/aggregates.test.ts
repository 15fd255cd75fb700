import type { TestEmulator } from '../../support/emulator'
import { fill } from '../support/case-collection'
import { startFixtureEmulator } from '../support/fixture-emulator'
import {
  type Aggregate,
  type AggregateCommand,
  type Collection,
  type Command,
  type SdkDatabase,
  connectSdk,
  rejection,
} from '../support/sdk'

let emulator: TestEmulator
let database: SdkDatabase
let notes: Collection

const beijingMidnight = (date: number): Date => new Date(Date.UTC(2026, 0, date - 1, 16))

const documents = [
  { _id: 'a', n: 1, g: 'x', tags: ['p', 'q'], date: beijingMidnight(1), name: 'Ann' },
  { _id: 'b', n: 2, g: 'x', tags: ['q'], date: beijingMidnight(1), name: 'Bob' },
  { _id: 'c', n: 3, g: 'y', tags: [], date: beijingMidnight(2), o: { k: 7 } },
  { _id: 'd', n: 4, g: 'y', date: beijingMidnight(3) },
]

beforeAll(async () => {
  emulator = await startFixtureEmulator()
  database = connectSdk(emulator.url).database()
  notes = await fill(database, 'notes', documents)
  await fill(database, 'rooms', [
    { _id: 'r1', g: 'x', title: 'first' },
    { _id: 'r2', g: 'x', title: 'second' },
  ])
})
afterAll(() => emulator.stop())

type Pipeline = (aggregate: Aggregate, $: AggregateCommand, _: Command) => Aggregate

const run = async (pipeline: Pipeline): Promise<object[]> => {
  const { command } = database
  return (await pipeline(notes.aggregate(), command.aggregate, command).end()).list
}

const stages: [name: string, pipeline: Pipeline, expected: object[]][] = [
  [
    'match',
    (a) => a.match({ g: 'x' }).project({ n: 1 }),
    [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ],
  ],
  ['match with a command', (a, _$, _) => a.match({ n: _.gt(3) }).project({ _id: 1 }), [{ _id: 'd' }]],
  ['match on dates', (a, _$, _) => a.match({ date: _.gte(beijingMidnight(3)) }).project({ _id: 1 }), [{ _id: 'd' }]],
  [
    'group with a sum',
    (a, $) => a.group({ _id: '$g', s: $['sum']?.('$n') }).sort({ _id: 1 }),
    [
      { _id: 'x', s: 3 },
      { _id: 'y', s: 7 },
    ],
  ],
  [
    'group counting',
    (a, $) => a.group({ _id: '$g', c: $['sum']?.(1) }).sort({ _id: 1 }),
    [
      { _id: 'x', c: 2 },
      { _id: 'y', c: 2 },
    ],
  ],
  [
    'group everything',
    (a, $) => a.group({ _id: null, avg: $['avg']?.('$n'), min: $['min']?.('$n'), max: $['max']?.('$n') }),
    [{ _id: null, avg: 2.5, min: 1, max: 4 }],
  ],
  [
    'group by several',
    (a, $) =>
      a
        .match({ g: 'x' })
        .group({ _id: { g: '$g', n: '$n' }, c: $['sum']?.(1) })
        .sort({ '_id.n': 1 }),
    [
      { _id: { g: 'x', n: 1 }, c: 1 },
      { _id: { g: 'x', n: 2 }, c: 1 },
    ],
  ],
  [
    'group: first and last',
    (a, $) =>
      a
        .sort({ n: 1 })
        .group({ _id: '$g', f: $['first']?.('$n'), l: $['last']?.('$n') })
        .sort({ _id: 1 }),
    [
      { _id: 'x', f: 1, l: 2 },
      { _id: 'y', f: 3, l: 4 },
    ],
  ],
  [
    'group: push',
    (a, $) =>
      a
        .sort({ n: 1 })
        .group({ _id: '$g', all: $['push']?.('$n') })
        .sort({ _id: 1 }),
    [
      { _id: 'x', all: [1, 2] },
      { _id: 'y', all: [3, 4] },
    ],
  ],
  [
    'group: addToSet',
    (a, $) => a.group({ _id: null, all: $['addToSet']?.('$g') }).project({ _id: 0, many: $['size']?.('$all') }),
    [{ many: 2 }],
  ],
  [
    'group by a missing field is null',
    (a, $) => a.group({ _id: '$o.k', c: $['sum']?.(1) }).sort({ _id: 1 }),
    [
      { _id: null, c: 3 },
      { _id: 7, c: 1 },
    ],
  ],
  ['sort, skip, limit', (a) => a.sort({ n: -1 }).skip(1).limit(2).project({ _id: 1 }), [{ _id: 'c' }, { _id: 'b' }]],
  ['count', (a) => a.match({ g: 'y' }).count('many'), [{ many: 2 }]],
  [
    'sortByCount',
    (a) => a.match({ n: { $lt: 4 } }).sortByCount('$g'),
    [
      { _id: 'x', count: 2 },
      { _id: 'y', count: 1 },
    ],
  ],
  [
    'unwind',
    (a) => a.unwind('$tags').sort({ _id: 1, tags: 1 }).project({ tags: 1 }),
    [
      { _id: 'a', tags: 'p' },
      { _id: 'a', tags: 'q' },
      { _id: 'b', tags: 'q' },
    ],
  ],
  [
    'unwind keeping the empty',
    (a) => a.unwind({ path: '$tags', preserveNullAndEmptyArrays: true }).count('many'),
    [{ many: 5 }],
  ],
  [
    'unwind with places',
    (a) => a.match({ _id: 'a' }).unwind({ path: '$tags', includeArrayIndex: 'at' }).project({ _id: 0, at: 1 }),
    [{ at: 0 }, { at: 1 }],
  ],
  [
    'addFields',
    (a, $) =>
      a
        .match({ _id: 'a' })
        .addFields({ twice: $['multiply']?.(['$n', 2]) })
        .project({ twice: 1 }),
    [{ _id: 'a', twice: 2 }],
  ],
  ['project without _id', (a) => a.match({ _id: 'b' }).project({ _id: 0, name: 1 }), [{ name: 'Bob' }]],
  ['project without a field', (a) => a.match({ _id: 'd' }).project({ date: 0, g: 0 }), [{ _id: 'd', n: 4 }]],
  ['replaceRoot', (a) => a.match({ _id: 'c' }).replaceRoot({ newRoot: '$o' }), [{ k: 7 }]],
  [
    'lookup',
    (a) =>
      a
        .match({ _id: 'a' })
        .lookup({ from: 'rooms', localField: 'g', foreignField: 'g', as: 'rooms' })
        .project({ 'rooms.title': 1 }),
    [{ _id: 'a', rooms: [{ title: 'first' }, { title: 'second' }] }],
  ],
  [
    'lookup that finds nothing',
    (a) =>
      a
        .match({ _id: 'd' })
        .lookup({ from: 'rooms', localField: 'g', foreignField: 'g', as: 'rooms' })
        .project({ rooms: 1 }),
    [{ _id: 'd', rooms: [] }],
  ],
  [
    'bucket: the upper boundary belongs above, empty ones are left out',
    (a) => a.bucket({ groupBy: '$n', boundaries: [0, 2, 3, 3.5, 4], default: 'more' }),
    [
      { _id: 0, count: 1 },
      { _id: 2, count: 1 },
      { _id: 3, count: 1 },
      { _id: 'more', count: 1 },
    ],
  ],
]

test.each(stages)('stage %s', async (_, pipeline, expected) => {
  expect(await run(pipeline)).toEqual(expected)
})

const expressions: [name: string, expression: (of: AggregateCommand) => unknown, expected: unknown][] = [
  ['add', ($) => $['add']?.(['$n', 1]), 2],
  ['subtract', ($) => $['subtract']?.([10, '$n']), 9],
  ['divide', ($) => $['divide']?.(['$n', 4]), 0.25],
  ['mod', ($) => $['mod']?.([7, 4]), 3],
  ['abs, floor, ceil', ($) => [$['abs']?.(-2), $['floor']?.(1.7), $['ceil']?.(1.2)], [2, 1, 2]],
  ['concat', ($) => $['concat']?.(['$name', '-', '$g']), 'Ann-x'],
  ['toUpper, toLower', ($) => [$['toUpper']?.('$name'), $['toLower']?.('$name')], ['ANN', 'ann']],
  ['substrCP counts characters', ($) => $['substrCP']?.(['娘家人', 1, 1]), '家'],
  ['strLenCP', ($) => $['strLenCP']?.('娘家人'), 3],
  ['split', ($) => $['split']?.(['3715/371502', '/']), ['3715', '371502']],
  ['cond', ($) => $['cond']?.({ if: $['gt']?.(['$n', 0]), then: 'yes', else: 'no' }), 'yes'],
  ['ifNull', ($) => $['ifNull']?.(['$missing', 'none']), 'none'],
  ['switch', ($) => $['switch']?.({ branches: [{ case: $['eq']?.(['$g', 'x']), then: 1 }], default: 2 }), 1],
  [
    'and, or, not',
    ($) => [$['and']?.([true, false]), $['or']?.([true, false]), $['not']?.([true])],
    [false, true, false],
  ],
  ['in', ($) => $['in']?.(['p', '$tags']), true],
  ['size', ($) => $['size']?.('$tags'), 2],
  ['arrayElemAt', ($) => $['arrayElemAt']?.(['$tags', -1]), 'q'],
  ['concatArrays', ($) => $['concatArrays']?.(['$tags', ['r']]), ['p', 'q', 'r']],
  ['slice', ($) => $['slice']?.(['$tags', 1]), ['p']],
  ['filter', ($) => $['filter']?.({ input: [1, 5, 3], as: 'v', cond: $['gte']?.(['$$v', 3]) }), [5, 3]],
  ['map', ($) => $['map']?.({ input: [1, 2], as: 'v', in: $['multiply']?.(['$$v', 10]) }), [10, 20]],
  ['reduce', ($) => $['reduce']?.({ input: [1, 2, 3], initialValue: 0, in: $['add']?.(['$$value', '$$this']) }), 6],
  ['sum of an array', ($) => $['sum']?.([1, 2, 3]), 6],
  [
    'dateToString in Beijing time',
    ($) => $['dateToString']?.({ date: '$date', format: '%Y-%m-%d %H:%M', timezone: '+08:00' }),
    '2026-01-01 00:00',
  ],
  [
    'dateToString with a named zone',
    ($) => $['dateToString']?.({ date: '$date', format: '%Y-%m', timezone: 'Asia/Shanghai' }),
    '2026-01',
  ],
  ['dateToString in UTC', ($) => $['dateToString']?.({ date: '$date', format: '%Y-%m-%d' }), '2025-12-31'],
  [
    'year, month, dayOfMonth',
    ($) => [$['year']?.('$date'), $['month']?.('$date'), $['dayOfMonth']?.('$date')],
    [2025, 12, 31],
  ],
  ['dayOfWeek counts from Sunday as 1', ($) => $['dayOfWeek']?.('$date'), 4],
  ['subtract of dates gives milliseconds', ($) => $['subtract']?.(['$date', beijingMidnight(0)]), 86_400_000],
  ['literal', ($) => $['literal']?.('$n'), '$n'],
  ['mergeObjects', ($) => $['mergeObjects']?.([{ a: 1, b: 1 }, { b: 2 }]), { a: 1, b: 2 }],
  ['setUnion', ($) => $['size']?.($['setUnion']?.(['$tags', ['q', 'r']])), 3],
]

test.each(expressions)('expression %s', async (_, expression, expected) => {
  const [document] = await run((a, $) => a.match({ _id: 'a' }).project({ _id: 0, value: expression($) }))
  expect(document).toEqual({ value: expected })
})

describe('limits', () => {
  beforeAll(() =>
    fill(
      database,
      'visits',
      Array.from({ length: 60 }, (_, n) => ({ _id: `v${n}`, number: n })),
    ),
  )

  const lengthOf = async (change: (a: Aggregate) => Aggregate): Promise<number> =>
    (await change(database.collection('visits').aggregate()).end()).list.length

  test('20 documents come without a limit', async () => {
    expect(await lengthOf((a) => a.match({}))).toBe(20)
  })

  test('as many as asked come with one', async () => {
    expect(await lengthOf((a) => a.match({}).limit(50))).toBe(50)
  })

  test('groups are computed over all documents', async () => {
    const list = await database
      .collection('visits')
      .aggregate()
      .group({ _id: null, c: { $sum: 1 } })
      .end()
    expect(list.list).toEqual([{ _id: null, c: 60 }])
  })
})

test('an unknown stage or operator is refused', async () => {
  const stage = rejection(
    notes
      .aggregate()
      .project({ a: { $noSuchOperator: 1 } })
      .end(),
  )
  expect((await stage).errCode).toBeLessThan(0)
})
