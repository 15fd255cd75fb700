import { ymdOf } from '../../contracts/calendar'
import type { Role } from '../../contracts/roles'
import type { Refusal } from './rules'

/** Who recorded it, and the chair of the village. */
export const mayChange = (actor: { role: Role; staffId: string }, visit: { visitorId: string }): boolean =>
  actor.role === 'villageChair' || actor.staffId === visit.visitorId

/** A concern or wish as a visit names it. */
export interface Said {
  _id: string
  kind: string
  wishKind: string | null
  text: string
  promise: { text: string; dueOn: string } | null
  saidAt: string
}

export interface Kept extends Said {
  visitId: string
  status: 'open' | 'resolved' | 'withdrawn'
  resolvedAt: string | null
}

/** What has to be done to a concern or wish so that it says what the corrected visit says. */
export interface Step<Entry extends Said = Said> {
  to: 'added' | 'changed' | 'revived' | 'withdrawn'
  said: Entry
}

export type SaidRefusal = Refusal<'ID_TAKEN' | 'CONCERN_RESOLVED' | 'RESOLVED_BEFORE_SAID'>

/**
 * What leads from the concerns and wishes of a visit as kept to those the corrected visit names, or why it may not be.
 * `kept` holds those of the visit, and whatever else lies under a named id. What is resolved keeps its words.
 */
export function stepsBetween<Entry extends Said>(
  visitId: string,
  kept: readonly Kept[],
  named: readonly Entry[],
): Step<Entry | Kept>[] | SaidRefusal {
  const ids = named.map(({ _id }) => _id)
  if (new Set(ids).size < ids.length) return { code: 'ID_TAKEN' }
  const gone = kept.filter((each) => isOf(visitId, each) && each.status !== 'withdrawn' && !ids.includes(each._id))
  if (gone.some(({ status }) => status === 'resolved')) return { code: 'CONCERN_RESOLVED' }
  const steps: Step<Entry | Kept>[] = gone.map((said) => ({ to: 'withdrawn', said }))
  for (const said of named) {
    const step = stepFor(visitId, kept.find(({ _id }) => _id === said._id) ?? null, said)
    if (step && 'code' in step) return step
    if (step) steps.push(step)
  }
  return steps
}

const isOf = (visitId: string, kept: Kept): boolean => kept.visitId === visitId

function stepFor<Entry extends Said>(visitId: string, kept: Kept | null, said: Entry): Step<Entry> | SaidRefusal | null {
  if (!kept) return { to: 'added', said }
  if (!isOf(visitId, kept)) return { code: 'ID_TAKEN' }
  if (kept.status === 'withdrawn') return { to: 'revived', said }
  const saysTheSame = sentence(kept) === sentence(said)
  if (saysTheSame && kept.saidAt === said.saidAt) return null
  if (kept.status === 'open') return { to: 'changed', said }
  if (!saysTheSame) return { code: 'CONCERN_RESOLVED' }
  const resolvedOn = ymdOf(kept.resolvedAt ?? kept.saidAt)
  return resolvedOn < ymdOf(said.saidAt) ? { code: 'RESOLVED_BEFORE_SAID', limit: resolvedOn } : { to: 'changed', said }
}

const sentence = ({ kind, wishKind, text, promise }: Said): string =>
  JSON.stringify([kind, wishKind, text, promise?.text, promise?.dueOn])
