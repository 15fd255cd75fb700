import type { Blank, BlankValue, RosterColumn } from '../../../contracts/founding/blank'
import { vocabulary } from '../../../contracts/founding/catalogue'
import { outcomeOf, type ElectionRules } from '../../../contracts/founding/election'
import type { Progress } from '../../../contracts/founding/progress'
import type { CaseDocument, Contest, RosterDocument } from '../case-document'
import { electionRulesOf, electedIn } from '../case-rules'
import type { Printed } from '../word/word-rules'
import { byStrokes, type CountStrokes } from './strokes-rules'

type Rows = RosterDocument['rows']
type Row = Readonly<Record<string, string>>

/** Everything a template may print, in the words it is printed in. `rosters`: their rows, as kept. */
export function printedOf(
  found: CaseDocument,
  { values }: Progress,
  rosters: Readonly<Record<string, Rows>>,
  strokes: CountStrokes,
): Printed {
  const words = Object.entries(values).map(([id, value]) => [id, value === undefined ? '' : inWords(id, value)])
  const lists = Object.keys(vocabulary.rosters).map((id) => [id, printedRows(id, rosters[id] ?? [], strokes)] as const)
  const byId = Object.fromEntries(lists)
  const rules = electionRulesOf(found)
  return {
    words: Object.fromEntries(words) as Record<string, string>,
    lists: {
      ...byId,
      leaderCandidates: leaders(byId.candidates ?? []),
      voters: numbered(values.voter === '代表' ? (byId.delegates ?? []) : (byId.women ?? [])),
      memberVotes: votesIn(found.counts.executives?.contests ?? [], rules),
      leaderVotes: votesIn(found.counts.leaders?.contests ?? [], rules),
    },
  }
}

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

const officeName: Record<Contest['office'], string> = { member: '成员', head: '负责人', deputy: '副职' }

function votesIn(contests: readonly Contest[], rules: ElectionRules): Row[] {
  const rows = contests.flatMap((contest) => {
    const elected = electedIn(contest, rules)
    return contest.rounds.flatMap((round, index) => {
      const { candidates, writeIns } = round
      const named = [...candidates, ...writeIns.map((votes) => ({ ...votes, against: 0, abstained: 0 }))]
      const isCounted = outcomeOf(round, rules).state === 'counted'
      return named.map((votes) => ({
        name: index === 0 ? votes.name : `${votes.name}（第 ${index + 1} 轮）`,
        standsFor: officeName[contest.office],
        for: String(votes.for),
        against: String(votes.against),
        abstained: String(votes.abstained),
        outcome: isCounted && elected.includes(votes.name) ? '当选' : '',
      }))
    })
  })
  return numbered(rows)
}
