import {
  impossibilities,
  nextRound,
  outcomeOf,
  type BallotCount,
  type ElectionRules,
} from '../../contracts/founding/election'
import type { Contest } from './case-document'

const officeName: Record<Contest['office'], string> = {
  member: '执委（委员）',
  head: '主席（主任）',
  deputy: '副主席（副主任）',
}

/** What cannot be in a count, each with the sum that does not add up; by the round it stands in. */
export function impossibleSums(
  contests: readonly Contest[],
  expected: { due: number; seats: Record<Contest['office'], number> },
) {
  return contests.flatMap(({ office, rounds }, contest) =>
    rounds.flatMap((round, index) =>
      [...notAsExpected(office, round, index, expected), ...impossibilities(round)].map((problem) => ({
        path: `contests.${contest}.rounds.${index}`,
        problem: `${officeName[office]}${index > 0 ? `第 ${index + 1} 轮` : ''}：${problem}`,
      })),
    ),
  )
}

function notAsExpected(
  office: Contest['office'],
  { due, seats }: BallotCount,
  index: number,
  expected: { due: number; seats: Record<Contest['office'], number> },
): string[] {
  const problems: string[] = []
  if (due !== expected.due) problems.push(`应到 ${due} 人，前面填的是 ${expected.due} 人。`)
  if (index === 0 && seats !== expected.seats[office])
    problems.push(`应选 ${seats} 名，批复的是 ${expected.seats[office]} 名。`)
  return problems
}

/** What still has to be voted on before a count is finished, in words; empty when it is. */
export function unfinished(contests: readonly Contest[], rules: ElectionRules): { path: string; problem: string }[] {
  return contests.flatMap(({ office, rounds }, contest) => {
    const last = rounds.at(-1)
    if (!last) return []
    const outcome = outcomeOf(last, rules)
    const problem = whatIsLeft(outcome, rules, rounds.length)
    return problem === null ? [] : [{ path: `contests.${contest}`, problem: `${officeName[office]}：${problem}` }]
  })
}

function whatIsLeft(outcome: ReturnType<typeof outcomeOf>, rules: ElectionRules, round: number): string | null {
  if (outcome.state === 'noQuorum') return `到会不足 ${outcome.needed} 人，不能选举，请改期再开。`
  if (outcome.state === 'void') return '收回的选票比发出的多，这次选举无效，请重新选举后再填。'
  const next = nextRound(outcome, rules, round)
  if (next?.reason === 'tie') return `${next.among?.join('、') ?? ''}票数一样，请在他们中间再选 ${next.seats} 名。`
  return next ? `还空 ${next.seats} 名，选举办法写了要再选一轮。` : null
}
