import type { Values } from '../../../../contracts/founding/blank'
import type { ElectionRules } from '../../../../contracts/founding/election'
import type { StoredRow } from '@/hooks/use-founding-roster'
import type { Contest } from '@/hooks/use-founding-count'

export type Office = Contest['office']

/** What is voted for on one ballot paper. */
export interface ContestPlan {
  office: Office
  /** 执委, 主席. */
  title: string
  seats: number
  candidates: readonly string[]
}

/** One election: who may vote, by which rules, for what. */
export interface Election {
  due: number
  rules: ElectionRules
  contests: readonly ContestPlan[]
  /** Who may be put up besides; empty where everybody stands in the roster. */
  eligible: readonly string[]
}

const amount = (value: Values[string]): number => (typeof value === 'number' ? value : 0)
const words = (value: Values[string]): string => (typeof value === 'string' ? value : '')

export const rulesOf = ({ quorumRule, majorityRule, secondRound }: Values): ElectionRules => ({
  quorum: quorumRule === 'moreThan' ? 'moreThan' : 'atLeast',
  majority: majorityRule === 'atLeast' ? 'atLeast' : 'moreThan',
  secondRound: secondRound === true,
})

const nameOf = ({ cells }: StoredRow): string => cells.name ?? ''

/** The members, by the meeting: everybody of the roster stands. */
export function electionOfMembers(values: Values, rows: readonly StoredRow[]): Election {
  const plan = {
    office: 'member' as const,
    title: words(values.memberTitle),
    seats: amount(values.seats),
    candidates: rows.map(nameOf),
  }
  return { due: amount(values.due), rules: rulesOf(values), contests: [plan], eligible: [] }
}

/** A committee's roster may well say 主席 where its own word is 主任. */
const [HEADS, DEPUTIES] = [
  ['主席', '主任'],
  ['副主席', '副主任'],
]

/** Head and deputies, by the elected: those of them who stand for it, and whom else of the elected they put up. */
export function electionOfLeaders(
  values: Values,
  rows: readonly StoredRow[],
  added: Readonly<Partial<Record<Office, readonly string[]>>>,
): Election {
  const elected = words(values.electedNames).split('、').filter(Boolean)
  const standingFor = (titles: readonly string[]) =>
    rows
      .filter((row) => titles.includes(row.cells.standsFor ?? ''))
      .map(nameOf)
      .filter((name) => elected.includes(name))
  const [headTitle, deputyTitle] = [words(values.headTitle), words(values.deputyTitle)]
  const deputies = amount(values.deputies)
  const head: ContestPlan = {
    office: 'head',
    title: headTitle,
    seats: 1,
    candidates: unique([...standingFor(HEADS), ...(added.head ?? [])]),
  }
  const deputy: ContestPlan = {
    office: 'deputy',
    title: deputyTitle,
    seats: deputies,
    candidates: unique([...standingFor(DEPUTIES), ...(added.deputy ?? [])]),
  }
  const contests = deputies === 0 ? [head] : [head, deputy]
  return { due: amount(values.electedCount), rules: rulesOf(values), contests, eligible: elected }
}

const unique = (names: readonly string[]): string[] => [...new Set(names)]
