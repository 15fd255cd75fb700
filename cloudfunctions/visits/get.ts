import { getVisit } from '../../contracts/visits'
import { handle } from '../shared/handle'
import { toVisit } from './from-document'
import { VisitRepository } from './repository'

export const getVisitHandler = handle(getVisit, async ({ input, actor, store }) => {
  const visit = await new VisitRepository(store, actor.scope).getOrThrow(input.id)
  return { visit: await toVisit(visit) }
})
