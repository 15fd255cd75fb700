import type { PackDocument, PackState } from '../../../contracts/founding-documents'
import { catalogue, givenByCount, vocabulary } from '../../../contracts/founding/catalogue'
import type { DocumentKind } from '../../../contracts/founding/document'
import { labelOfPrintable } from '../../../contracts/founding/printable'
import { appliesTo, madeOf, placeholdersIn, type Progress } from '../../../contracts/founding/progress'
import type { FoundingSettings } from '../../../contracts/founding/settings'
import type { CaseDocument, MadeDocument, Said } from '../case-document'
import type { Printed } from '../word/word-rules'
import type { Tags } from '../word/word-rules'

/** A paper of a case with the step it is made at. */
export interface Paper {
  kind: DocumentKind
  stepId: string
  isReached: boolean
}

/** The papers of a case, by its steps. */
export function papersOf(found: CaseDocument, progress: Progress, settings: FoundingSettings): Paper[] {
  const applies = appliesTo(catalogue.forks, progress.values, settings)
  const at = progress.current ? progress.steps.indexOf(progress.current) : progress.steps.length
  return progress.steps.flatMap(({ step }, index) =>
    step.documents.flatMap((id) => {
      const kind = catalogue.documents[id]
      const belongs = kind?.routes.includes(found.route) && applies(kind.only)
      return kind && belongs ? [{ kind, stepId: step.id, isReached: index <= at }] : []
    }),
  )
}

const COUNTED: Readonly<Record<string, { of: 'executives' | 'leaders'; label: string }>> = Object.fromEntries(
  (['executives', 'leaders'] as const).flatMap((of) =>
    [...givenByCount[of].values, ...Object.keys(givenByCount[of].lists)].map((id) => [
      id,
      { of, label: of === 'executives' ? '大会的票数' : '第一次全体会议的票数' },
    ]),
  ),
)

const rosterBehind = (list: string, { voter }: Progress['values']): string => {
  if (list === 'leaderCandidates') return 'candidates'
  if (list === 'voters') return voter === '代表' ? 'delegates' : 'women'
  return list
}

/** The blanks, rosters and counts that a paper still waits for, each once. */
export function gapsOf(found: CaseDocument, progress: Progress, tags: Tags): { id: string; label: string }[] {
  const gaps = new Map<string, string>()
  const { steps } = progress
  const asked = new Set(steps.flatMap((state) => state.asked))
  const look = (id: string): void => {
    const counted = COUNTED[id]
    if (counted && found.counts[counted.of] === null) gaps.set(counted.of, counted.label)
    const blank = vocabulary.blanks[id]
    if (blank && !blank.optional && asked.has(id) && !found.answers[id]) gaps.set(id, blank.label)
    const rosterId = rosterBehind(id.replace(/\.count$/, ''), progress.values)
    const roster = vocabulary.rosters[rosterId]
    if (roster && !roster.optional && (found.rosters[rosterId]?.rows ?? 0) === 0) gaps.set(rosterId, roster.label)
    const follows = vocabulary.derived[id]
    if (follows) madeOf(follows, found.route).forEach(look)
  }
  for (const id of [...tags.words, ...Object.keys(tags.lists), ...Object.values(tags.lists).flat().filter(isOuter)])
    look(id)
  return [...gaps].map(([id, label]) => ({ id, label }))
}

/** Inside a list a name is a cell of its row, unless no roster has such a column. */
const cells = new Set(Object.values(vocabulary.rosters).flatMap(({ columns }) => columns.map(({ key }) => key)))
const isOuter = (name: string): boolean => !cells.has(name) && name !== 'index'

/** What a paper says: only the words and lists that its template prints. */
export function saidBy(tags: Tags, { words, lists }: Printed): Said {
  const named = [...tags.words, ...Object.values(tags.lists).flat().filter(isOuter)]
  const printedLists = Object.entries(tags.lists).map(([id, columns]) => {
    const rows = (lists[id] ?? []).map((row) =>
      columns.filter((column) => column in row).map((column) => row[column] ?? ''),
    )
    return [id, rows.map((row) => row.join('\t')).join('\n')]
  })
  return {
    words: Object.fromEntries(named.map((id) => [id, words[id] ?? ''])),
    lists: Object.fromEntries(printedLists) as Record<string, string>,
  }
}

const labelOf = (id: string): string =>
  (id === 'executives' ? labelOfPrintable(id) : undefined) ??
  vocabulary.blanks[id]?.label ??
  vocabulary.derived[id]?.label ??
  vocabulary.rosters[id]?.label ??
  COUNTED[id]?.label ??
  '上级妇联'

/** So many names of those who came or went are told. */
const NAMED = 5

const rowsOfList = (list: string): string[] =>
  list === '' ? [] : list.split('\n').map((row) => row.replace(/^\d+\t/, ''))
const firstCell = (row: string): string => row.split('\t')[0] ?? ''

/** `5 行，有王芳`: how many rows a list has, and those that the other one has not. */
function rowsIn(list: string, other: string): string {
  const rows = rowsOfList(list)
  const others = new Set(rowsOfList(other))
  const own = rows.filter((row) => !others.has(row)).map(firstCell)
  const more = own.length > NAMED ? '等' : ''
  return `${rows.length} 行${own.length === 0 ? '' : `，有${own.slice(0, NAMED).join('、')}${more}`}`
}

/** What a paper says otherwise now than when it was made. */
export function changedIn(before: Said, now: Said): PackDocument['changed'] {
  const words = Object.keys(now.words)
    .filter((id) => now.words[id] !== (before.words[id] ?? ''))
    .map((id) => ({ label: labelOf(id), before: before.words[id] ?? '', now: now.words[id] ?? '' }))
  const lists = Object.keys(now.lists)
    .filter((id) => now.lists[id] !== (before.lists[id] ?? ''))
    .map((id) => [id, before.lists[id] ?? '', now.lists[id] ?? ''] as const)
    .map(([id, was, is]) => ({ label: labelOf(id), before: rowsIn(was, is), now: rowsIn(is, was) }))
  return [...words, ...lists]
}

/** A title with its blanks filled in; what is not known yet stays a gap. */
export const titled = (title: string, words: Printed['words']): string =>
  placeholdersIn(title).reduce((text, id) => text.replace(`{${id}}`, words[id] || '＿＿'), title)

export function stateOf(isReached: boolean, gaps: number, made: MadeDocument | undefined, changes: number): PackState {
  if (made) return changes > 0 ? 'stale' : 'made'
  if (!isReached) return 'later'
  return gaps > 0 ? 'gaps' : 'ready'
}
