import type { Blank, BlankValue, Roster, Values } from './blank'
import { defaultFoundingSettings, type FoundingSettings } from './settings'
import type { Catalogue, Fork, HandOverKind, Only, RouteId, Step } from './route'

/** What somebody wrote into a blank. */
export interface Answer {
  value: BlankValue
  /** Of this writing; another one has another stamp. */
  stamp: string
  /** The stamps of what it was given in view of, by blank or roster, as the writer saw them. */
  seen: Readonly<Record<string, string>>
}

export interface RosterState {
  rows: number
  /** Of rosters whose names are compared with others (`Roster.comparesNames`). */
  names?: readonly string[]
  /** Of its last change. */
  stamp: string
}

/** `recalled`: taken back before an answer came. */
export const handOverStates = ['submitted', 'returned', 'approved', 'recalled'] as const
export type HandOverState = (typeof handOverStates)[number]

/** What the way of a case depends on. */
export interface CaseFacts {
  route: RouteId
  /** Known without being asked: the superior federation's name, and what the counts of the votes came to. */
  given: Values
  answers: Readonly<Record<string, Answer>>
  rosters: Readonly<Record<string, RosterState>>
  handOvers: Readonly<Partial<Record<HandOverKind, HandOverState>>>
  /** The counts that came out valid. */
  counted: Readonly<Partial<Record<NonNullable<Step['count']>, boolean>>>
}

/** A value that follows from others, and is therefore never asked. */
export interface Derived {
  label: string
  /** The blanks, derived values and rosters (`women.count`) it is made of. */
  from: readonly string[]
  /** On a route where it is made of others. */
  fromOn?: Readonly<Partial<Record<RouteId, readonly string[]>>>
  derive: (values: Values, settings: FoundingSettings) => BlankValue | undefined
}

/** What a derived value is made of on a route. */
export const madeOf = ({ from, fromOn }: Derived, route: RouteId): readonly string[] => fromOn?.[route] ?? from

export interface Vocabulary {
  blanks: Readonly<Record<string, Blank>>
  derived: Readonly<Record<string, Derived>>
  rosters: Readonly<Record<string, Roster>>
}

export type StepState = {
  step: Step
  /** The blanks and rosters it asks, in the order they stand. */
  asked: readonly string[]
  /** Required blanks and rosters without an answer, in the order they stand. */
  open: readonly string[]
  /** Answered, but something they were given in view of has changed since: 请确认. */
  toConfirm: readonly string[]
  /** What its gates miss, in words. */
  missing: readonly string[]
  /** The votes are still to be counted. */
  toCount: boolean
  handOver: HandOverState | 'none'
  done: boolean
}

/** Where a case stands: computed the same on the phone, without signal, and by the federation. */
export interface Progress {
  values: Values
  steps: readonly StepState[]
  /** The first step that is not done; null when all are. */
  current: StepState | null
}

/** `{name}` in a sentence or title, in the order they stand. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? '')

export function progressOf(
  facts: CaseFacts,
  catalogue: Catalogue,
  vocabulary: Vocabulary,
  settings: FoundingSettings = defaultFoundingSettings,
): Progress {
  const values = valuesOf(facts, vocabulary, settings)
  const applies = appliesTo(catalogue.forks, values, settings)
  const steps = catalogue.routes[facts.route].steps
    .filter(({ only }) => applies(only))
    .map((step) => stateOf(step, { facts, vocabulary, values, applies, settings }))
  return { values, steps, current: steps.find(({ done }) => !done) ?? null }
}

/** Answers, else proposals; rosters as `<roster>.count`; and everything that follows. */
export function valuesOf(
  facts: Pick<CaseFacts, 'route' | 'given' | 'answers' | 'rosters'>,
  vocabulary: Vocabulary,
  settings: FoundingSettings,
): Values {
  const values: Record<string, BlankValue | undefined> = { ...facts.given, route: facts.route }
  for (const [id, { rows }] of Object.entries(facts.rosters)) values[`${id}.count`] = rows
  for (const [id, { value }] of Object.entries(facts.answers)) values[id] = value
  const follow = () => {
    for (const [id, { derive }] of Object.entries(vocabulary.derived)) values[id] = derive(values, settings)
  }
  follow()
  for (const [id, blank] of Object.entries(vocabulary.blanks)) values[id] ??= blank.proposal?.(values)
  follow()
  return values
}

/** Whether a step, sentence or paper stands on the branches that these values lead down. */
export const appliesTo =
  (forks: Readonly<Record<string, Fork>>, values: Values, settings: FoundingSettings) =>
  (only: Only | undefined): boolean =>
    Object.entries(only ?? {}).every(([id, branch]) => {
      const fork = forks[id]
      return fork !== undefined && (fork.holds(values, settings) ?? fork.unless) === branch
    })

interface Seen {
  facts: CaseFacts
  vocabulary: Vocabulary
  values: Values
  applies: (only: Only | undefined) => boolean
  settings: FoundingSettings
}

function stateOf(step: Step, { facts, vocabulary, values, applies, settings }: Seen): StepState {
  const asked = askedAt(step, vocabulary, applies)
  const open = asked.filter((id) => isOpen(id, facts, vocabulary))
  const toConfirm = asked.filter((id) => isToConfirm(id, facts, vocabulary))
  const missing = (step.gates ?? [])
    .filter(({ only }) => applies(only))
    .map((gate) => gate.missing(values, facts.rosters, settings))
    .filter((words): words is string => words !== null)
  const toCount = step.count !== undefined && !facts.counted[step.count]
  const handOver = (step.handOver && facts.handOvers[step.handOver]) ?? 'none'
  const isFilled = open.length === 0 && toConfirm.length === 0 && missing.length === 0 && !toCount
  return { step, asked, open, toConfirm, missing, toCount, handOver, done: isFilled && isHandedOver(step, handOver) }
}

/** A step of the contact person is done when the papers are in; one of the federation when they are approved. */
function isHandedOver(step: Step, state: StepState['handOver']): boolean {
  if (!step.handOver) return true
  return step.turn === 'superior' ? state === 'approved' : state === 'submitted' || state === 'approved'
}

/** The blanks and rosters that a step asks, in the order they stand. */
export function askedAt(step: Step, vocabulary: Vocabulary, applies: (only: Only | undefined) => boolean): string[] {
  const sentences = step.sentences.filter(({ only }) => applies(only)).flatMap(({ text }) => placeholdersIn(text))
  const rosters = (step.rosters ?? []).filter(({ only }) => applies(only)).map(({ id }) => id)
  return [...new Set(sentences.filter((id) => id in vocabulary.blanks)), ...rosters]
}

function isOpen(id: string, { answers, rosters }: CaseFacts, vocabulary: Vocabulary): boolean {
  const roster = vocabulary.rosters[id]
  if (roster) return !roster.optional && (rosters[id]?.rows ?? 0) === 0
  return !vocabulary.blanks[id]?.optional && answers[id] === undefined
}

function isToConfirm(id: string, { answers, rosters }: CaseFacts, vocabulary: Vocabulary): boolean {
  const answer = answers[id]
  if (!answer) return false
  return (vocabulary.blanks[id]?.inViewOf ?? []).some((other) => {
    const stamp = (answers[other] ?? rosters[other])?.stamp
    return stamp !== undefined && stamp !== answer.seen[other]
  })
}
