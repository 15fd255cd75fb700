import type { correctVisit } from '../../contracts/visit-changes'
import type { ConcernDocument } from '../shared/concern-document'
import type { Call } from '../shared/handle'
import { setEach } from '../shared/store'
import { idsSaid, leaving, returning, type Opened } from './change'
import { stepsBetween, type Steps } from './change-rules'
import { toConcernDocuments } from './documents'
import { ConcernsSaid } from './repository'

type Asked = Call<typeof correctVisit>

/** Brings concerns and wishes in line with the corrected visit; answers which of them are resolved. */
export async function correctConcerns(call: Asked, opened: Opened): Promise<Set<string>> {
  const named = namedBy(call, opened)
  const kept = await knownUnder(call, [...idsSaid(opened.visit), ...named.map(({ _id }) => _id)])
  const steps = stepsBetween(opened.visit._id, kept, named)
  if ('code' in steps) return call.fail(steps.code, { limit: steps.limit })
  await take(call, steps, kept)
  return new Set(kept.flatMap(({ _id, status }) => (status === 'resolved' ? [_id] : [])))
}

/** The concern and wishes of the corrected visit, at the place where the visit counts. */
function namedBy({ input, actor, now }: Asked, { visit, household }: Opened): ConcernDocument[] {
  const { place, within } = visit
  const recorded = { visit: input.visit, fingerprint: '', household, actor, storedAt: now.toISOString() }
  return toConcernDocuments(recorded).map((concern) => ({ ...concern, place, within }))
}

async function knownUnder({ store, actor, fail }: Asked, ids: readonly string[]): Promise<ConcernDocument[]> {
  if (ids.length === 0) return []
  const known = await new ConcernsSaid(store, actor.scope).lookUpIds([...new Set(ids)])
  return [...known.values()].map((concern) => (concern === 'elsewhere' ? fail('ID_TAKEN') : concern))
}

async function take(call: Asked, steps: Steps<ConcernDocument>, kept: readonly ConcernDocument[]): Promise<void> {
  const concerns = new ConcernsSaid(call.store, call.actor.scope)
  const changedAt = call.now.toISOString()
  await concerns.insert(steps.added)
  for (const stored of kept) {
    const isNamed = ({ _id }: { _id: string }): boolean => _id === stored._id
    const said = [...steps.changed, ...steps.revived].find(isNamed)
    const status = statusAfter(steps, stored)
    if (said || status) await concerns.update(stored, setEach({ ...(said && wordsOf(said)), ...status, changedAt }))
  }
}

function statusAfter(steps: Steps, stored: ConcernDocument) {
  if (steps.withdrawn.some(({ _id }) => _id === stored._id)) return leaving(stored)
  return steps.revived.some(({ _id }) => _id === stored._id) ? returning(stored) : null
}

const wordsOf = ({ kind, wishKind, text, promise, saidAt, order }: ConcernDocument) => ({
  kind,
  wishKind,
  text,
  promise,
  saidAt,
  order,
})
