/**
 * The arithmetic of an election. Only ballots are counted: who voted for whom is never known here. Electronic voting is
 * not offered, because no rule that was found allows it.
 *
 * What published election rules share: secret ballot; two thirds of those due are present; elected with more than half
 * of those due, not of those present; more ballots returned than issued makes the election void; a tie for the last
 * seat goes to whoever has fewer votes against, else among the tied it is voted again. Where texts differ (以上 or 超过,
 * a second round) the adopted rules say which.
 */
export interface ElectionRules {
  /** `atLeast`: 三分之二以上, the number itself included; `moreThan`: 超过三分之二. */
  quorum: 'atLeast' | 'moreThan'
  /** `moreThan`: 过半数; `atLeast`: 半数以上, half itself included. */
  majority: 'moreThan' | 'atLeast'
  /** Whether seats that stay vacant are voted for once more. */
  secondRound: boolean
}

export const usualElectionRules: ElectionRules = { quorum: 'atLeast', majority: 'moreThan', secondRound: false }

export interface Votes {
  name: string
  for: number
  against: number
  abstained: number
}

/** One round of ballots for one kind of seat. */
export interface BallotCount {
  seats: number
  /** 应到: who may vote. */
  due: number
  /** 实到. */
  present: number
  issued: number
  returned: number
  valid: number
  void: number
  candidates: readonly Votes[]
  /** 另选他人: named by voters who were against a candidate. */
  writeIns: readonly { name: string; for: number }[]
}

export const quorumLine = (due: number, { quorum }: Pick<ElectionRules, 'quorum'>): number =>
  quorum === 'atLeast' ? Math.ceil((due * 2) / 3) : Math.floor((due * 2) / 3) + 1

export const passLine = (due: number, { majority }: Pick<ElectionRules, 'majority'>): number =>
  majority === 'moreThan' ? Math.floor(due / 2) + 1 : Math.ceil(due / 2)

export type Outcome =
  /** The meeting cannot vote: `needed` have to be there. */
  | { state: 'noQuorum'; needed: number }
  /** More ballots came back than went out. */
  | { state: 'void' }
  | {
      state: 'counted'
      needed: number
      /** By votes, the most first. */
      elected: readonly string[]
      /** Level for the last seats: `seats` of them are voted for again among `names`. */
      tied: { names: readonly string[]; seats: number } | null
      /** Seats without anybody who passed the line. */
      vacant: number
    }

/** The outcome of one round; call `impossibilities` before. */
export function outcomeOf(count: BallotCount, rules: ElectionRules): Outcome {
  const quorum = quorumLine(count.due, rules)
  if (count.present < quorum) return { state: 'noQuorum', needed: quorum }
  if (count.returned > count.issued) return { state: 'void' }
  const needed = passLine(count.due, rules)
  const passed = standings(count).filter((votes) => votes.for >= needed)
  const vacant = Math.max(0, count.seats - passed.length)
  const last = passed[count.seats - 1]
  const next = passed[count.seats]
  if (!last || !next || !isLevel(last, next)) {
    return { state: 'counted', needed, elected: passed.slice(0, count.seats).map(nameOf), tied: null, vacant }
  }
  const elected = passed.filter((votes) => isAhead(votes, last)).map(nameOf)
  const names = passed.filter((votes) => isLevel(votes, last)).map(nameOf)
  return { state: 'counted', needed, elected, tied: { names, seats: count.seats - elected.length }, vacant: 0 }
}

/** What has to be voted for next, or null: a tie always, vacant seats where the rules say so and it was not done yet. */
export function nextRound(
  outcome: Outcome,
  rules: ElectionRules,
  round: number,
): { reason: 'tie' | 'vacant'; seats: number; among: readonly string[] | null } | null {
  if (outcome.state !== 'counted') return null
  if (outcome.tied) return { reason: 'tie', seats: outcome.tied.seats, among: outcome.tied.names }
  if (outcome.vacant > 0 && rules.secondRound && round === 1) {
    return { reason: 'vacant', seats: outcome.vacant, among: null }
  }
  return null
}

/** What cannot be, with the sum that does not add up; empty when everything does. */
export function impossibilities(count: BallotCount): string[] {
  const { due, present, issued, returned, valid, seats } = count
  const numbers = [due, present, issued, returned, valid, count.void, seats, ...allVotes(count)]
  if (numbers.some((number) => !Number.isInteger(number) || number < 0)) return ['票数都是 0 或正整数。']
  const problems: string[] = []
  if (seats === 0) problems.push('应选名额是 0，没有要选的人。')
  if (present > due) problems.push(`实到 ${present} 人，比应到 ${due} 人多。`)
  if (issued > present) problems.push(`发出 ${issued} 张，比实到 ${present} 人多。`)
  if (returned <= issued && valid + count.void !== returned) {
    problems.push(`有效 ${valid} 张加无效 ${count.void} 张是 ${valid + count.void} 张，收回的是 ${returned} 张。`)
  }
  for (const votes of count.candidates) {
    const sum = votes.for + votes.against + votes.abstained
    if (sum === valid) continue
    problems.push(
      `${votes.name}：赞成 ${votes.for}、反对 ${votes.against}、弃权 ${votes.abstained}，共 ${sum} 票，有效票是 ${valid} 张。`,
    )
  }
  return [...problems, ...tooManyMarks(count), ...namedTwice(count)]
}

function tooManyMarks({ seats, valid, candidates, writeIns }: BallotCount): string[] {
  const problems: string[] = []
  const approvals = sumOf(candidates.map((votes) => votes.for))
  const named = sumOf(writeIns.map((votes) => votes.for))
  const against = sumOf(candidates.map((votes) => votes.against))
  if (approvals + named > valid * seats) {
    problems.push(
      `赞成和另选他人一共 ${approvals + named} 票，${valid} 张有效票每张最多选 ${seats} 人，最多 ${valid * seats} 票。`,
    )
  }
  if (named > against) problems.push(`另选他人 ${named} 票，比反对的 ${against} 票多：不反对就不能另选。`)
  for (const { name, for: votes } of writeIns) {
    if (votes > valid) problems.push(`另选的${name} ${votes} 票，比有效票 ${valid} 张多。`)
  }
  return problems
}

function namedTwice({ candidates, writeIns }: BallotCount): string[] {
  const names = [...candidates, ...writeIns].map(({ name }) => name)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  return [...new Set(twice)].map((name) => `${name}写了两次；同名的人请在名字后面加上单位。`)
}

interface Standing {
  name: string
  for: number
  /** Nobody voted against a name that was written in: it stands behind a candidate with as many votes. */
  against: number
}

const standings = ({ candidates, writeIns }: BallotCount): Standing[] =>
  [...candidates, ...writeIns.map((votes) => ({ ...votes, against: Infinity }))].sort(
    (one, other) => other.for - one.for || compare(one.against, other.against),
  )

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1)
const isLevel = (one: Standing, other: Standing): boolean => one.for === other.for && one.against === other.against
const isAhead = (one: Standing, other: Standing): boolean =>
  one.for > other.for || (one.for === other.for && one.against < other.against)
const nameOf = ({ name }: Standing): string => name
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)
const allVotes = ({ candidates, writeIns }: BallotCount): number[] => [
  ...candidates.flatMap((votes) => [votes.for, votes.against, votes.abstained]),
  ...writeIns.map((votes) => votes.for),
]
