import { mayChangeVisit, withdrawVisit } from '../../contracts/visit-changes'
import { handle, nothingWritten, written } from '../shared/handle'
import { setEach } from '../shared/store'
import { orderOf } from '../shared/visit-document'
import { followChange, leaving, openVisit, saidOn } from './change'
import { ConcernsSaid, VisitRepository } from './repository'

export const withdrawVisitHandler = handle(withdrawVisit, async (call) => {
  const { input, actor, now, store, fail } = call
  const opened = await openVisit(call, input.id)
  if (!opened) return fail('NOT_FOUND')
  const { visit, household } = opened
  if (!mayChangeVisit(actor, visit)) return fail('NOT_YOUR_VISIT')
  const done = input.withdrawalId === undefined ? undefined : visit.withdrawals?.[input.withdrawalId]
  if (done !== undefined) return nothingWritten({ storedAt: done })
  if (visit.withdrawn) return nothingWritten({ storedAt: visit.withdrawn.at })

  const storedAt = now.toISOString()
  const withdrawn = { at: storedAt, by: actor.name, reason: input.reason }
  const after = { ...visit, withdrawn }
  const said = await saidOn(call, visit)
  const settled = new Set(said.flatMap(({ _id, status }) => (status === 'resolved' ? [_id] : [])))
  const tally = await followChange(call, household, { before: visit, after }, settled)
  const concerns = new ConcernsSaid(store, actor.scope)
  for (const concern of said) await concerns.update(concern, setEach({ ...leaving(concern), changedAt: storedAt }))
  const named = input.withdrawalId === undefined ? {} : { [input.withdrawalId]: storedAt }
  const withdrawals = { ...visit.withdrawals, ...named }
  const changes = { withdrawn, withdrawals, order: orderOf(after), changedAt: storedAt }
  await new VisitRepository(store, actor.scope).update(visit, setEach(changes))
  return written({ storedAt }, { action: 'visit.withdrawn', subject: visit._id, place: visit.place, tally })
})
