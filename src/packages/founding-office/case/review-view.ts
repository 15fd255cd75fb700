import type { FoundingCase } from '@/hooks/use-founding-case'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import type { Progress, StepState } from '../../../../contracts/founding/progress'
import type { HandOverKind } from '../../../../contracts/founding/route'
import { lastHandOver } from '../../founding/parts/standing'
import { valueAlone } from '../../founding/parts/value-words'

type HandOver = FoundingCase['handOvers'][number]

/** The papers that wait for this federation's answer, and the step at which it gives it. */
export interface InHand {
  kind: HandOverKind
  submission: HandOver
  state: StepState
}

export function inHandOf(found: FoundingCase, { steps, current }: Progress): InHand | null {
  const kind = current?.step.turn === 'superior' ? current.step.handOver : undefined
  if (!current || !kind || found.side === 'contact' || found.closed) return null
  const submission = lastHandOver(found, kind)
  const state = steps.find((step) => step === current)
  return submission?.state === 'submitted' && state ? { kind, submission, state } : null
}

/** The result is agreed to, and the unit not made yet. */
export const mayEstablish = (found: FoundingCase): boolean =>
  found.unitId === null && found.closed === null && lastHandOver(found, 'result')?.state === 'approved'

/** The step of the contact person that handed these papers in; those before it belong to earlier ones. */
export const handedInAt = ({ steps }: Progress, kind: HandOverKind): StepState | undefined =>
  steps.find(({ step }) => step.handOver === kind && step.turn !== 'superior')

export const labelOf = (id: string): string => vocabulary.blanks[id]?.label ?? vocabulary.rosters[id]?.label ?? id

/** What stands at a place now: a value, how many rows, or nothing. */
export function wordsAt(id: string, { answers, rosters }: FoundingCase): string {
  const roster = vocabulary.rosters[id]
  if (roster) return `${rosters[id]?.rows ?? 0} ${roster.unit}`
  const blank = vocabulary.blanks[id]
  const answer = answers[id]
  return blank && answer ? valueAlone(blank, answer.value) : '空着'
}

/** Changed places that the reader knows by name, each once. */
export const changedPlaces = ({ changed }: HandOver): string[] =>
  changed.filter((id) => id in vocabulary.blanks || id in vocabulary.rosters)

/** What a unit made of a case will hold, in the words of a question before it is made. */
export function unitWords(found: FoundingCase, { values }: Progress): string[] {
  const text = (id: string) => String(values[id] ?? '')
  if (found.route === 'byElection')
    return [`${text('electedNames')}到“${text('orgFullName')}”任职`, '任期到本届结束', '别的人不变']
  if (found.route === 'renewal')
    return [
      `${text('electedCount')} 位当选的人上任：${text('electedNames')}`,
      '没有再当选的人离任，微信也解绑',
      `新一届任期 ${text('termYears')} 年，从选举那天算起`,
    ]
  const covered =
    found.route === 'industry'
      ? `覆盖 ${found.rosters.coveredEnterprises?.rows ?? 0} 家企业`
      : `覆盖${text('unitName')}`
  return [
    `在${found.superior.name}下面建“${text('orgFullName')}”`,
    `${text('electedCount')} 位当选的人上任：${text('electedNames')}`,
    `任期 ${text('termYears')} 年，从选举那天算起`,
    covered,
  ]
}
