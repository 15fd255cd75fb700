import { listViews } from '../../contracts/kept-views'
import { handle } from '../shared/handle'
import { KeptViewsRepository } from './kept-views-repository'

export const listViewsHandler = handle(listViews, async ({ actor, store }) => ({
  views: await new KeptViewsRepository(store).of(actor.staffId),
}))
