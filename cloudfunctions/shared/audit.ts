import type { Measures } from '../../contracts/insights'
import type { Actor } from './actor'
import { Collections } from './collections'
import { cityOf, placed } from './place'
import type { Store } from './store'

/** What a write adds to the figures of its place: to a month, `2026-11`, or to the standing figures, `now`. */
export interface TallyEntry {
  month: string
  counts: Measures
}

/** One line of the log: who did what to which record, where. The figures are the sum of these lines. */
export interface AuditLine {
  /** `visit.recorded`, `household.minorsOpened` … */
  action: string
  /** The id of the record it was done to. */
  subject: string
  place: string
  tally?: readonly TallyEntry[]
}

/** Where the line of somebody without a post stands. */
export const NOWHERE = 'unbound'

/** Not yet added to any board. */
export const UNFOLDED = Number.MAX_SAFE_INTEGER
/** Adds nothing to any board. */
export const NOTHING_TO_FOLD = 0

export interface AuditDocument {
  _id: string
  city: string
  place: string
  within: Record<string, string>
  at: string
  actorId: string
  action: string
  subject: string
  tally: TallyEntry[]
  /** The batch in which its counts were added to the boards. */
  batch: number
}

/** One round trip for all lines of a write, inside its transaction. */
export async function writeAudit(store: Store, actor: Pick<Actor, 'staffId'>, at: Date, lines: readonly AuditLine[]) {
  await store.insert(
    Collections.audits,
    lines.map((line) => auditDocument(line, actor.staffId, at.toISOString())),
  )
}

export const auditDocument = (line: AuditLine, actorId: string, at: string): Omit<AuditDocument, '_id'> => ({
  city: cityOf(line.place),
  ...placed(line.place),
  at,
  actorId,
  action: line.action,
  subject: line.subject,
  tally: [...(line.tally ?? [])],
  batch: line.tally?.length ? UNFOLDED : NOTHING_TO_FOLD,
})
