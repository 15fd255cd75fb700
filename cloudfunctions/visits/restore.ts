import { mayChangeVisit, restoreVisit } from '../../contracts/visit-changes'
import { handle, nothingWritten, written } from '../shared/handle'
import { setEach } from '../shared/store'
import { orderOf } from '../shared/visit-document'
import { followChange, openVisit, returning, saidOn } from './change'
import { ConcernsSaid, VisitRepository } from './repository'

export const restoreVisitHandler = handle(restoreVisit, async (call) => {
  const { input, actor, now, store, fail } = call
  const opened = await openVisit(call, input.id)
  if (!opened) return fail('NOT_FOUND')
  const { visit, household } = opened
  if (!mayChangeVisit(actor, visit)) return fail('NOT_YOUR_VISIT')
  if (!visit.withdrawn) return nothingWritten({ storedAt: visit.changedAt })

  const storedAt = now.toISOString()
  const after = { ...visit, withdrawn: null }
  const said = await saidOn(call, visit)
  const settled = new Set(said.flatMap(({ _id, statusBefore }) => (statusBefore === 'resolved' ? [_id] : [])))
  const tally = await followChange(call, household, { before: visit, after }, settled)
  const concerns = new ConcernsSaid(store, actor.scope)
  for (const concern of said) await concerns.update(concern, setEach({ ...returning(concern), changedAt: storedAt }))
  const changes = { withdrawn: null, order: orderOf(after), changedAt: storedAt }
  await new VisitRepository(store, actor.scope).update(visit, setEach(changes))
  return written({ storedAt }, { action: 'visit.restored', subject: visit._id, place: visit.place, tally })
})
