import { clockOf, ymdOf } from '../../../contracts/calendar'
import type { Contract, Output, Parsed } from '../../../contracts/contract'
import { EXPORT_MOST_ROWS, type SheetFile } from '../../../contracts/sheets'
import type { Actor } from '../actor'
import { type Call, type Handler, type Written, written } from '../handle'
import { placeOfUnit } from '../unit-place'
import { madeFile } from './made-file'
import type { WrittenColumn } from './write-sheet'

/** A list that can be taken out as a sheet: its own contract and use case, and what becomes a column. */
export interface ExportedList<L extends Contract, Entry> {
  /** 走访. */
  title: string
  list: L
  handler: Handler
  entriesOf: (answer: Output<L>) => readonly Entry[]
  columns: readonly WrittenColumn<Entry>[]
}

interface Question {
  unitId: string
}

export interface Exporting<L extends Contract> extends Omit<Call<Contract>, 'input' | 'actor' | 'fail'> {
  actor: Actor
  input: { asked: Parsed<L> & Question; rows: number | null; purpose: string }
  fail(code: 'EXPORT_EMPTY' | 'EXPORT_TOO_LONG', details?: { limit: string }): never
}

const ROWS_A_PAGE = 500
/** A list that is picked out of much more may have pages with little on them. */
const MOST_PAGES = 100

/**
 * Runs the list’s own use case page by page and writes what it answers: the file has the rows of the screen, in their
 * order, by the same scope. A list that is longer than a file takes is refused, never cut.
 */
export async function exported<L extends Contract, Entry>(
  call: Exporting<L>,
  exportedList: ExportedList<L, Entry>,
): Promise<Written<SheetFile>> {
  const { input, actor, now, store } = call
  const { title, list, columns } = exportedList
  const unit = await placeOfUnit(store, actor, input.asked.unitId)
  const rows = await entriesFor(call, exportedList)
  if (rows.length === 0) call.fail('EXPORT_EMPTY')
  const today = ymdOf(now.getTime())
  const underTitle = [
    `单位：${unit.name}`,
    `导出人：${actor.name}`,
    `时间：${today} ${clockOf(now.getTime())}`,
    `用途：${input.purpose}`,
    `共 ${rows.length} 行`,
    '内有个人信息，请妥善保管',
  ].join('　')
  const numbered = [{ title: '序号', width: 6, value: (_: Entry, index: number) => index + 1 }, ...columns]
  const name = `${title}-${unit.name}-${today}`
  const file = await madeFile(name, { title: `${unit.name}${title}`, underTitle, columns: numbered, rows })
  return written(file, { action: `${list.name}Exported`, subject: unit.id, place: unit.place })
}

async function entriesFor<L extends Contract, Entry>(
  call: Exporting<L>,
  { list, handler, entriesOf }: ExportedList<L, Entry>,
): Promise<Entry[]> {
  const most = call.input.rows ?? EXPORT_MOST_ROWS
  const entries: Entry[] = []
  let cursor: string | null = null
  let pages = 0
  do {
    if ((pages += 1) > MOST_PAGES) return call.fail('EXPORT_TOO_LONG', { limit: String(most) })
    const limit = Math.min(ROWS_A_PAGE, most + 1 - entries.length)
    const input = { ...call.input.asked, cursor, limit }
    const { value } = await handler.run({ ...call, input })
    const answer = list.output.parse(value) as Output<L>
    entries.push(...entriesOf(answer))
    cursor = (answer as { next?: string | null }).next ?? null
  } while (cursor !== null && entries.length <= most)
  if (call.input.rows !== null) return entries.slice(0, most)
  return entries.length > most ? call.fail('EXPORT_TOO_LONG', { limit: String(most) }) : entries
}
