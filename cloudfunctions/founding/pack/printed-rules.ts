import type { Blank, BlankValue, RosterColumn } from '../../../contracts/founding/blank'
import { vocabulary } from '../../../contracts/founding/catalogue'
import type { ElectionRules } from '../../../contracts/founding/election'
import type { Progress } from '../../../contracts/founding/progress'
import type { CaseDocument, Contest, RosterDocument } from '../case-document'
import { electionRulesOf, electedIn } from '../case-rules'
import type { Printed } from '../word/word-rules'
import { executiveRows, type Executive } from '../executives-rules'
import { byStrokes, type CountStrokes } from './strokes-rules'

type Rows = RosterDocument['rows']
type Row = Readonly<Record<string, string>>

interface Lists {
  /** Their rows, as kept. */
  rosters: Readonly<Record<string, Rows>>
  /** Those in their posts, or just elected to them. */
  executives: readonly Executive[]
}

/** Everything a template may print, in the words it is printed in. */
export function printedOf(
  found: CaseDocument,
  { values }: Progress,
  { rosters, executives }: Lists,
  strokes: CountStrokes,
): Printed {
  const words = Object.entries(values).map(([id, value]) => [id, value === undefined ? '' : inWords(id, value)])
  const lists = Object.keys(vocabulary.rosters).map((id) => [id, printedRows(id, rosters[id] ?? [], strokes)] as const)
  const byId = Object.fromEntries(lists)
  const rules = electionRulesOf(found)
  const inPosts = executiveRows(executives, (values.ofRoute ?? values.route) === 'committee')
  return {
    words: Object.fromEntries(words) as Record<string, string>,
    lists: {
      ...byId,
      leaderCandidates: leaders(byId.candidates ?? []),
      voters: found.route === 'byElection' ? inPosts : numbered(votersOf(values.voter, byId)),
      executives: inPosts,
      memberVotes: votesIn(found.counts.executives?.contests ?? [], rules, titlesOf(values)),
      leaderVotes: votesIn(found.counts.leaders?.contests ?? [], rules, titlesOf(values)),
    },
  }
}

const votersOf = (voter: BlankValue | undefined, lists: Readonly<Record<string, Row[]>>): readonly Row[] =>
  (voter === '代表' ? lists.delegates : lists.women) ?? []

/** A day as documents write it. */
export const dayInWords = (day: string): string =>
  `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

function inWords(id: string, value: BlankValue): string {
  const blank: Blank | undefined = vocabulary.blanks[id]
  if (typeof value === 'boolean') return value ? '有' : '没有'
  if (blank?.kind === 'day') return dayInWords(String(value))
  if (blank?.kind === 'choice') return blank.choices.find((choice) => choice.value === value)?.label ?? String(value)
  return String(value)
}

function printedRows(id: string, rows: Rows, strokes: CountStrokes): Row[] {
  const roster = vocabulary.rosters[id]
  if (!roster) return []
  const ordered = roster.bySurnameStrokes ? byStrokes(rows, ({ cells }) => cells.name ?? '', strokes) : rows
  const printed = ordered.map(({ cells }) =>
    Object.fromEntries(roster.columns.map((column) => [column.key, cellInWords(column, cells[column.key] ?? '')])),
  )
  return numbered(printed)
}

const numbered = (rows: readonly Row[]): Row[] => rows.map((row, index) => ({ ...row, index: String(index + 1) }))

function cellInWords({ kind }: RosterColumn, cell: string): string {
  if (cell === '') return ''
  if (kind === 'day') return dayInWords(cell)
  return kind === 'month' ? cell.replace('-', '.') : cell
}

/** 主席 and 主任 first, then their deputies. */
const OFFICES = ['主席', '主任', '副主席', '副主任']

const leaders = (candidates: readonly Row[]): Row[] =>
  numbered(OFFICES.flatMap((office) => candidates.filter(({ standsFor }) => standsFor === office)))

type Titles = Readonly<Record<Contest['office'], string>>

const titlesOf = ({ memberTitle, headTitle, deputyTitle }: Progress['values']): Titles => ({
  member: String(memberTitle ?? ''),
  head: String(headTitle ?? ''),
  deputy: String(deputyTitle ?? ''),
})

/** Round by round; elected is written where it was decided. */
function votesIn(contests: readonly Contest[], rules: ElectionRules, titles: Titles): Row[] {
  const rows = contests.flatMap(({ office, rounds }) =>
    rounds.flatMap((round, index) => {
      const { candidates, writeIns } = round
      const named = [...candidates, ...writeIns.map((votes) => ({ ...votes, against: 0, abstained: 0 }))]
      const elected = electedIn({ office, rounds: [round] }, rules)
      return named.map((votes) => ({
        name: index === 0 ? votes.name : `${votes.name}（第 ${index + 1} 轮）`,
        standsFor: titles[office],
        for: String(votes.for),
        against: String(votes.against),
        abstained: String(votes.abstained),
        outcome: elected.includes(votes.name) ? '当选' : '',
      }))
    }),
  )
  return numbered(rows)
}
