import * as z from 'zod/mini'
import { Code, text } from '../primitives'
import { questions } from './questions'
import { defaultFoundingSettings, FoundingSettings } from './settings'

const MOST_QUESTIONS = 100

const QuestionText = z.object({
  id: Code,
  question: text(60),
  answer: text(500),
  /** False: shown as advice to be confirmed. */
  sourced: z.boolean(),
  /** Other words people search by. */
  words: z.array(text(20)).check(z.maxLength(30)),
})
export type QuestionText = z.output<typeof QuestionText>

const areDifferent = (list: readonly QuestionText[]): boolean => new Set(list.map(({ id }) => id)).size === list.length

/** The steps of the wizard point at the shipped questions. */
const keepsShipped = (list: readonly QuestionText[]): boolean =>
  questions.every(({ id }) => list.some((question) => question.id === id))

/** What a city federation writes into the wizard: its answers, and its numbers. */
export const FoundingTexts = z.object({
  /** 0: nobody has published any yet, these are the shipped ones. */
  version: z.number().check(z.int(), z.gte(0)),
  questions: z
    .array(QuestionText)
    .check(
      z.maxLength(MOST_QUESTIONS, `最多 ${MOST_QUESTIONS} 个问题`),
      z.refine<QuestionText[]>(areDifferent, { error: '有两个问题的编号一样' }),
      z.refine<QuestionText[]>(keepsShipped, { error: '原有的问题可以改，不能去掉' }),
    ),
  settings: FoundingSettings,
})
export type FoundingTexts = z.output<typeof FoundingTexts>

export const shippedTexts: FoundingTexts = {
  version: 0,
  questions: questions.map((question) => ({ ...question, words: [...question.words] })),
  settings: defaultFoundingSettings,
}
