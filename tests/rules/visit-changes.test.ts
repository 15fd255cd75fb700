import { mayChangeVisit } from '../../contracts/visit-changes'
import { stepsBetween, type Kept, type Said } from '../../cloudfunctions/visits/change-rules'

const said = (id: string, over: Partial<Said> = {}): Said => ({
  _id: id,
  kind: 'concern',
  wishKind: null,
  text: '取暖补贴',
  promise: null,
  saidAt: '2026-11-24T01:00:00.000Z',
  ...over,
})
const kept = (id: string, status: Kept['status'], over: Partial<Kept> = {}): Kept => ({
  ...said(id),
  visitId: 'v',
  status,
  resolvedAt: status === 'resolved' ? '2026-11-25T01:00:00.000Z' : null,
  ...over,
})

it.each([
  ['gridMember', 'she', true],
  ['gridMember', 'another', false],
  ['villageChair', 'another', true],
] as const)('a %s, recorded by %s: %s', (role, visitorId, expected) => {
  expect(mayChangeVisit({ role, staffId: 'she' }, { visitorId })).toBe(expected)
})

describe('stepsBetween', () => {
  const later = { saidAt: '2026-11-26T01:00:00.000Z' }
  it.each([
    ['nothing', [], [], {}],
    ['the same', [kept('a', 'open')], [said('a')], {}],
    ['a new one', [], [said('a')], { added: ['a'] }],
    ['other words', [kept('a', 'open')], [said('a', { text: '低保' })], { changed: ['a'] }],
    ['another day', [kept('a', 'open')], [said('a', later)], { changed: ['a'] }],
    ['one less', [kept('a', 'open')], [], { withdrawn: ['a'] }],
    ['another in its place', [kept('a', 'open')], [said('b')], { withdrawn: ['a'], added: ['b'] }],
    ['one named again', [kept('a', 'withdrawn')], [said('a')], { revived: ['a'] }],
    ['one that stays away', [kept('a', 'withdrawn')], [], {}],
    ['resolved, the same', [kept('a', 'resolved')], [said('a')], {}],
    [
      'resolved, an earlier day',
      [kept('a', 'resolved')],
      [said('a', { saidAt: '2026-11-20T01:00:00.000Z' })],
      { changed: ['a'] },
    ],
  ] as const)('%s', (_, stored, named, expected) => {
    const steps = stepsBetween('v', stored, named)
    if ('code' in steps) throw new Error(steps.code)
    const ids = Object.entries<Said[]>({ ...steps }).map(
      ([step, entries]) => [step, entries.map(({ _id }) => _id)] as const,
    )
    expect(Object.fromEntries(ids.filter(([, list]) => list.length > 0))).toEqual(expected)
  })

  it.each([
    ['the same id twice', [], [said('a'), said('a')], 'ID_TAKEN'],
    ['one of another visit', [kept('a', 'open', { visitId: 'w' })], [said('a')], 'ID_TAKEN'],
    ['a resolved one less', [kept('a', 'resolved')], [], 'CONCERN_RESOLVED'],
    ['a resolved one in other words', [kept('a', 'resolved')], [said('a', { text: '低保' })], 'CONCERN_RESOLVED'],
    ['a resolved one said after it was', [kept('a', 'resolved')], [said('a', later)], 'RESOLVED_BEFORE_SAID'],
  ] as const)('refuses %s', (_, stored, named, code) => {
    expect(stepsBetween('v', stored, named)).toMatchObject({ code })
  })
})
