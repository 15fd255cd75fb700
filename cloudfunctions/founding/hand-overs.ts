import type { HandOverState, StepState } from '../../contracts/founding/progress'
import type { HandOverKind } from '../../contracts/founding/route'
import { changedSince, lastHandOver, nextHandOverStates, progressOfCase, stampsOf } from './case-rules'
import type { CaseDocument, HandOverDocument } from './repository'

/** The step of one side at which these papers change hands. */
export const stepOf = (found: CaseDocument, kind: HandOverKind, side: 'contact' | 'superior'): StepState | null =>
  progressOfCase(found, found.settings).steps.find(
    ({ step }) => step.handOver === kind && (step.turn === 'superior') === (side === 'superior'),
  ) ?? null

export const mayBecome = (found: CaseDocument, kind: HandOverKind, state: HandOverState): boolean =>
  nextHandOverStates[lastHandOver(found, kind)?.state ?? 'none'].includes(state)

interface Lack {
  /** A blank or roster, else the step. */
  path: string
  problem: string
}

/** What is still to be done up to a step, itself included; empty when it may change hands. */
export const lacksUpTo = (found: CaseDocument, until: StepState): Lack[] =>
  [...stepsBefore(found, until), until].flatMap(lacksOf)

/** What is still to be done before a step may begin. */
export const lacksBefore = (found: CaseDocument, step: StepState): Lack[] => stepsBefore(found, step).flatMap(lacksOf)

function stepsBefore(found: CaseDocument, { step: { id } }: StepState): StepState[] {
  const { steps } = progressOfCase(found, found.settings)
  return steps.slice(
    0,
    steps.findIndex(({ step }) => step.id === id),
  )
}

const lacksOf = ({ step, open, toConfirm, missing, toCount }: StepState): Lack[] => [
  ...open.map((path) => ({ path, problem: '还没有填' })),
  ...toConfirm.map((path) => ({ path, problem: '请确认' })),
  ...missing.map((problem) => ({ path: step.id, problem })),
  ...(toCount ? [{ path: step.id, problem: '还没有计票' }] : []),
]

interface Made extends Pick<
  HandOverDocument,
  'id' | 'kind' | 'state' | 'by' | 'byName' | 'note' | 'notes' | 'fingerprint'
> {
  now: Date
}

/** The papers change hands: with everything as it stands, and what is otherwise than the last time it was handed in. */
export function withHandOver(found: CaseDocument, { now, ...made }: Made): Pick<CaseDocument, 'handOvers'> {
  const stamps = stampsOf(found)
  const before = found.handOvers.filter(({ kind, state }) => kind === made.kind && state === 'submitted').at(-1)
  const changed = made.state === 'submitted' ? changedSince(stamps, before?.stamps) : []
  return { handOvers: [...found.handOvers, { ...made, at: now.toISOString(), changed, stamps }] }
}
