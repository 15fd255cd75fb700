import { outcomeOf, type ElectionRules } from '../../contracts/founding/election'
import { catalogue, vocabulary } from '../../contracts/founding/catalogue'
import { progressOf, type CaseFacts, type HandOverState, type Progress } from '../../contracts/founding/progress'
import type { HandOverKind, Stage } from '../../contracts/founding/route'
import type { FoundingSettings } from '../../contracts/founding/settings'
import type { CaseDocument, Contest, CountDocument, Given, HandOverDocument } from './case-document'

type Known = Pick<CaseDocument, 'route' | 'superior' | 'answers' | 'rosters' | 'handOvers' | 'counts' | 'later'>

/** From a state of papers to those that may follow; `none` before they were ever handed in. */
export const nextHandOverStates: Record<HandOverState | 'none', readonly HandOverState[]> = {
  none: ['submitted'],
  submitted: ['returned', 'approved', 'recalled'],
  returned: ['submitted'],
  recalled: ['submitted'],
  approved: [],
}

export const lastHandOver = (
  { handOvers }: Pick<CaseDocument, 'handOvers'>,
  kind: HandOverKind,
): HandOverDocument | null => handOvers.filter((entry) => entry.kind === kind).at(-1) ?? null

export const electionRulesOf = ({ answers }: Pick<CaseDocument, 'answers'>): ElectionRules => ({
  quorum: answers.quorumRule?.value === 'moreThan' ? 'moreThan' : 'atLeast',
  majority: answers.majorityRule?.value === 'atLeast' ? 'atLeast' : 'moreThan',
  secondRound: answers.secondRound?.value === true,
})

/** Everybody elected in a contest, round after round. */
export function electedIn({ rounds }: Contest, rules: ElectionRules): string[] {
  return rounds.flatMap((round) => {
    const outcome = outcomeOf(round, rules)
    return outcome.state === 'counted' ? outcome.elected : []
  })
}

/** What is known without being asked: the federation's name, and what the counts of the votes came to. */
export function givenOf(known: Pick<Known, 'superior' | 'counts' | 'answers' | 'later'>): Given {
  const rules = electionRulesOf(known)
  return {
    superiorName: known.superior.name,
    ...(known.later && { ofRoute: known.later.ofRoute, termNumber: known.later.termNumber }),
    ...(known.counts.executives && executivesGiven(known.counts.executives, rules)),
    ...(known.counts.leaders && leadersGiven(known.counts.leaders, rules)),
  }
}

function executivesGiven({ contests }: CountDocument, rules: ElectionRules): Given {
  const elected = contests.flatMap((contest) => electedIn(contest, rules))
  const first = contests[0]?.rounds[0]
  return {
    presentVoters: first?.present ?? 0,
    issuedBallots: first?.issued ?? 0,
    returnedBallots: first?.returned ?? 0,
    validBallots: first?.valid ?? 0,
    voidBallots: first?.void ?? 0,
    electedCount: elected.length,
    electedNames: elected.join('、'),
  }
}

function leadersGiven({ contests }: CountDocument, rules: ElectionRules): Given {
  const electedTo = (office: Contest['office']) =>
    contests.filter((contest) => contest.office === office).flatMap((contest) => electedIn(contest, rules))
  const first = contests[0]?.rounds[0]
  return {
    presentMembers: first?.present ?? 0,
    issuedLeaderBallots: first?.issued ?? 0,
    returnedLeaderBallots: first?.returned ?? 0,
    validLeaderBallots: first?.valid ?? 0,
    voidLeaderBallots: first?.void ?? 0,
    headName: electedTo('head').join('、'),
    deputyNames: electedTo('deputy').join('、'),
  }
}

export function factsOf(known: Known): CaseFacts {
  const states = [...new Set(known.handOvers.map(({ kind }) => kind))].map((kind) => [
    kind,
    lastHandOver(known, kind)?.state,
  ])
  return {
    route: known.route,
    given: givenOf(known),
    answers: known.answers,
    rosters: known.rosters,
    handOvers: Object.fromEntries(states) as CaseFacts['handOvers'],
    counted: { executives: known.counts.executives !== null, leaders: known.counts.leaders !== null },
  }
}

export const progressOfCase = (known: Known, settings: FoundingSettings): Progress =>
  progressOf(factsOf(known), catalogue, vocabulary, settings)

/**
 * The stage and turn that follow from where a case stands. No organisation is established before its unit is made, which
 * is for the federation to do; a micro-home is when it is agreed to, and a closed case waits for nobody.
 */
export function standingOf(
  found: Known & Pick<CaseDocument, 'unitId' | 'closed'>,
  settings: FoundingSettings,
): { stage: Stage; turn: CaseDocument['turn'] } {
  const { steps, current } = progressOfCase(found, settings)
  const turn = current?.step.turn === 'superior' ? 'superior' : 'contact'
  if (found.closed) return { stage: 'closed', turn: 'contact' }
  const reached = (current ?? steps.at(-1))?.step.stage ?? 'preparing'
  const makesUnit = found.route !== 'microHome'
  if (reached === 'established' && makesUnit && found.unitId === null) return { stage: 'reported', turn: 'superior' }
  return { stage: reached, turn }
}

/** Whether a blank or roster may be written now: not while papers that show it wait for an answer. */
export function isLocked(blank: string, known: Known, settings: FoundingSettings): boolean {
  const { steps } = progressOfCase(known, settings)
  const waiting = steps
    .map(({ step, handOver }) => step.turn !== 'superior' && handOver === 'submitted')
    .lastIndexOf(true)
  return steps.slice(0, waiting + 1).some(({ asked }) => asked.includes(blank))
}

/** Blanks and rosters whose stamps differ from those of the last handing in. */
export const changedSince = (stamps: Record<string, string>, before: Record<string, string> | undefined): string[] =>
  before === undefined
    ? []
    : [...new Set([...Object.keys(stamps), ...Object.keys(before)])].filter((id) => stamps[id] !== before[id])

export const stampsOf = ({ answers, rosters }: Pick<CaseDocument, 'answers' | 'rosters'>): Record<string, string> =>
  Object.fromEntries([...Object.entries(answers), ...Object.entries(rosters)].map(([id, { stamp }]) => [id, stamp]))
