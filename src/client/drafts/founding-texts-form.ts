import { FoundingSettings, type SettingKey, settingKeys } from '../../../contracts/founding/settings'
import type { FoundingTexts, QuestionText } from '../../../contracts/founding/texts'

type Improving = keyof FoundingSettings['improving']
const isImproving = (key: SettingKey): key is Improving => key === 'women' || key === 'willing' || key === 'activities'

/** What she changes of the version it was begun from, and nothing else: the rest stays as the city has it. */
export interface FoundingTextsForm {
  basedOn: number
  /** Edited and added questions, by id. */
  questions: Record<string, QuestionText>
  /** As typed. */
  numbers: Partial<Record<SettingKey, string>>
}

export const newTextsForm = ({ version }: FoundingTexts): FoundingTextsForm => ({
  basedOn: version,
  questions: {},
  numbers: {},
})

export const numberIn = ({ settings }: FoundingTexts, key: SettingKey): number =>
  isImproving(key) ? settings.improving[key] : settings[key]

/** Those in force with hers in their places, new ones last. */
export const questionsWith = ({ questions }: FoundingTexts, form: FoundingTextsForm): QuestionText[] => {
  const there = new Set(questions.map(({ id }) => id))
  const added = Object.values(form.questions).filter(({ id }) => !there.has(id))
  return [...questions.map((question) => form.questions[question.id] ?? question), ...added]
}

export function newQuestion(texts: FoundingTexts, form: FoundingTextsForm): QuestionText {
  const taken = questionsWith(texts, form)
  let number = taken.length + 1
  while (taken.some(({ id }) => id === `own${number}`)) number += 1
  return { id: `own${number}`, question: '', answer: '', sourced: false, words: [] }
}

const settingsWith = ({ settings }: FoundingTexts, { numbers }: FoundingTextsForm): unknown => {
  const typed = Object.fromEntries(
    settingKeys.flatMap((key) => (numbers[key] === undefined ? [] : [[key, wholeOf(numbers[key])]])),
  )
  const { women, willing, activities, ...others } = typed
  const improving = Object.entries({ women, willing, activities }).filter(([, value]) => value !== undefined)
  return { ...settings, ...others, improving: { ...settings.improving, ...Object.fromEntries(improving) } }
}

const wholeOf = (typed: string): number => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : Number.NaN)

/** The numbers that cannot be used as they were typed. */
export function wrongNumbers(texts: FoundingTexts, form: FoundingTextsForm): SettingKey[] {
  const parsed = FoundingSettings.safeParse(settingsWith(texts, form))
  if (parsed.success) return []
  const wrong = new Set(parsed.error.issues.map(({ path }) => path.at(-1)))
  return settingKeys.filter((key) => wrong.has(key))
}

/** The next version; null while a number cannot be used. */
export function textsOfForm(texts: FoundingTexts, form: FoundingTextsForm): FoundingTexts | null {
  const settings = FoundingSettings.safeParse(settingsWith(texts, form))
  if (!settings.success) return null
  return { version: form.basedOn + 1, questions: questionsWith(texts, form), settings: settings.data }
}

const isSame = (one: QuestionText, other: QuestionText): boolean => JSON.stringify(one) === JSON.stringify(other)

/** How many questions and numbers are otherwise than in force. */
export function changesIn(texts: FoundingTexts, form: FoundingTextsForm): number {
  const before = new Map(texts.questions.map((question) => [question.id, question]))
  const questions = Object.values(form.questions).filter((question) => {
    const was = before.get(question.id)
    return !was || !isSame(was, question)
  })
  const numbers = settingKeys.filter(
    (key) => form.numbers[key] !== undefined && form.numbers[key] !== String(numberIn(texts, key)),
  )
  return questions.length + numbers.length
}

/** The questions that still miss words. */
export const unfinishedQuestions = ({ questions }: FoundingTextsForm): QuestionText[] =>
  Object.values(questions).filter(({ question, answer }) => question.trim() === '' || answer.trim() === '')
