import { lateRefusalOf } from '../../cloudfunctions/shared/late-rules'

const at = (day: string, clock = '10:00') => new Date(`${day}T${clock}:00.000+08:00`).toISOString()
const now = (day: string) => Date.parse(at(day))

/** She kept A until 1 November; the household stood in A, since 5 November it stands in B. */
const keeper = { grids: [], gridsLeft: [{ id: 'A', since: at('2026-03-01'), until: at('2026-11-01') }] }
const household = { gridId: 'B', stood: [{ gridId: 'A', until: at('2026-11-05') }] }

const cases: [string, object, object, string, string, string | null, string | null][] = [
  ['made while it was hers', household, keeper, at('2026-10-31'), '2026-11-20', null, null],
  [
    'by a clock two hours fast, made just before',
    household,
    keeper,
    at('2026-11-01', '11:59'),
    '2026-11-20',
    null,
    null,
  ],
  [
    'made two hours after it passed on',
    household,
    keeper,
    at('2026-11-01', '12:00'),
    '2026-11-20',
    'VISIT_AFTER_HANDOVER',
    '2026-11-01',
  ],
  [
    'made before she was given the grid',
    household,
    keeper,
    at('2026-02-27'),
    '2026-11-20',
    'VISIT_AFTER_HANDOVER',
    '2026-11-01',
  ],
  ['arriving on the thirtieth day', household, keeper, at('2026-10-31'), '2026-12-01', null, null],
  [
    'arriving on the day after that',
    household,
    keeper,
    at('2026-10-31'),
    '2026-12-02',
    'HANDED_OVER_LONG_AGO',
    '2026-12-01',
  ],
  [
    'of a household that never stood with her',
    { gridId: 'C' },
    keeper,
    at('2026-10-31'),
    '2026-11-20',
    'NOT_FOUND',
    null,
  ],
  ['by her who never kept a grid', household, { grids: [] }, at('2026-10-31'), '2026-11-20', 'NOT_FOUND', null],
  [
    'of a household split off the grid she still keeps',
    { gridId: 'B', stood: [{ gridId: 'A', until: at('2026-11-05') }] },
    { grids: [{ id: 'A' }] },
    at('2026-11-04'),
    '2026-11-20',
    null,
    null,
  ],
  [
    'of one that left her grid before she was given it',
    { gridId: 'B', stood: [{ gridId: 'A', until: at('2026-11-05') }] },
    { grids: [{ id: 'A', since: at('2026-11-10') }] },
    at('2026-11-04'),
    '2026-11-20',
    'NOT_FOUND',
    null,
  ],
  [
    'of one that came to her grid after she had given it away',
    { gridId: 'A', stood: [{ gridId: 'C', until: at('2026-11-05') }] },
    keeper,
    at('2026-10-31'),
    '2026-11-20',
    'NOT_FOUND',
    null,
  ],
  [
    'made in the second time she kept it',
    { gridId: 'A' },
    {
      grids: [],
      gridsLeft: [
        { id: 'A', since: at('2026-03-01'), until: at('2026-05-01') },
        { id: 'A', since: at('2026-10-01'), until: at('2026-11-01') },
      ],
    },
    at('2026-10-15'),
    '2026-11-20',
    null,
    null,
  ],
]

it.each(cases)('a visit %s', (_, ...[stood, kept, visitedAt, arrived, code, limit]) => {
  const refusal = lateRefusalOf(stood as typeof household, kept as typeof keeper, {
    madeAt: visitedAt,
    now: now(arrived),
  })
  expect(refusal?.code ?? null).toBe(code)
  expect(refusal?.limit ?? null).toBe(limit)
})
