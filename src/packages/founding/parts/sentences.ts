import type { FoundingCase, NotTaken } from '@/hooks/use-founding-case'
import type { BlankProps } from '@/components/Blank'
import { catalogue, vocabulary } from '../../../../contracts/founding/catalogue'
import { appliesTo, type Progress, type StepState } from '../../../../contracts/founding/progress'
import { valueWords } from './value-words'

/** A blank where it stands in a sentence. */
export interface BlankView extends Pick<BlankProps, 'label' | 'words' | 'state'> {
  id: string
  toConfirm: boolean
  /** May be opened and written by her. */
  hers: boolean
}

export type Piece = { key: string; words: string } | { key: string; blank: BlankView }

export interface Telling {
  found: FoundingCase
  progress: Progress
  state: StepState
  notTaken?: Readonly<Record<string, NotTaken>>
  /** Whose side the reader is on. */
  side?: 'contact' | 'superior'
}

/** The sentences of a step that stand on its branches, in pieces. */
export function sentencesOf(telling: Telling): Piece[][] {
  const applies = appliesTo(catalogue.forks, telling.progress.values, telling.found.settings)
  return telling.state.step.sentences.filter(({ only }) => applies(only)).map(({ text }) => piecesOf(text, telling))
}

/** The clause that a blank stands in: `拟设执委9名、副主席2名`, from comma to comma. */
export function clauseOf(blank: string, telling: Telling): Piece[] {
  const applies = appliesTo(catalogue.forks, telling.progress.values, telling.found.settings)
  const text = telling.state.step.sentences.find(
    (sentence) => applies(sentence.only) && sentence.text.includes(`{${blank}}`),
  )?.text
  const clause = text?.split(/[，。；]/).find((part) => part.includes(`{${blank}}`))
  return clause === undefined ? [] : piecesOf(clause, telling)
}

function piecesOf(text: string, telling: Telling): Piece[] {
  const parts = text.split(/(\{[a-zA-Z]+\})/).filter((part) => part !== '')
  return parts.map((part, index) => {
    const id = /^\{(.+)\}$/.exec(part)?.[1]
    const key = `${index}`
    if (id === undefined) return { key, words: part }
    const said = derivedWords(id, telling.progress)
    return said === null ? { key, blank: withoutUnit(blankView(id, telling), parts[index + 1]) } : { key, words: said }
  })
}

/** What follows from the route or the kind of unit is part of the sentence; a figure that follows is not: null. */
function derivedWords(id: string, { values }: Progress): string | null {
  const value = values[id]
  return id in vocabulary.derived && typeof value === 'string' && !value.endsWith('%') ? value : null
}

/** 几名 before 名 reads 几. */
function withoutUnit(view: BlankView, after: string | undefined): BlankView {
  const blank = vocabulary.blanks[view.id]
  if (blank?.kind !== 'number' || view.words !== blank.open || !after?.startsWith(blank.unit)) return view
  return { ...view, words: view.words.replace(new RegExp(`${blank.unit}$`), '') }
}

function blankView(id: string, telling: Telling): BlankView {
  const { found, progress, state, side = 'contact' } = telling
  const blank = vocabulary.blanks[id]
  if (!blank) return derivedView(id, progress)
  const hers = blank.filledBy === side
  const { label } = blank
  const answer = found.answers[id]
  const toConfirm = hers && state.toConfirm.includes(id)
  if (answer) {
    const isBrought = !toConfirm && (answer.stamp === found.id || isAskedBefore(id, progress, state))
    const words = valueWords(blank, answer.value)
    return { id, label, words, hers, toConfirm, state: isBrought ? 'brought' : 'filled' }
  }
  if (!hers) return { id, label, words: waitingWords(blank.filledBy), hers, toConfirm, state: 'others' }
  return { id, label, words: blank.open, hers, toConfirm, state: blank.optional ? 'spare' : 'open' }
}

const waitingWords = (filledBy: 'contact' | 'superior'): string => (filledBy === 'superior' ? '上级来填' : '联系人来填')

function derivedView(id: string, { values }: Progress): BlankView {
  const label = vocabulary.derived[id]?.label ?? ''
  const value = values[id]
  return {
    ...{ id, label, hers: false, toConfirm: false },
    words: value === undefined ? '填好前面自动算' : String(value),
    state: value === undefined ? 'others' : 'brought',
  }
}

const isAskedBefore = (id: string, { steps }: Progress, state: StepState): boolean =>
  steps.slice(0, steps.indexOf(state)).some(({ asked }) => asked.includes(id))
