import { vocabulary } from '../../contracts/founding/catalogue'
import { misfitsOfRow } from '../../contracts/founding/fits'
import { changeRows, RowChange } from '../../contracts/founding-cases'
import type { AuditLine } from '../shared/audit'
import { Batch, type Readable } from '../shared/batch'
import { handle, writtenEach, type Call } from '../shared/handle'
import { changeCase } from './changing'
import { rosterKey, RosterRepository, type CaseDocument } from './repository'
import { headOf, rowsWith, storeRows, type Rows } from './roster-writing'
import { findCaseForUpdate, type Sided } from './sides'
import { mayWrite, remembered, settleRepeated } from './writing'

type Asked = Call<typeof changeRows>
type Entry = Readable<RowChange>

export const changeRowsHandler = handle(changeRows, async (call) => {
  const batch = new Batch<RowChange>(RowChange, call.input.changes)
  const lines: AuditLine[] = []
  for (const caseId of new Set(batch.undecided().map(({ record }) => record.caseId))) {
    const line = await changeCaseRows(call, batch, caseId)
    if (line) lines.push(line)
  }
  return writtenEach(batch.answer(), lines)
})

async function changeCaseRows(call: Asked, batch: Batch<RowChange>, caseId: string): Promise<AuditLine | null> {
  const entries = batch.undecided().filter(({ record }) => record.caseId === caseId)
  const sided = await findCaseForUpdate(call, caseId)
  const rosters = new RosterRepository(call.store)
  const stored = await rosters.getMany([...new Set(entries.map(({ record }) => rosterKey(caseId, record.roster)))])
  const rows = new Map(stored.map(({ _id, rows: kept }) => [_id, kept]))
  const accepted: Entry[] = []
  for (const entry of entries) {
    if (sided && settleRepeated(batch, entry, sided.found)) continue
    const key = rosterKey(caseId, entry.record.roster)
    const after = batch.decide(entry, () => changed(call, sided, rows.get(key) ?? [], entry))
    if (!after) continue
    rows.set(key, after)
    accepted.push(entry)
    batch.stored(entry, call.now.toISOString())
  }
  if (!sided || accepted.length === 0) return null
  const known = new Set(stored.map(({ _id }) => _id))
  await store(rosters, rows, known, new Set(accepted.map(({ record }) => rosterKey(caseId, record.roster))))
  return (await changeCase(call, sided.found, headsAfter(call, sided.found, accepted, rows), 'founding.rowsChanged'))
    .audit
}

async function store(
  rosters: RosterRepository,
  rows: ReadonlyMap<string, Rows>,
  known: ReadonlySet<string>,
  touched: ReadonlySet<string>,
): Promise<void> {
  for (const key of touched) await storeRows(rosters, key, rows.get(key) ?? [], known.has(key))
}

/** How many rows each roster has now, and the names that others are compared with. */
function headsAfter(
  { now }: Asked,
  found: CaseDocument,
  accepted: readonly Entry[],
  rows: ReadonlyMap<string, Rows>,
): Partial<CaseDocument> {
  const heads = { ...found.rosters }
  for (const { record } of accepted) {
    const list = rows.get(rosterKey(found._id, record.roster)) ?? []
    heads[record.roster] = headOf(record.roster, list, record.id)
  }
  const at = now.toISOString()
  const written = accepted.map(({ record, fingerprint }) => ({ id: record.id, fingerprint, at }))
  return { rosters: heads, written: remembered(found, written) }
}

function changed(
  { fail }: Asked,
  sided: Sided | null,
  rows: Rows,
  { record: { roster: id, put, remove } }: Entry,
): Rows {
  if (!sided) return fail('NOT_FOUND')
  const roster = vocabulary.rosters[id]
  if (!roster) return fail('BLANK_UNKNOWN')
  mayWrite(sided, id, roster, fail)
  const issues = put.flatMap(({ cells }, index) =>
    misfitsOfRow(roster, cells).map(({ column, problem }) => ({ path: `put.${index}.${column}`, problem })),
  )
  if (issues.length > 0) return fail('ANSWER_DOES_NOT_FIT', { issues })
  const after = rowsWith(rows, put, remove)
  return after.length > roster.most ? fail('ROSTER_FULL', { limit: String(roster.most) }) : after
}
