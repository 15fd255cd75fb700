import type { BlankValue } from '../../../contracts/founding/blank'
import type { FoundingCase } from '../../../contracts/founding-cases'
import type { Outbox } from '../outbox/outbox'
import { MOST_ROWS } from '../outbox/founding-kinds'
import { isKind, type OutboxRecord } from '../outbox/record'
import type { UlidMaker } from '../ulid'
import type { Cases } from './cases'
import { isOfFounding, placeOf } from './pending'
import type { StoredRow } from './roster-rows'

interface Writing {
  outbox: Outbox
  ids: UlidMaker
}

export interface FillOrder {
  /** As she sees it: with what waits on this phone. */
  seen: FoundingCase
  blank: string
  value: BlankValue | null
  /** The blanks and rosters that it is given in view of. */
  inViewOf: readonly string[]
  /** For lists: 青禾食品，副主席几名. */
  about: string
}

/** On storage when this resolves, on top of what she wrote there before. Throws `CallFailure` (`PHONE_FULL`). */
export async function fillBlank({ outbox, ids }: Writing, order: FillOrder): Promise<void> {
  const { seen, blank, value, inViewOf, about } = order
  dropNotTaken(outbox, seen.id, blank)
  const base = seen.answers[blank]?.stamp ?? null
  const stamps = inViewOf.flatMap((id) => {
    const stamp = (seen.answers[id] ?? seen.rosters[id])?.stamp
    return stamp === undefined ? [] : [[id, stamp]]
  })
  const content = {
    id: await ids.next(),
    caseId: seen.id,
    blank,
    value,
    base,
    seen: Object.fromEntries(stamps) as Record<string, string>,
  }
  await outbox.add('blankFill', content, about)
}

export interface RowsOrder {
  caseId: string
  roster: string
  put: readonly StoredRow[]
  remove: readonly string[]
  about: string
}

/** As many changes as the rows need, in their order. Throws `CallFailure` (`PHONE_FULL`): then those before it stay. */
export async function writeRows(
  { outbox, ids }: Writing,
  { caseId, roster, put, remove, about }: RowsOrder,
): Promise<void> {
  dropNotTaken(outbox, caseId, roster)
  const changes = Math.max(Math.ceil(put.length / MOST_ROWS), Math.ceil(remove.length / MOST_ROWS))
  for (let index = 0; index < changes; index++) {
    const part = <Entry>(entries: readonly Entry[]) => entries.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS)
    const rows = part(put).map(({ id, cells }) => ({ id, cells: { ...cells } }))
    await outbox.add('rosterChange', { id: await ids.next(), caseId, roster, put: rows, remove: part(remove) }, about)
  }
}

/** What was refused at this place, and what was written there since, leaves the phone: she has decided. */
export function dropNotTaken(outbox: Outbox, caseId: string, place: string): void {
  const here = outbox.view
    .get()
    .records.map(({ record }) => record)
    .filter((record) => isAt(record, caseId, place))
  const refused = here.find(({ phase }) => phase === 'problem')
  if (!refused) return
  for (const { seq, phase } of here) if (phase !== 'arrived' && seq >= refused.seq) outbox.discard(seq)
}

const isAt = (record: OutboxRecord, caseId: string, place: string): boolean =>
  isOfFounding(record) && record.content.caseId === caseId && placeOf(record) === place

/** Nothing of the case is on its way. */
export const isAllThere = (outbox: Outbox, caseId: string): boolean =>
  outbox.view
    .get()
    .records.every(
      ({ record }) => !isOfFounding(record) || record.content.caseId !== caseId || record.phase === 'arrived',
    )

/** What she wrote last is what somebody else wrote, too: then nothing is left to decide. */
export function dropSame(outbox: Outbox, cases: Pick<Cases, 'find'>): void {
  const fills = outbox.view.get().records.flatMap(({ record }) => (isKind(record, 'blankFill') ? [record] : []))
  for (const { problem, content } of fills) {
    const found = cases.find(content.caseId)
    if (!found || problem?.code !== 'CONFLICT') continue
    const last = fills.filter((fill) => isAt(fill, content.caseId, content.blank) && fill.phase !== 'arrived').at(-1)
    const theirs = found.answers[content.blank]?.value ?? null
    if (last && last.content.value === theirs) dropNotTaken(outbox, content.caseId, content.blank)
  }
}
