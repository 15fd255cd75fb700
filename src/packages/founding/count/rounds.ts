import {
  type BallotCount,
  impossibilities,
  nextRound,
  type Outcome,
  outcomeOf,
  type Votes,
} from '../../../../contracts/founding/election'
import type { ContestPlan, Election } from './contests'
import {
  type CountForm,
  noVotes,
  numberOf,
  type TypedHead,
  typedRound,
  type TypedRound,
  type TypedVotes,
} from './count-form'

/** A round as it stands on the sheet. */
export interface RoundView {
  contest: ContestPlan
  /** 0: the first. */
  index: number
  seats: number
  candidates: readonly string[]
  typed: TypedRound
  /** Ballot numbers are asked with this round; the first rounds of one ballot paper share them. */
  asksHead: boolean
  head: TypedHead
  /** So many fields are empty. */
  empty: number
  /** Sums that do not add up, of what is typed so far. */
  problems: readonly string[]
  /** Null while something is missing or does not add up. */
  count: BallotCount | null
  outcome: Outcome | null
}

const MOST_ROUNDS = 5

/** The rounds of all contests, as far as what is typed says that there are. */
export const roundsOf = (election: Election, form: CountForm): RoundView[] =>
  election.contests.flatMap((contest) => roundsOfContest(election, contest, form))

function roundsOfContest(election: Election, contest: ContestPlan, form: CountForm): RoundView[] {
  const rounds: RoundView[] = []
  let wanted: Pick<RoundView, 'seats' | 'candidates'> | null = contest
  while (wanted !== null && rounds.length < MOST_ROUNDS) {
    const round = roundView(election, contest, form, rounds.length, wanted)
    rounds.push(round)
    wanted = wantedAfter(election, round)
  }
  return rounds
}

/** Among the tied; for vacant seats among those who were not elected. */
function wantedAfter({ rules }: Election, { outcome, index, candidates }: RoundView) {
  const next = outcome && nextRound(outcome, rules, index + 1)
  if (!next || outcome.state !== 'counted') return null
  const rest = candidates.filter((name) => !outcome.elected.includes(name))
  return { seats: next.seats, candidates: next.among ?? rest }
}

function roundView(
  election: Election,
  contest: ContestPlan,
  form: CountForm,
  index: number,
  { seats, candidates }: Pick<RoundView, 'seats' | 'candidates'>,
): RoundView {
  const typed = typedRound(form, contest.office, index)
  const [first] = election.contests
  const asksHead = index > 0 || contest === first
  const { head } = asksHead || !first ? typed : typedRound(form, first.office, 0)
  const numbers = { seats, due: election.due, ...headNumbers(head) }
  const votes = candidates.map((name) => votesOf(name, typed.votes[name] ?? noVotes, numberOf(head.valid)))
  const writeIns = typed.writeIns.map(({ name, for: given }) => ({ name: name.trim(), for: numberOf(given) }))
  const empty = emptyIn(asksHead ? head : null, votes, writeIns)
  const full =
    empty === 0 && isWhole(numbers)
      ? { ...numbers, candidates: votes.filter(isVotes), writeIns: writeIns.filter(isVotesFor) }
      : null
  const problems = full
    ? impossibilities(full)
    : isWhole(numbers)
      ? impossibilities({ ...numbers, candidates: [], writeIns: [] })
      : []
  const count = problems.length === 0 ? full : null
  const outcome = count && outcomeOf(count, election.rules)
  return { contest, index, seats, candidates, typed, asksHead, head, empty, problems, count, outcome }
}

const headNumbers = (head: TypedHead) => ({
  present: numberOf(head.present),
  issued: numberOf(head.issued),
  returned: numberOf(head.returned),
  valid: numberOf(head.valid),
  void: numberOf(head.void),
})

type Numbers = ReturnType<typeof headNumbers> & { seats: number; due: number }
type WholeNumbers = { [Key in keyof Numbers]: number }

const isWhole = (numbers: Numbers): numbers is WholeNumbers =>
  Object.values(numbers).every((number) => number !== undefined)

type Loose<Whole> = { [Key in keyof Whole]: Whole[Key] | (Key extends 'name' ? never : undefined) }

/** What is left empty in a row is 0 as soon as the row adds up. */
function votesOf(name: string, typed: TypedVotes, valid: number | undefined): Loose<Votes> {
  const votes = {
    name,
    for: numberOf(typed.for),
    against: numberOf(typed.against),
    abstained: numberOf(typed.abstained),
  }
  if (valid === undefined || sumOf(typed) !== valid) return votes
  return { name, for: votes.for ?? 0, against: votes.against ?? 0, abstained: votes.abstained ?? 0 }
}

export const sumOf = (typed: TypedVotes): number =>
  [typed.for, typed.against, typed.abstained].reduce((sum, one) => sum + (numberOf(one) ?? 0), 0)

const isVotes = (votes: Loose<Votes>): votes is Votes =>
  votes.for !== undefined && votes.against !== undefined && votes.abstained !== undefined
const isVotesFor = (votes: { name: string; for: number | undefined }): votes is { name: string; for: number } =>
  votes.name !== '' && votes.for !== undefined

function emptyIn(
  head: TypedHead | null,
  votes: readonly Loose<Votes>[],
  writeIns: readonly { name: string; for: number | undefined }[],
): number {
  const inHead = head === null ? 0 : Object.values(headNumbers(head)).filter((number) => number === undefined).length
  const rows = votes.filter((row) => !isVotes(row)).length
  return inHead + rows + writeIns.filter((row) => !isVotesFor(row)).length
}
