import { householdHistory } from '../../contracts/households'
import { toConcern } from '../shared/concern-document'
import { handle } from '../shared/handle'
import { page } from '../shared/paging'
import { toVisitLine } from '../shared/visit-document'
import { ConcernHistory, HouseholdRepository, VisitHistory } from './repository'

export const householdHistoryHandler = handle(householdHistory, async ({ input, actor, store }) => {
  const household = await new HouseholdRepository(store, actor.scope).getOrThrow(input.id)
  const found = await new VisitHistory(store, actor.scope).newestOf(household, input.cursor, input.limit + 1)
  const { page: visits, next } = page(found, input.limit)
  const said = await new ConcernHistory(store, actor.scope).saidOn(household, visits)
  return {
    visits: visits.map(toVisitLine),
    concerns: said.filter(({ status }) => status !== 'withdrawn').map(toConcern),
    next,
  }
})
