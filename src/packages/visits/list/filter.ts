import type { VisitFilter } from '@/hooks/use-visits'
import { modeName, outcomeName } from '@/messages'
import { namesOf } from '@/words/households'
import type { VisitScheme } from '../../../../contracts/visit-scheme'

/** All that stand, of a unit and all below it. */
export const anyVisit = (unitId: string): VisitFilter => ({
  unitId,
  gridId: null,
  month: null,
  target: null,
  outcome: null,
  mode: null,
  withConcern: false,
  withdrawn: false,
})

const keys = ['unitId', 'gridId', 'month', 'target', 'outcome', 'mode', 'withConcern', 'withdrawn'] as const

export const isSame = (one: VisitFilter, other: VisitFilter): boolean => keys.every((key) => one[key] === other[key])

/** What is picked out beside place and month, in words: `生活困难`, `没人在家`. */
export function wordsOf(filter: VisitFilter, scheme: VisitScheme | null): string[] {
  const { target, outcome, mode, withConcern, withdrawn } = filter
  const words = [
    target && (namesOf(scheme?.targets, [target])[0] ?? '一类户'),
    outcome && outcomeName[outcome],
    mode && modeName[mode],
    withConcern && '有诉求',
    withdrawn && '撤回的',
  ]
  return words.filter((word): word is string => Boolean(word))
}
