import { getHousehold } from '../../contracts/households'
import { toConcern } from '../shared/concern-document'
import { handle } from '../shared/handle'
import { toHousehold } from '../shared/household-document'
import { toVisitLine } from '../shared/visit-document'
import { ConcernHistory, HouseholdRepository, VisitHistory } from './repository'

export const getHouseholdHandler = handle(getHousehold, async ({ input, actor, now, store }) => {
  const household = await new HouseholdRepository(store, actor.scope).getOrThrow(input.id)
  const [visits, concerns] = await Promise.all([
    new VisitHistory(store, actor.scope).newestOf(household),
    new ConcernHistory(store, actor.scope).newestOf(household),
  ])
  return {
    household: toHousehold(household, now),
    visits: visits.map(toVisitLine),
    concerns: concerns.map(toConcern),
  }
})
