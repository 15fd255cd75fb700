import { shippedTexts } from '../../contracts/founding/texts'
import {
  changesIn,
  newQuestion,
  newTextsForm,
  textsOfForm,
  unfinishedQuestions,
  wrongNumbers,
} from '../../src/client/drafts/founding-texts-form'

const form = newTextsForm(shippedTexts)
const asked = { id: 'register', question: '要登记吗？', answer: '不用。', sourced: false, words: [] }

test('unchanged it is the next version of the same', () => {
  expect(textsOfForm(shippedTexts, form)).toEqual({ ...shippedTexts, version: 1 })
  expect(changesIn(shippedTexts, form)).toBe(0)
})

test('an edited question stays in its place, a new one comes last', () => {
  const own = { ...newQuestion(shippedTexts, form), question: '在哪里开会？', answer: '村里。' }
  const edited = { ...form, questions: { register: asked, [own.id]: own } }
  const questions = textsOfForm(shippedTexts, edited)?.questions ?? []
  expect(questions.findIndex(({ id }) => id === 'register')).toBe(
    shippedTexts.questions.findIndex(({ id }) => id === 'register'),
  )
  expect(questions.at(-1)).toEqual(own)
  expect(changesIn(shippedTexts, edited)).toBe(2)
  expect(newQuestion(shippedTexts, edited).id).not.toBe(own.id)
})

test('a question without words holds it back', () => {
  const empty = newQuestion(shippedTexts, form)
  expect(unfinishedQuestions({ ...form, questions: { [empty.id]: empty } })).toEqual([empty])
})

test('numbers go where they belong, and one that cannot be is named', () => {
  const typed = { ...form, numbers: { noticeDays: '7', women: '5' } }
  const { settings } = textsOfForm(shippedTexts, typed) ?? shippedTexts
  expect([settings.noticeDays, settings.improving]).toEqual([7, { ...shippedTexts.settings.improving, women: 5 }])
  const wrong = { ...form, numbers: { noticeDays: '', women: '5000', termYears: '3.5' } }
  expect(wrongNumbers(shippedTexts, wrong)).toEqual(['noticeDays', 'termYears', 'women'])
  expect(textsOfForm(shippedTexts, wrong)).toBeNull()
})

test('what somebody else published meanwhile stays beside hers', () => {
  const theirs = {
    ...shippedTexts,
    version: 1,
    questions: shippedTexts.questions.map((question) =>
      question.id === 'plaque' ? { ...question, answer: '由市里揭牌。' } : question,
    ),
  }
  const mine = { ...form, questions: { register: asked }, basedOn: 1 }
  const { version, questions = [] } = textsOfForm(theirs, mine) ?? {}
  expect(version).toBe(2)
  expect(questions.find(({ id }) => id === 'plaque')?.answer).toBe('由市里揭牌。')
  expect(questions.find(({ id }) => id === 'register')).toEqual(asked)
})
