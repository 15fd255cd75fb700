import type { BlankValue } from '../../../contracts/founding/blank'
import type { Fill, FoundingCase, RowChange } from '../../../contracts/founding-cases'
import { isKind, type OutboxRecord, type Problem } from '../outbox/record'
import type { RecordView, SyncState } from '../outbox/view'
import { type StoredRow, withChange } from './roster-rows'

type FoundingRecord = OutboxRecord<'blankFill'> | OutboxRecord<'rosterChange'>

/** A writing that the federation did not take in. */
export interface NotTaken {
  /** What she wrote last; null emptied the blank. Of a roster: nothing. */
  mine: BlankValue | null
  problem: Problem
}

/** A case with what she wrote on this phone in it. */
export interface SeenCase {
  found: FoundingCase
  /** What of it is not at the federation yet, by blank or roster. */
  syncing: Readonly<Record<string, Exclude<SyncState, 'arrived'>>>
  notTaken: Readonly<Record<string, NotTaken>>
}

/** The rows of a roster on this phone, at the stamp of the stored case. */
export type RowsOf = (roster: string) => readonly StoredRow[] | null

/** Of a case, in the order made; what the stored case contains already is left out. */
export const recordsOfCase = (views: readonly RecordView[], { id, changedAt }: FoundingCase): RecordView[] =>
  views
    .filter(({ record }) => isOfFounding(record) && record.content.caseId === id)
    .filter(({ record }) => record.phase !== 'arrived' || (record.storedAt ?? '') > changedAt)
    .sort((one, other) => one.record.seq - other.record.seq)

export const isOfFounding = (record: OutboxRecord): record is FoundingRecord =>
  isKind(record, 'blankFill') || isKind(record, 'rosterChange')

export const placeOf = (record: FoundingRecord): string =>
  isKind(record, 'blankFill') ? record.content.blank : record.content.roster

/** Pure. A writing that was refused shows as not taken, and what was written at its place since goes with it. */
export function withPending(stored: FoundingCase, views: readonly RecordView[], rowsOf: RowsOf): SeenCase {
  const syncing: Record<string, Exclude<SyncState, 'arrived'>> = {}
  const notTaken: Record<string, NotTaken> = {}
  const heads = new Heads(stored, rowsOf)
  let found = stored
  for (const { record, state } of recordsOfCase(views, stored)) {
    if (!isOfFounding(record)) continue
    const place = placeOf(record)
    const problem = record.problem ?? notTaken[place]?.problem
    if (problem) {
      notTaken[place] = { mine: isKind(record, 'blankFill') ? record.content.value : null, problem }
      continue
    }
    if (state !== 'arrived') syncing[place] = state
    found = applied(found, record, heads)
  }
  return { found, syncing, notTaken }
}

function applied(found: FoundingCase, record: FoundingRecord, heads: Heads): FoundingCase {
  if (isKind(record, 'blankFill')) return withFill(found, record.content, record.storedAt ?? record.madeAt)
  const { roster } = record.content
  return { ...found, rosters: { ...found.rosters, [roster]: heads.after(record.content) } }
}

function withFill(found: FoundingCase, { id, blank, value, seen }: Fill, at: string): FoundingCase {
  const { [blank]: _before, ...others } = found.answers
  if (value === null) return { ...found, answers: others }
  return { ...found, answers: { ...others, [blank]: { value, stamp: id, seen, at } } }
}

/** How many rows rosters have after changes, even where the rows themselves are not on the phone. */
class Heads {
  private readonly known = new Map<string, Map<string, string>>()
  private readonly unknown = new Map<string, { rows: number; names: readonly string[] }>()

  constructor(
    private readonly stored: FoundingCase,
    private readonly rowsOf: RowsOf,
  ) {}

  after({ id, roster, put, remove }: RowChange): FoundingCase['rosters'][string] {
    const names = this.namesOf(roster)
    for (const gone of remove) names.delete(gone)
    for (const row of put) names.set(row.id, row.cells.name ?? '')
    const rest = this.unknown.get(roster) ?? { rows: 0, names: [] }
    return { rows: rest.rows + names.size, stamp: id, names: [...rest.names, ...Array.from(names.values())] }
  }

  private namesOf(roster: string): Map<string, string> {
    const before = this.known.get(roster)
    if (before) return before
    const rows = this.rowsOf(roster)
    const head = this.stored.rosters[roster]
    const names = new Map((rows ?? []).map((row) => [row.id, row.cells.name ?? '']))
    if (!rows && head) this.unknown.set(roster, { rows: head.rows, names: head.names ?? [] })
    this.known.set(roster, names)
    return names
  }
}

/** A roster with the changes made on this phone; `marks`: those that are not at the federation yet, by row. */
export function rowsWithPending(
  stored: readonly StoredRow[],
  roster: string,
  views: readonly RecordView[],
): { rows: readonly StoredRow[]; marks: ReadonlyMap<string, SyncState> } {
  const marks = new Map<string, SyncState>()
  let rows = stored
  for (const { record, state } of views) {
    if (!isKind(record, 'rosterChange') || record.content.roster !== roster || record.problem) continue
    rows = withChange(rows, record.content)
    if (state !== 'arrived') for (const { id } of record.content.put) marks.set(id, state)
  }
  return { rows, marks }
}
