import { dropView } from '../../contracts/kept-views'
import { handle, nothingWritten, written } from '../shared/handle'
import { KeptViewsRepository } from './kept-views-repository'

export const dropViewHandler = handle(dropView, async ({ input, actor, store }) => {
  const repository = new KeptViewsRepository(store)
  const before = (await repository.forUpdate(actor.staffId)) ?? []
  const views = before.filter(({ id }) => id !== input.id)
  if (views.length === before.length) return nothingWritten({ views })
  await repository.write(actor.staffId, views, false)
  return written({ views }, { action: 'view.dropped', subject: input.id, place: actor.staff?.place ?? '' })
})
