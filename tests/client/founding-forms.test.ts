import { catalogue, vocabulary } from '../../contracts/founding/catalogue'
import { routeIds } from '../../contracts/founding/route'
import { draftOf, hasWheel, problemOf, valueOf } from '../../src/packages/founding/parts/draft'
import { clauseOf, sentencesOf, type BlankView } from '../../src/packages/founding/parts/sentences'
import { lockedBy, progressOfCase, standingOf } from '../../src/packages/founding/parts/standing'
import { answersTo, valueWords } from '../../src/packages/founding/parts/value-words'
import { inShape, readPasted } from '../../src/packages/founding/roster/paste'
import { missingAtStart, newStartForm, orderOf } from '../../src/packages/founding/start/start-form'
import { cardsFor, nobody } from '../../src/packages/founding/advice/questions'
import type { Blank, BlankValue, Roster } from '../../contracts/founding/blank'
import type { FoundingCase } from '../../contracts/founding-cases'
import { routeName } from '../../src/words/founding'
import { foundingCase } from './support/fake-founding'
import { id } from './support/records'

const CASE = id('F', 1)
const AT = '2026-11-24T08:00:00.000Z'

const blankOf = (name: string): Blank => {
  const blank = vocabulary.blanks[name]
  if (!blank) throw new Error(`no blank is called ${name}`)
  return blank
}
const rosterOf = (name: string): Roster => {
  const roster = vocabulary.rosters[name]
  if (!roster) throw new Error(`no roster is called ${name}`)
  return roster
}

/** The case with these answers, each written by itself. */
function answered(values: Record<string, BlankValue>, over: Partial<FoundingCase> = {}): FoundingCase {
  const found = { ...foundingCase(CASE), ...over }
  const entries = Object.entries(values).map(([blank, value], index) => [
    blank,
    { value, stamp: id('A', index + 1), at: AT, seen: {} },
  ])
  return { ...found, answers: { ...found.answers, ...(Object.fromEntries(entries) as FoundingCase['answers']) } }
}

function blanksOf(found: FoundingCase, stepId: string): Record<string, BlankView> {
  const progress = progressOfCase(found)
  const state = progress.steps.find(({ step }) => step.id === stepId)
  if (!state) throw new Error(`${stepId} is not on the way`)
  const pieces = sentencesOf({ found, progress, state }).flat()
  return Object.fromEntries(pieces.flatMap((piece) => ('blank' in piece ? [[piece.blank.id, piece.blank]] : [])))
}

test('the words of the light pages are the titles of the catalogue', () => {
  expect(routeName).toEqual(Object.fromEntries(routeIds.map((route) => [route, catalogue.routes[route].title])))
})

describe('a blank in its sentence', () => {
  test('is open, optional, brought along, hers, or for the federation to fill', () => {
    const blanks = blanksOf(answered({ unitKind: 'enterprise' }), 'party')
    expect(blanks.address).toMatchObject({ state: 'open', words: '填地址' })
    expect(blanks.creditCode).toMatchObject({ state: 'spare' })
    expect(blanks.unitName).toMatchObject({ state: 'brought', words: '青禾食品', hers: true })
    expect(blanks.unitKind).toMatchObject({ state: 'filled', words: '企业' })
    expect(blanks.orgWord).toBeUndefined()
    expect(blanksOf(answered({}), 'reply').replyDay).toMatchObject({ state: 'others', words: '上级来填', hers: false })
  })

  test('that an earlier step asked is brought along by the later one', () => {
    const found = answered({ staffTotal: 210, womenTotal: 86 })
    expect(blanksOf(found, 'women').staffTotal).toMatchObject({ state: 'filled', words: '210' })
    expect(blanksOf(found, 'petition').staffTotal).toMatchObject({ state: 'brought', words: '210' })
    expect(blanksOf(found, 'petition').womenShare).toMatchObject({ state: 'brought', words: '40.9%' })
  })

  test('given in view of something that has changed since is to be confirmed, its value kept', () => {
    const found = answered({ womenTotal: 86, memberSeats: 9 })
    expect(blanksOf(found, 'petition').memberSeats).toMatchObject({ words: '9', toConfirm: true })
  })

  test('is repeated in its clause', () => {
    const found = answered({ memberSeats: 9 })
    const progress = progressOfCase(found)
    const state = progress.steps.find(({ step }) => step.id === 'petition')
    const clause = state ? clauseOf('deputySeats', { found, progress, state }) : []
    expect(clause.map((piece) => ('words' in piece ? piece.words : piece.blank.words)).join('')).toBe(
      '其中主席1名、副主席几名',
    )
  })
})

test('blanks in papers that wait for an answer are locked, those of later steps are not', () => {
  const petition = {
    id: id('P', 1),
    kind: 'petition' as const,
    state: 'submitted' as const,
    at: AT,
    by: 'contact' as const,
  }
  const found = answered({}, { handOvers: [{ ...petition, byName: '何青', note: null, notes: [], changed: [] }] })
  const progress = progressOfCase(found)
  expect(lockedBy('memberSeats', progress)).toBe('写请示')
  expect(lockedBy('women', progress)).toBe('写请示')
  expect(lockedBy('meetingDay', progress)).toBeNull()
})

test('the list of cases is told the step, how far it is, and whose turn it is', () => {
  const found = answered({})
  expect(standingOf(found, progressOfCase(found))).toEqual({
    ...{ route: 'federation', step: '和党组织沟通', number: 1, of: 15, turn: 'contact', news: null },
  })
})

describe('what is written into a blank', () => {
  test.each([
    ['有没有', '有', '没有'],
    ['建了没有', '建了', '没有'],
    ['要不要', '要', '不要'],
    ['能不能', '能', '不能'],
    ['选一种', '是', '否'],
  ])('%s is answered by %s or %s', (open, yes, no) => {
    expect(answersTo(open)).toEqual({ yes, no })
  })

  test('comes back from the draft as it was', () => {
    const written: [string, BlankValue][] = [
      ['staffTotal', 210],
      ['hasParty', false],
      ['planDay', '2026-12-20'],
      ['unitKind', 'park'],
    ]
    for (const [blank, value] of written) expect(valueOf(blankOf(blank), draftOf(value))).toBe(value)
  })

  test('is nothing while nothing is there, and says what is wrong', () => {
    expect(valueOf(blankOf('basis'), '  ')).toBeUndefined()
    expect(problemOf(blankOf('basis'), '')).toBeNull()
    expect(problemOf(blankOf('memberSeats'), '2')).toBe('请填 3 到 61 名。')
    expect(problemOf(blankOf('staffTotal'), '一百')).toBe('请填一个整数。')
    expect(problemOf(blankOf('contactPhone'), '1990000')).toContain('11 位')
  })

  test('is turned to on the wheel where there is little to choose from', () => {
    expect(hasWheel(blankOf('deputySeats'))).toBe(true)
    expect(hasWheel(blankOf('staffTotal'))).toBe(false)
  })

  test('reads as people say it', () => {
    expect(valueWords(blankOf('planDay'), '2026-12-20')).toBe('2026年12月20日')
    expect(valueWords(blankOf('secondRound'), false)).toBe('不要')
  })
})

describe('rows that are pasted', () => {
  test('with headings find their columns, in whatever order and under their other names', () => {
    const pasted = '手机号\t名字\t职责\n199 0000 8001\t冯秀云\t组长\n\t\t\n19900008002\t李梅\t组员'
    expect(readPasted(rosterOf('prepGroup'), pasted)).toEqual([
      { line: 2, cells: { phone: '19900008001', name: '冯秀云', duty: '组长' }, problems: [] },
      { line: 4, cells: { phone: '19900008002', name: '李梅', duty: '组员' }, problems: [] },
    ])
  })

  test('without headings stand in the order of the columns, apart by tabs or commas', () => {
    const cells = readPasted(rosterOf('tellers'), '冯秀云，总监票人\n李梅 \t计票人').map((line) => line.cells)
    expect(cells).toEqual([
      { name: '冯秀云', role: '总监票人' },
      { name: '李梅', role: '计票人' },
    ])
  })

  test('say line by line what does not fit', () => {
    const lines = readPasted(rosterOf('tellers'), '姓名\t职责\n\t计票人\n李梅\t监票人\t多的')
    expect(lines.map(({ line, problems }) => ({ line, problems }))).toEqual([
      { line: 2, problems: ['姓名：请填写。'] },
      { line: 3, problems: ['多出来的：多的'] },
    ])
  })

  test.each([
    ['month', '1990年5月', '1990-05'],
    ['month', '1990/5/1', '1990-05'],
    ['day', '2026.11.2', '2026-11-02'],
    ['day', '去年冬天', '去年冬天'],
    ['number', '1 2', '12'],
  ] as const)('a %s written %s is kept as %s', (kind, cell, kept) => {
    expect(inShape({ kind }, cell)).toBe(kept)
  })
})

describe('a case that is begun', () => {
  const whole = { ...newStartForm(CASE), unitName: ' 青禾食品 ', name: '何青', phone: '19900008001', agreed: true }

  test('says what is still missing, and is no order before that', () => {
    expect(missingAtStart(newStartForm(CASE))).toHaveLength(5)
    expect(missingAtStart(whole)).toEqual(['归哪个妇联'])
    expect(orderOf(whole, 'committee', null, false)).toBeNull()
  })

  test('takes along what the guided choice asked, and nothing that was not answered', () => {
    const form = { ...whole, superior: { id: '371502102', name: '堂邑镇妇联' } }
    expect(orderOf(form, 'committee', { ...nobody, women: 12, hasParty: false }, true)).toEqual({
      ...{ id: CASE, route: 'committee', superiorId: '371502102', unitName: '青禾食品', demo: true },
      contact: { name: '何青', phone: '19900008001' },
      answers: [
        { blank: 'womenTotal', value: 12 },
        { blank: 'hasParty', value: false },
      ],
    })
  })

  test('is asked six things before, or one where a place is all that is wanted', () => {
    expect(cardsFor(nobody)).toHaveLength(6)
    expect(cardsFor({ ...nobody, placeOnly: true })).toHaveLength(1)
  })
})
