import type { QuestionText } from '../../../../contracts/founding/texts'

/** The questions in which every word typed occurs; the one asked for first. */
export function findQuestions(
  questions: readonly QuestionText[],
  typed: string,
  first: string | null,
): readonly QuestionText[] {
  const words = typed.trim().split(/\s+/).filter(Boolean)
  const found = questions.filter(({ question, answer, words: others }) =>
    words.every((word) => [question, answer, ...others].some((text) => text.includes(word))),
  )
  return [...found.filter(({ id }) => id === first), ...found.filter(({ id }) => id !== first)]
}
