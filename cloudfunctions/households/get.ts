import { getHousehold } from '../../contracts/households'
import { toConcern } from '../shared/concern-document'
import { handle } from '../shared/handle'
import { page } from '../shared/paging'
import { toHousehold } from '../shared/household-document'
import { toVisitLine } from '../shared/visit-document'
import { ConcernHistory, HouseholdRepository, VisitHistory } from './repository'

const AT_ONCE = 50

export const getHouseholdHandler = handle(getHousehold, async ({ input, actor, now, store }) => {
  const household = await new HouseholdRepository(store, actor.scope).getOrThrow(input.id)
  const history = new VisitHistory(store, actor.scope)
  const [found, withdrawn, concerns] = await Promise.all([
    history.newestOf(household, null, AT_ONCE + 1),
    history.withdrawnOf(household),
    new ConcernHistory(store, actor.scope).newestOf(household),
  ])
  const { page: visits, next } = page(found, AT_ONCE)
  return {
    household: toHousehold(household, now),
    visits: visits.map(toVisitLine),
    withdrawn: withdrawn.map(toVisitLine),
    concerns: concerns.map(toConcern),
    changes: (household.story ?? []).map(({ id: _id, ...change }) => change).reverse(),
    next,
  }
})
