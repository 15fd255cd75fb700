import {
  fitsScheme,
  hasHead,
  lacksConsent,
  standingCounts,
  standingDifference,
} from '../../cloudfunctions/households/rules'
import { initialsOf } from '../../cloudfunctions/shared/initials'
import { isMinor } from '../../cloudfunctions/shared/household-document'
import { member, scheme } from '../support/samples'

const consent = { name: '陈红', relation: '母亲', on: '2026-01-05' }

describe('lacksConsent', () => {
  it.each([
    ['nobody young', ['1955-03', null], null, false],
    ['a child of thirteen', ['2013-01'], null, true],
    ['fourteen this month', ['2012-11'], null, false],
    ['fourteen next month', ['2012-12'], null, true],
    ['a child with consent', ['2020-06'], consent, false],
  ] as const)('%s', (_, months, guardianConsent, expected) => {
    const members = months.map((birthMonth) => member({ birthMonth }))
    expect(lacksConsent({ members, guardianConsent }, '2026-11-24')).toBe(expected)
  })
})

describe('isMinor', () => {
  it.each([
    ['2008-11', false],
    ['2008-12', true],
    [null, false],
  ])('born %s', (birthMonth, expected) => {
    expect(isMinor(member({ birthMonth }), new Date('2026-11-24T07:00:00.000Z'))).toBe(expected)
  })
})

describe('fitsScheme and hasHead', () => {
  it.each([
    [['lowIncome'], ['hardship'], true],
    [['rich'], [], false],
    [[], ['nobody'], false],
  ])('tags %j, targets %j', (tags, targets, expected) => {
    expect(fitsScheme({ tags, targets }, scheme)).toBe(expected)
  })
  it('a head has to be a member', () => {
    const head = member()
    expect(hasHead({ members: [head], headId: head.id })).toBe(true)
    expect(hasHead({ members: [head], headId: member().id })).toBe(false)
  })
})

describe('standing figures', () => {
  it('a household counts once, and once for each target', () => {
    expect(standingCounts(['hardship', 'emptyNest'])).toEqual({
      households: 1,
      'households:hardship': 1,
      'households:emptyNest': 1,
    })
  })
  it('the difference leads from the old counts to the new ones', () => {
    expect(standingDifference(['hardship', 'discord'], ['discord', 'business'])).toEqual({
      'households:business': 1,
      'households:hardship': -1,
    })
    expect(standingDifference(['hardship'], ['hardship'])).toEqual({})
  })
})

describe('initialsOf', () => {
  it.each([
    [['王桂英', '陈红'], 'wgy ch'],
    [['单雄信'], 'sxx'],
    [['阿依古丽·买买提'], 'ayglmmt'],
    [['Mary 王'], 'maryw'],
    [['👧🏻'], ''],
  ])('%j', (names, expected) => {
    expect(initialsOf(names)).toBe(expected)
  })
})
