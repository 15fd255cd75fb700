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

interface Issue {
  path: string
  problem: string
}

interface Expected {
  due: number
  seats: Record<Contest['office'], number>
  /** What is voted for, no more and no less. */
  offices: readonly Contest['office'][]
  /** Who alone may be elected; null: everybody. */
  among: readonly string[] | null
}

/** What cannot be in a count, each with the sum that does not add up; by the round it stands in. */
export function impossibleSums(contests: readonly Contest[], expected: Expected): Issue[] {
  const sums = contests.flatMap(({ office, rounds }, contest) =>
    rounds.flatMap((round, index) =>
      [...notAsExpected(office, round, index, expected), ...impossibilities(round)].map((problem) => ({
        path: `contests.${contest}.rounds.${index}`,
        problem: `${officeName[office]}${index > 0 ? `第 ${index + 1} 轮` : ''}：${problem}`,
      })),
    ),
  )
  return [...otherOffices(contests, expected), ...sums]
}

function otherOffices(contests: readonly Contest[], { offices }: Expected): Issue[] {
  const counted = contests.map(({ office }) => office)
  const missing = offices.filter((office) => !counted.includes(office))
  const surplus = counted.filter((office, index) => !offices.includes(office) || counted.indexOf(office) !== index)
  return [
    ...missing.map((office) => `还没有${officeName[office]}的票数。`),
    ...surplus.map((office) => `${officeName[office]}的票数多了一份。`),
  ].map((problem) => ({ path: 'contests', problem }))
}

function notAsExpected(
  office: Contest['office'],
  { due, seats, candidates, writeIns }: BallotCount,
  index: number,
  expected: Expected,
): string[] {
  const strangers = [...candidates, ...writeIns].filter(({ name }) => expected.among?.includes(name) === false)
  const problems = strangers.map(({ name }) => `${name}不在大会选出的名单里，不能选。`)
  if (due !== expected.due) problems.push(`应到 ${due} 人，前面填的是 ${expected.due} 人。`)
  if (index === 0 && seats !== expected.seats[office])
    problems.push(`应选 ${seats} 名，批复的是 ${expected.seats[office]} 名。`)
  return problems
}

/** What still has to be voted on before a count is finished, in words; empty when it is. */
export function unfinished(contests: readonly Contest[], rules: ElectionRules): Issue[] {
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
