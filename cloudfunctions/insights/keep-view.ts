import { keepView, MOST_VIEWS } from '../../contracts/kept-views'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { placeOfUnit } from '../shared/unit-place'
import { KeptViewsRepository } from './kept-views-repository'

export const keepViewHandler = handle(keepView, async ({ input, actor, store, fail }) => {
  const { view } = input
  const { place } = await placeOfUnit(store, actor, view.filter.unitId)
  const repository = new KeptViewsRepository(store)
  const kept = await repository.forUpdate(actor.staffId)
  const before = kept ?? []
  const same = before.find(({ id }) => id === view.id)
  if (same && fingerprint(same) !== fingerprint(view)) return fail('ID_TAKEN')
  if (same) return nothingWritten({ views: before })
  if (before.length >= MOST_VIEWS) return fail('TOO_MANY_VIEWS', { limit: String(MOST_VIEWS) })
  const views = [...before, view]
  await repository.write(actor.staffId, views, kept === null)
  return written({ views }, { action: 'view.kept', subject: view.id, place })
})
