import { correctVisit } from '../../contracts/visit-changes'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { SchemeRepository } from '../shared/scheme'
import type { VisitDocument } from '../shared/visit-document'
import { followChange, openVisit, type Opened } from './change'
import { mayChange } from './change-rules'
import { correctConcerns } from './correct-concerns'
import { contentOf } from './documents'
import { fromDocument } from './from-document'
import { VersionRepository, VisitRepository } from './repository'
import { refusalOf } from './rules'
import { versionOf } from './versions'
import { setEach } from './change'

type Asked = Call<typeof correctVisit>

export const correctVisitHandler = handle(correctVisit, async (call) => {
  const { input, actor, now, store, fail } = call
  const record = input.visit
  const opened = await openVisit(call, record.id)
  if (!opened) return fail('NOT_FOUND')
  const { visit, household } = opened
  if (!mayChange(actor, visit)) return fail('NOT_YOUR_VISIT')
  if (visit.withdrawn) return fail('VISIT_WITHDRAWN')
  const print = fingerprint(record)
  if (visit.contentPrint === print) return nothingWritten(answer(visit))
  if (visit.revision !== input.basedOn) return fail('CONFLICT', { stored: fromDocument(visit) })
  await assertStands(call, opened)

  const after = corrected(call, visit, print)
  const settled = await correctConcerns(call, visit, household)
  const { _id, ...fields } = after
  await new VersionRepository(store).insert([{ ...versionOf(visit), _id: `${_id}:${visit.revision}` }])
  const tally = await followChange(call, household, { before: visit, after }, settled)
  await new VisitRepository(store, actor.scope).update(visit, setEach(changedIn(visit, fields)))
  return written(answer(after), { action: 'visit.corrected', subject: _id, place: visit.place, tally })
})

const answer = ({ _id, changedAt, revision }: VisitDocument) => ({
  receipt: { state: 'stored' as const, id: _id, storedAt: changedAt },
  revision,
})
