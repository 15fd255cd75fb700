import { correctVisit, mayChangeVisit } from '../../contracts/visit-changes'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { SchemeRepository } from '../shared/scheme'
import { setEach } from '../shared/store'
import { orderOf, type VisitDocument } from '../shared/visit-document'
import { followChange, openVisit } from './change'
import { correctConcerns } from './correct-concerns'
import { contentOf } from './documents'
import { fromDocument } from './from-document'
import { VersionRepository, VisitRepository } from './repository'
import { contentRefusalOf } from './rules'
import { versionOf } from './version'

type Asked = Call<typeof correctVisit>

export const correctVisitHandler = handle(correctVisit, async (call) => {
  const { input, actor, store, fail } = call
  const opened = await openVisit(call, input.visit.id)
  if (!opened) return fail('NOT_FOUND')
  const { visit, household } = opened
  if (!mayChangeVisit(actor, visit)) return fail('NOT_YOUR_VISIT')
  if (visit.withdrawn) return fail('VISIT_WITHDRAWN')
  const print = fingerprint(input.visit)
  if (visit.contentPrint === print) return nothingWritten(answer(visit))
  if (visit.revision !== input.basedOn) {
    const earlier = await answeredBefore(call, visit, print)
    return earlier ? nothingWritten(earlier) : fail('CONFLICT', { stored: fromDocument(visit) })
  }
  await assertStands(call, visit)

  const settled = await correctConcerns(call, opened)
  const changes = changesOf(call, visit, print)
  const after = { ...visit, ...changes }
  const tally = await followChange(call, household, { before: visit, after }, settled)
  await new VersionRepository(store).keep(visit, versionOf(visit))
  await new VisitRepository(store, actor.scope).update(visit, setEach(changes))
  return written(answer(after), { action: 'visit.corrected', subject: visit._id, place: visit.place, tally })
})

/** The answer that this correction got already, though others came after it. */
async function answeredBefore({ input, store }: Asked, visit: VisitDocument, print: string) {
  const revision = input.basedOn + 1
  const version = await new VersionRepository(store).ofRevision(visit, revision)
  if (!version || fingerprint(version.visit) !== print) return null
  return answer({ _id: visit._id, changedAt: version.writtenAt, revision })
}

/** The rules of a visit, as on the day on which it first arrived. */
async function assertStands({ input, store, fail }: Asked, stored: VisitDocument): Promise<void> {
  const record = input.visit
  if (record.householdId !== stored.householdId) return fail('VISIT_OF_OTHER_HOUSEHOLD')
  if (record.schemeVersion !== stored.schemeVersion) return fail('SCHEME_MISMATCH')
  const scheme = await new SchemeRepository(store).version(stored.place, stored.schemeVersion)
  if (!scheme) return fail('SCHEME_UNKNOWN')
  const refusal = contentRefusalOf(record, { now: Date.parse(stored.storedAt), scheme })
  if (refusal) fail(refusal.code, { limit: refusal.limit })
}

function changesOf({ input, actor, now }: Asked, stored: VisitDocument, contentPrint: string) {
  const at = now.toISOString()
  const { visitedAt } = input.visit
  return {
    ...contentOf(input.visit),
    order: orderOf({ _id: stored._id, visitedAt, withdrawn: null }),
    changedAt: at,
    revision: stored.revision + 1,
    correction: { at, by: actor.name, reason: input.reason },
    contentPrint,
  }
}

const answer = ({ _id, changedAt, revision }: Pick<VisitDocument, '_id' | 'changedAt' | 'revision'>) => ({
  receipt: { state: 'stored' as const, id: _id, storedAt: changedAt },
  revision,
})
