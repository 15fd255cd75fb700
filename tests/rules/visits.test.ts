import fc from 'fast-check'
import { summaryOf } from '../../contracts/visit-summary'
import type { VisitRecord } from '../../contracts/visits'
import { afterVisit, countsOf, recentOnly, refusalOf } from '../../cloudfunctions/visits/rules'
import { scheme, visit } from '../support/samples'
import { ulid } from '../support/ids'

const now = Date.parse('2026-11-24T07:24:00.000Z')
const living = { status: 'living' as const }
const at = (visitedAt: string, over: Partial<VisitRecord> = {}) => visit(ulid(), { visitedAt, ...over })
const promised = (dueOn: string) => ({ id: ulid(), text: '路灯不亮', promise: { text: '去问', dueOn } })

describe('refusalOf', () => {
  it.each([
    ['now', at('2026-11-24T07:24:00.000Z'), null],
    ['a clock an hour fast', at('2026-11-24T08:24:00.000Z'), null],
    ['two hours and a second ahead', at('2026-11-24T09:24:01.000Z'), 'VISIT_IN_FUTURE'],
    ['400 days ago', at('2025-10-20T03:00:00.000Z'), null],
    ['401 days ago', at('2025-10-19T03:00:00.000Z'), 'VISIT_TOO_OLD'],
    ['a promise for today', at('2026-11-24T01:00:00.000Z', { concern: promised('2026-11-24') }), null],
    [
      'a promise for yesterday',
      at('2026-11-24T01:00:00.000Z', { concern: promised('2026-11-23') }),
      'PROMISE_BEFORE_VISIT',
    ],
    [
      'a promise for the Beijing day of a visit late in the UTC day',
      at('2026-11-22T17:00:00.000Z', { concern: promised('2026-11-22') }),
      'PROMISE_BEFORE_VISIT',
    ],
    [
      'an unknown clearance',
      at('2026-11-24T01:00:00.000Z', { clearances: [{ code: 'mood', clear: true }] }),
      'SCHEME_MISMATCH',
    ],
  ])('%s', (_, record, code) => {
    expect(refusalOf(record, { now, scheme, household: living })?.code ?? null).toBe(code)
  })

  it.each(['movedAway', 'closed'] as const)('a household that is %s', (status) => {
    expect(refusalOf(at('2026-11-24T01:00:00.000Z'), { now, scheme, household: { status } })?.code).toBe(
      'HOUSEHOLD_CLOSED',
    )
  })
})

describe('summaryOf', () => {
  it.each([
    [{ outcome: 'notHome' as const }, '没人在家'],
    [{ outcome: 'declined' as const }, '这次不方便'],
    [{}, '家里都好'],
    [{ note: '问过取暖补贴，\n已到账' }, '问过取暖补贴， 已到账'],
    [{ note: '𠮷'.repeat(41) }, `${'𠮷'.repeat(39)}…`],
    [{ note: '𠮷'.repeat(40) }, '𠮷'.repeat(40)],
  ])('%j', (over, expected) => {
    expect(summaryOf(visit(ulid(), over))).toBe(expected)
  })
})

describe('countsOf', () => {
  it('adds up, over any visits of a household in any order, to what a recount finds', () => {
    const targets = fc.uniqueArray(fc.constantFrom('hardship', 'emptyNest', 'business'), { maxLength: 3 })
    const months = fc.constantFrom('2026-10-03T01:00:00.000Z', '2026-11-03T01:00:00.000Z')
    const outcomes = fc.constantFrom('met', 'notHome', 'declined')
    const visits = fc.array(fc.record({ visitedAt: months, outcome: outcomes, targets }), { maxLength: 12 })
    fc.assert(
      fc.property(visits, (drawn) => {
        const records = drawn.map((over) => visit('h', over as Partial<VisitRecord>))
        expect(tallied(records)).toEqual(recounted(records))
      }),
    )
  })
})

function tallied(records: readonly VisitRecord[]): Record<string, number> {
  const sums: Record<string, number> = {}
  let reached: Record<string, string[]> = {}
  for (const record of records) {
    const added = countsOf(record, reached)
    reached = added.reached
    for (const [measure, count] of Object.entries(added.counts)) {
      const key = `${added.month} ${measure}`
      sums[key] = (sums[key] ?? 0) + count
    }
  }
  return sums
}

function recounted(records: readonly VisitRecord[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const month of ['2026-10', '2026-11']) {
    const ofMonth = records.filter(({ visitedAt }) => visitedAt.startsWith(month))
    const met = ofMonth.filter(({ outcome }) => outcome === 'met')
    if (ofMonth.length > 0) sums[`${month} visits`] = ofMonth.length
    if (met.length > 0) sums[`${month} reached`] = 1
    for (const target of new Set(met.flatMap(({ targets }) => targets))) sums[`${month} reached:${target}`] = 1
  }
  return sums
}

describe('afterVisit', () => {
  it('ends, whatever the order of arrival, at the newest visit and the newest meeting', () => {
    const drawn = fc.uniqueArray(
      fc.record({ day: fc.integer({ min: 1, max: 28 }), outcome: fc.constantFrom('met', 'notHome') }),
      { minLength: 1, selector: ({ day }) => day },
    )
    fc.assert(
      fc.property(drawn, (days) => {
        const records = days.map(({ day, outcome }) =>
          at(`2026-11-${String(day).padStart(2, '0')}T01:00:00.000Z`, { outcome: outcome }),
        )
        const end = records.reduce<Parameters<typeof afterVisit>[1]>((state, record) => afterVisit(record, state), {
          lastVisit: null,
          lastMetAt: null,
        })
        const instants = records.map(({ visitedAt }) => visitedAt).sort()
        const meetings = records
          .filter(({ outcome }) => outcome === 'met')
          .map(({ visitedAt }) => visitedAt)
          .sort()
        expect(end.lastVisit?.at).toBe(instants.at(-1))
        expect(end.lastMetAt).toBe(meetings.at(-1) ?? null)
      }),
    )
  })
})

it('recentOnly forgets the months before the oldest', () => {
  expect(recentOnly({ '2024-10': ['a'], '2024-11': ['b'], '2026-01': [] }, '2024-11')).toEqual({
    '2024-11': ['b'],
    '2026-01': [],
  })
})
