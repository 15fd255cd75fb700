import { shortfallOf } from '../../contracts/staffing'
import {
  amendmentOf,
  newAmendForm,
  nextTerm,
  whyNotAmend,
  withDecision,
} from '../../src/packages/units/member/amend-form'
import {
  missingInAppointment,
  newAppointForm,
  recordOfAppointment,
} from '../../src/packages/units/appoint/appoint-form'
import { newReviseForm, revisionOf, whyNotRevise } from '../../src/packages/units/member/revise-form'
import { phoneProblem } from '../../src/packages/units/parts/phone'
import { monthsOf } from '../../src/packages/units/renewals/months'
import {
  formOfStandards,
  rangeProblem,
  standardsOfForm,
  targetOf,
  whyNotPublish,
} from '../../src/packages/units/standards/standards-form'
import { postNameIn, shortfallSentence, targetText } from '../../src/words/posts'
import { defaultStandards } from '../../contracts/staffing'
import { ulid } from '../support/ids'

const held = { post: 'executive' as const, termFrom: '2024-03-15', termTo: '2029-03-15' }

describe('a change of post or term', () => {
  const form = () => newAmendForm(ulid(), '2026-11-22', held)

  it('a term elected anew begins that day and is as long as the last one', () => {
    const elected = { kind: 'reelected' as const, on: '2026-11-22' }
    expect(nextTerm(held, elected.on)).toEqual({ termFrom: '2026-11-22', termTo: '2031-11-22' })
    expect(withDecision(form(), elected, held)).toEqual({ ...elected, ...nextTerm(held, elected.on) })
  })
  it('follows the day and takes the suggestion back, but never a term she typed', () => {
    const elected = { ...form(), kind: 'reelected' as const, ...nextTerm(held, '2026-11-22') }
    const earlier = withDecision(elected, { kind: 'reelected', on: '2026-10-01' }, held)
    expect(earlier).toMatchObject({ termFrom: '2026-10-01', termTo: '2031-10-01' })
    const slip = { kind: 'corrected' as const, on: '2026-11-22' }
    expect(withDecision(elected, slip, held)).toMatchObject({ termFrom: '2024-03-15', termTo: '2029-03-15' })
    expect(withDecision({ ...elected, termTo: '2033-01-01' }, slip, held)).toEqual(slip)
  })
  it('says what keeps it from being saved', () => {
    expect(whyNotAmend(form(), held)).toBe('还差：为什么改')
    expect(whyNotAmend({ ...form(), kind: 'corrected' }, held)).toBe('职务和任期都还没改')
    expect(whyNotAmend({ ...form(), kind: 'corrected', termTo: '2024-03-15' }, held)).toBe('任期先后不对')
    expect(whyNotAmend({ ...form(), kind: 'substituted', post: 'viceChair' }, held)).toBe(false)
  })
  it('is no change without a reason, and leaves out an empty note', () => {
    expect(amendmentOf(form())).toBeNull()
    expect(amendmentOf({ ...form(), kind: 'added', note: '  ' })).toMatchObject({ kind: 'added', note: null })
  })
})

describe('a correction of name or number', () => {
  const form = (over: object = {}) => ({ ...newReviseForm('01J', { name: '赵桂芬' }), ...over })
  const why = (over: object) => whyNotRevise(form(over), { name: '赵桂芬' })
  it('says what keeps it from being saved', () => {
    expect(why({})).toBe('姓名和手机都还没改')
    expect(why({ name: ' ' })).toBe('还差：姓名')
    expect(why({ name: '赵桂芳', phone: '1990000' })).toBe('手机号要 11 位')
    expect([why({ name: '赵桂芳' }), why({ phone: '19900001007' })]).toEqual([false, false])
  })
  it('sends what differs alone', () => {
    const revision = (over: object) => revisionOf(form(over), { name: '赵桂芬' })
    expect(revision({ name: ' 赵桂芳 ' })).toEqual({ id: '01J', name: '赵桂芳' })
    expect(revision({ phone: '19900001007' })).toEqual({ id: '01J', phone: '19900001007' })
  })
})

describe('an appointment', () => {
  const filled = {
    ...newAppointForm(ulid(), true),
    ...{ name: '周小梅', phone: '19900000001', post: 'executive' as const, entry: 'elected' as const },
    ...{ termFrom: '2026-01-01', termTo: '2031-01-01' },
  }
  it('lists what is missing in the order of the form', () => {
    expect(missingInAppointment(newAppointForm(ulid(), false))).toEqual([
      ...['姓名', '11 位手机号', '职务', '怎么上任的', '任期'],
    ])
    expect(missingInAppointment({ ...filled, termTo: '2026-01-01' })).toEqual(['任期'])
    expect(recordOfAppointment({ ...filled, phone: '1990000' }, '371502109')).toBeNull()
  })
  it('becomes the record of one unit', () => {
    expect(recordOfAppointment(filled, '371502109')).toEqual({ ...filled, unitId: '371502109' })
  })
  it('complains about a number only once it is whole', () => {
    expect(phoneProblem('1290000')).toBeUndefined()
    expect(phoneProblem('19900000001')).toBeUndefined()
    expect(phoneProblem('12900000001')).toContain('11 位')
  })
})

describe('the standards while they are edited', () => {
  const form = formOfStandards(defaultStandards)

  it.each([
    [{ least: '', most: '' }, undefined],
    [{ least: '3', most: '' }, '最少和最多都填上'],
    [{ least: '3', most: '2' }, '最少不能多于最多'],
    [{ least: '3.5', most: '4' }, '整数'],
    [{ least: '1', most: '201' }, '整数'],
    [{ least: '21', most: '25' }, undefined],
  ])('%j', (range, problem) => {
    if (problem === undefined) expect(rangeProblem(range)).toBeUndefined()
    else expect(rangeProblem(range)).toContain(problem)
  })
  it('come back as the next version', () => {
    const { levels, ...next } = standardsOfForm(form)
    expect(next).toEqual({ version: 1, source: defaultStandards.source })
    expect(levels).toMatchObject(defaultStandards.levels)
    expect(targetOf({ least: '9', most: '7' })).toBeNull()
  })
  it('are published only when changed, right and with a source', () => {
    expect(whyNotPublish(form, defaultStandards)).toBe('还没改什么')
    const village = { ...form.levels.village, executive: { least: '9', most: '15' } }
    const changed = { ...form, levels: { ...form.levels, village } }
    expect(whyNotPublish(changed, defaultStandards)).toBe(false)
    expect(whyNotPublish({ ...changed, source: ' ' }, defaultStandards)).toBe('还差：依据')
    const wrong = { ...village, executive: { least: '9', most: '7' } }
    expect(whyNotPublish({ ...form, levels: { ...form.levels, village: wrong } }, defaultStandards)).toBe(
      '有一处数不对',
    )
  })
})

describe('renewals', () => {
  const renewal = (termTo: string) => ({
    ...{
      unitId: '371502109',
      unitName: '堂邑镇妇联',
      level: 'town' as const,
      staffId: ulid(),
      chair: '罗玉红',
      termTo,
    },
  })
  it('those whose day has gone by stand together and on top, the others by month', () => {
    const days = ['2025-01-01', '2026-11-21', '2026-11-22', '2026-11-30', '2027-02-01']
    const months = monthsOf(days.map(renewal), '2026-11-22')
    expect(months.map(({ title, renewals }) => [title, renewals.length])).toEqual([
      ['届期已过', 2],
      ['2026年11月', 2],
      ['2027年2月', 1],
    ])
  })
})

describe('staffing in words', () => {
  it('says who is missing, in the words of that unit', () => {
    const posts = [
      { post: 'chair' as const, shortfall: shortfallOf(1, { least: 1, most: 1 }) },
      { post: 'executive' as const, shortfall: shortfallOf(19, { least: 21, most: 25 }) },
      { post: 'officer' as const, shortfall: shortfallOf(0, null) },
    ]
    expect(shortfallSentence(posts)).toBe('还差 2 名执委')
    expect(shortfallSentence(posts, 'committee')).toBe('还差 2 名委员')
    expect(shortfallSentence(posts.slice(0, 1))).toBe('各个职务都够了')
    expect(shortfallSentence(posts.slice(2))).toBe('')
  })
  it('names posts by the form of organisation, and targets as people write them', () => {
    expect(postNameIn('committee', 'chair')).toBe('主任')
    expect(postNameIn('group', 'chair')).toBe('组长')
    expect(postNameIn(undefined, 'chair')).toBe('主席')
    expect([targetText(null), targetText({ least: 1, most: 1 }), targetText({ least: 21, most: 25 })]).toEqual([
      ...['目标待定', '1 名', '21–25 名'],
    ])
  })
})
