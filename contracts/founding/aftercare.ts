import { addMonths } from '../calendar'
import type { Answer } from './progress'
import type { Stage } from './route'

/** What is to be done once an organisation is there: 挂牌, 第一次活动, 换届. */
export const aftercareKinds = ['plaque', 'firstActivity', 'renewal'] as const
export type AftercareKind = (typeof aftercareKinds)[number]

/** 提前两三个月准备换届. */
const RENEWAL_MONTHS_AHEAD = 3

export interface Aftercare {
  kind: AftercareKind
  /** Its day; null: not settled yet. */
  on: string | null
  /** From this day on it is called to mind. */
  remindOn: string
  /** The day it was done. */
  doneOn: string | null
}

export interface CaredFor {
  stage: Stage
  /** When it came to its stage, as a day. */
  stageDay: string
  /** A by-election leaves everything as it was. */
  route: string
  answers: Readonly<Record<string, Pick<Answer, 'value'>>>
  /** The end of the term; null where nobody was elected. */
  termTo: string | null
  done: Readonly<Partial<Record<AftercareKind, string>>>
}

/** What there is to do after a founding, in its order; empty before it. */
export function aftercareOf({ stage, stageDay, route, answers, termTo, done }: CaredFor): Aftercare[] {
  if (stage !== 'established' || route === 'byElection') return []
  const dayOf = (blank: string): string | null => {
    const value = answers[blank]?.value
    return typeof value === 'string' ? value : null
  }
  const item = (kind: AftercareKind, on: string | null, remindOn = on ?? stageDay): Aftercare => ({
    ...{ kind, on, remindOn },
    doneOn: done[kind] ?? null,
  })
  const first = [item('plaque', dayOf('plaqueDay')), item('firstActivity', dayOf('firstActivityDay'))]
  return [
    ...(route === 'renewal' ? [] : first),
    ...(termTo === null ? [] : [item('renewal', termTo, addMonths(termTo, -RENEWAL_MONTHS_AHEAD))]),
  ]
}

/** Those to do by a day, the earliest first. */
export const dueBy = (items: readonly Aftercare[], day: string): Aftercare[] =>
  items
    .filter(({ doneOn, remindOn }) => doneOn === null && remindOn <= day)
    .sort((one, other) => (one.remindOn < other.remindOn ? -1 : 1))
