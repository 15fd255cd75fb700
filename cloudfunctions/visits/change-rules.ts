import { ymdOf } from '../../contracts/calendar'
import type { Refusal } from './rules'

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

/** What has to be done to concerns and wishes so that they say what the corrected visit says. */
export interface Steps<Entry extends Said = Said> {
  added: Entry[]
  changed: Entry[]
  /** Withdrawn by an earlier correction, and named again. */
  revived: Entry[]
  /** Named no longer; kept all the same. */
  withdrawn: Kept[]
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
): Steps<Entry> | SaidRefusal {
  const ids = named.map(({ _id }) => _id)
  if (new Set(ids).size < ids.length) return { code: 'ID_TAKEN' }
  const withdrawn = kept.filter(
    (each) => each.visitId === visitId && each.status !== 'withdrawn' && !ids.includes(each._id),
  )
  if (withdrawn.some(({ status }) => status === 'resolved')) return { code: 'CONCERN_RESOLVED' }
  const steps: Steps<Entry> = { added: [], changed: [], revived: [], withdrawn }
  for (const said of named) {
    const step = stepFor(visitId, kept.find(({ _id }) => _id === said._id) ?? null, said)
    if (typeof step === 'object') return step
    if (step !== 'same') steps[step].push(said)
  }
  return steps
}

type Step = 'added' | 'changed' | 'revived' | 'same'

function stepFor(visitId: string, kept: Kept | null, said: Said): Step | SaidRefusal {
  if (!kept) return 'added'
  if (kept.visitId !== visitId) return { code: 'ID_TAKEN' }
  if (kept.status === 'withdrawn') return 'revived'
  const saysTheSame = sentence(kept) === sentence(said)
  if (saysTheSame && kept.saidAt === said.saidAt) return 'same'
  if (kept.status === 'open') return 'changed'
  if (!saysTheSame) return { code: 'CONCERN_RESOLVED' }
  const resolvedOn = ymdOf(kept.resolvedAt ?? kept.saidAt)
  return resolvedOn < ymdOf(said.saidAt) ? { code: 'RESOLVED_BEFORE_SAID', limit: resolvedOn } : 'changed'
}

const sentence = ({ kind, wishKind, text, promise }: Said): string =>
  JSON.stringify([kind, wishKind, text, promise?.text, promise?.dueOn])
